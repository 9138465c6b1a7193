package import AutonomicSim

/// The part of the evidence that a reader asked for.
package struct EvidenceSelection {
  /// A name that is neither a system nor a quantity.
  package struct UnknownName: Error {
    /// The name.
    package let name: String
  }

  /// The names of systems and quantities that can be asked for.
  package static let knownNames: [String] =
    systems.map(slug) + EvidenceQuantity.allCases.map(\.rawValue)

  /// The systems, each once.
  package static let systems: [String] = EvidenceQuantity.allCases.reduce(into: []) {
    if $0.last != $1.system { $0.append($1.system) }
  }

  /// The entries asked for, by quantity.
  package let entries: [EvidenceEntry]
  /// The sources of those entries and of the conflicts about them; all of them where nothing was
  /// left out.
  package let sources: [EvidenceSource]
  /// The open questions about the quantities of the entries.
  package let conflicts: [EvidenceConflict]

  /// Selects entries.
  ///
  /// - Parameters:
  ///   - names: Systems or quantities, in either case of letters; none stands for all.
  ///   - grades: The grades an entry may have; none stands for all.
  /// - Throws: ``UnknownName`` for the first name that is none.
  package init(
    names: [String] = [], grades: [EvidenceGrade] = []
  ) throws(UnknownName) {
    var quantities = Set<EvidenceQuantity>()
    for name in names {
      let wanted = Self.slug(name)
      let found = EvidenceQuantity.allCases.filter {
        $0.rawValue == wanted || Self.slug($0.system) == wanted
      }
      guard !found.isEmpty else { throw UnknownName(name: name) }
      quantities.formUnion(found)
    }
    let entries = EvidenceLibrary.entries.filter { entry in
      (names.isEmpty || quantities.contains(entry.quantity))
        && (grades.isEmpty || grades.contains(entry.grade))
    }
    let left = Set(entries.map(\.quantity))
    let conflicts = EvidenceLibrary.conflicts.filter { conflict in
      conflict.quantities.contains(where: left.contains)
    }
    self.entries = entries
    self.conflicts = conflicts
    if names.isEmpty, grades.isEmpty {
      sources = EvidenceLibrary.sources
    } else {
      let keys = Set(
        entries.flatMap(\.sourceKeys)
          + conflicts.flatMap { $0.positions.flatMap(\.sourceKeys) })
      sources = EvidenceLibrary.sources.filter { keys.contains($0.key) }
    }
  }

  /// A title as a word for the command line: `Skin blood flow` becomes `skin-blood-flow`.
  private static func slug(_ title: String) -> String {
    String(title.lowercased().map { $0 == " " ? "-" : $0 })
  }
}
