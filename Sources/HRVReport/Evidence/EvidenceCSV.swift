package import AutonomicSim

/// The evidence as CSV; a cell is empty where nothing is stated.
package enum EvidenceCSV {
  /// Returns the effects, a row for each.
  ///
  /// - Parameters:
  ///   - selection: What to list.
  ///   - profiles: Whose figures.
  /// - Returns: The text.
  package static func effects(
    _ selection: EvidenceSelection, profiles: [EvidenceProfile]
  ) -> String {
    var text = CSVText.line(
      ["system", "quantity", "unit", "contact"] + profiles.map(\.rawValue)
        + profiles.map { "modelled_\($0.rawValue)" }
        + [
          "response_spread", "rise_minutes", "decay_minutes", "grade", "source_keys", "sources",
          "conflict",
        ])
    for entry in selection.entries {
      let numbers =
        profiles.map { entry.change[$0] } + profiles.map { entry.modelled?[$0] }
        + [entry.responseSpread, entry.riseMinutes, entry.decayMinutes]
      text += CSVText.line(
        [entry.system, entry.quantity.rawValue, entry.unit, entry.contact.rawValue]
          + numbers.map { $0.map(ShortestNumber.text) ?? "" }
          + [
            entry.grade.rawValue, entry.sourceKeys.joined(separator: " "),
            EvidenceText.sources(entry.sourceKeys).map(EvidenceText.sentence)
              .joined(separator: " | "),
            entry.conflict,
          ])
    }
    return text
  }

  /// Returns the sources, a row for each.
  ///
  /// - Parameter sources: The sources.
  /// - Returns: The text.
  package static func sources(_ sources: [EvidenceSource]) -> String {
    var text = CSVText.line([
      "key", "authors", "year", "title", "journal", "doi", "design", "participants", "grade",
      "model",
    ])
    for source in sources {
      text += CSVText.line([
        source.key, source.authors, source.year.description, source.title ?? "",
        source.journal, source.doi ?? "",
        source.design, source.participants.map(String.init) ?? "", source.grade.rawValue,
        EvidenceText.modelParts(source).joined(separator: " | "),
      ])
    }
    return text
  }
}
