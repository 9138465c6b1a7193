package import AutonomicSim

/// Sources as a BibTeX database.
package enum BibTeX {
  /// Returns Documentation/references.bib, or a part of it.
  ///
  /// - Parameter sources: The sources, in any order.
  /// - Returns: The text, sorted by key.
  package static func text(_ sources: [EvidenceSource]) -> String {
    head + sources.sorted { $0.key < $1.key }.map(entry).joined()
  }

  private static let head = """
    % The sources of the evidence and of the model, written by `hrv-tool evidence --bibtex`.
    % What a source was not recorded with is left out, most titles among it; the DOI leads to it.

    """

  private static func entry(_ source: EvidenceSource) -> String {
    var fields: [(name: String, value: String)] = []
    if !source.authors.isEmpty { fields.append(("author", author(source.authors))) }
    if let title = source.title { fields.append(("title", "{\(escaped(title))}")) }
    let isThesis = source.periodical?.hasPrefix("Thesis") == true
    if let periodical = source.periodical {
      fields.append((isThesis ? "howpublished" : "journal", escaped(periodical)))
    }
    if let year = source.year.number { fields.append(("year", String(year))) }
    if let volume = source.volume { fields.append(("volume", volume)) }
    if let issue = source.issue { fields.append(("number", issue)) }
    if let page = source.page { fields.append(("pages", page)) }
    if let doi = source.doi { fields.append(("doi", doi)) }
    fields.append(("note", escaped(note(source))))
    let kind = isThesis || source.periodical == nil ? "misc" : "article"
    return "\n@\(kind){\(source.key),\n"
      + fields.map { "  \($0.name) = {\($0.value)},\n" }.joined() + "}\n"
  }

  /// What BibTeX has no field for.
  private static func note(_ source: EvidenceSource) -> String {
    var parts = [source.design]
    if let participants = source.participants { parts.append("n = \(participants)") }
    if let identifier = source.identifier { parts.append(identifier) }
    if source.doi == nil { parts.append("no DOI recorded") }
    if case .about = source.year { parts.append("year approximate") }
    if source.year == .unknown { parts.append("year not recorded") }
    parts.append("read at grade \(source.grade.rawValue)")
    return parts.joined(separator: "; ")
  }

  /// Names as BibTeX separates them: `Labyak, S. E. and Metzger, B. L.`.
  private static func author(_ authors: String) -> String {
    var names = authors
    let hasOthers = names.hasSuffix(" et al.")
    if hasOthers { names.removeLast(7) }
    return names.split(separator: ", ").map(name).joined(separator: " and ")
      + (hasOthers ? " and others" : "")
  }

  private static func name(_ name: Substring) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let initials = words.last,
      initials.utf8.allSatisfy({ 65...90 ~= $0 })
    else {
      // Braces keep names of several words and of bodies in one piece.
      return words.count > 1 ? "{\(escaped(String(name)))}" : escaped(String(name))
    }
    return escaped(words.dropLast().joined(separator: " ")) + ", "
      + initials.map { "\($0)." }.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(character)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      default: result.append(character)
      }
    }
  }
}
