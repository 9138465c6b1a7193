package import AutonomicSim

/// The evidence for a terminal of 100 columns.
package enum EvidenceTable {
  /// Returns the figures by system and quantity, with the short names of their sources, and the
  /// open questions.
  ///
  /// - Parameters:
  ///   - selection: What to list.
  ///   - profiles: Whose figures.
  /// - Returns: The text.
  package static func list(
    _ selection: EvidenceSelection, profiles: [EvidenceProfile]
  ) -> String {
    guard !selection.entries.isEmpty else { return nothing }
    var text = legend(profiles)
    for block in blocks(selection) {
      text += "\n" + heading(block) + figures(block, profiles)
      let names = unique(block.flatMap(\.sourceKeys)).compactMap(EvidenceLibrary.source)
        .map(\.shortName)
      if !names.isEmpty {
        text += WrappedText.lines(
          "from \(names.joined(separator: ", "))", indentation: 2, hanging: 2)
      }
    }
    return text + openQuestions(selection.conflicts)
      + "\nhrv-tool evidence NAME explains a system or quantity: doubts and sources in full.\n"
  }

  /// Returns the figures with everything known about them.
  ///
  /// - Parameters:
  ///   - selection: What to explain.
  ///   - profiles: Whose figures.
  /// - Returns: The text.
  package static func explanation(
    _ selection: EvidenceSelection, profiles: [EvidenceProfile]
  ) -> String {
    guard !selection.entries.isEmpty else { return nothing }
    var text = legend(profiles)
    for block in blocks(selection) {
      text += "\n" + heading(block) + figures(block, profiles) + "\n"
      for conflict in unique(block.map(\.conflict)) {
        let contacts = block.filter { $0.conflict == conflict }.map(\.contact.rawValue)
        text += WrappedText.lines(
          "\(contacts.joined(separator: ", ")): \(conflict)", indentation: 2, hanging: 2)
      }
      let sources = EvidenceText.sources(unique(block.flatMap(\.sourceKeys)))
      if !sources.isEmpty {
        text += "\n  Sources\n"
        for source in sources {
          text += WrappedText.lines(
            EvidenceText.sentence(source), indentation: 2, hanging: 2)
        }
      }
    }
    return text + openQuestions(selection.conflicts)
  }

  private static let nothing = "No effect has that grade.\n"

  private static func legend(_ profiles: [EvidenceProfile]) -> String {
    let whose =
      profiles.count == 1
      ? "Profile \(profiles[0].rawValue): \(profiles[0].summary)." : ""
    let text = """
      Change against the time before, rest included: published figure → what the model reaches; \
      \(EvidenceText.silence) where nothing is stated. SD: spread between people. \
      rise, fade: time constants. Grades: \
      \(EvidenceGrade.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")).
      """
    return WrappedText.lines(text, indentation: 0)
      + (whose.isEmpty ? "" : WrappedText.lines(whose, indentation: 0))
  }

  /// The entries quantity by quantity.
  private static func blocks(_ selection: EvidenceSelection) -> [[EvidenceEntry]] {
    selection.entries.reduce(into: []) { blocks, entry in
      if blocks.last?.first?.quantity == entry.quantity {
        blocks[blocks.count - 1].append(entry)
      } else {
        blocks.append([entry])
      }
    }
  }

  private static func heading(_ block: [EvidenceEntry]) -> String {
    guard let quantity = block.first?.quantity else { return "" }
    let unit = quantity.unit.isEmpty ? "" : ", in \(quantity.unit)"
    return WrappedText.lines(
      "\(quantity.system): \(quantity.rawValue), \(quantity.title)\(unit)", indentation: 0,
      hanging: 2)
  }

  private static func figures(
    _ block: [EvidenceEntry], _ profiles: [EvidenceProfile]
  ) -> String {
    var table = TextTable(
      [.left] + profiles.map { _ in .right } + [.right, .right, .right, .left])
    table.add(["contact"] + profiles.map(\.rawValue) + ["SD", "rise", "fade", "grade"])
    for entry in block {
      table.add(
        [entry.contact.rawValue] + profiles.map { EvidenceText.change(entry, $0) }
          + [
            entry.responseSpread.map(ShortestNumber.text) ?? EvidenceText.silence,
            EvidenceText.time(minutes: entry.riseMinutes),
            EvidenceText.time(minutes: entry.decayMinutes), entry.grade.rawValue,
          ])
    }
    return table.text(indentation: 2)
  }

  private static func openQuestions(_ conflicts: [EvidenceConflict]) -> String {
    guard !conflicts.isEmpty else { return "" }
    var text = "\nWhere sources contradict each other\n"
    for conflict in conflicts {
      text += WrappedText.lines(conflict.question, indentation: 2)
      for position in conflict.positions {
        let names = EvidenceText.sources(position.sourceKeys).map(\.shortName)
        text += WrappedText.lines(
          "- \(position.finding): \(names.joined(separator: ", "))", indentation: 4, hanging: 2)
      }
      text += WrappedText.lines("Here: \(conflict.reading)", indentation: 4, hanging: 2)
    }
    return text
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen = Set<String>()
    return texts.filter { seen.insert($0).inserted }
  }
}
