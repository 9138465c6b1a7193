package import AutonomicSim

/// The sources for a terminal of 100 columns.
package enum SourceList {
  /// Returns the sources, each with its key on a line of its own and what it supports in the model.
  ///
  /// - Parameter sources: The sources.
  /// - Returns: The text.
  package static func text(_ sources: [EvidenceSource]) -> String {
    sources.map { source in
      source.key + "\n" + WrappedText.lines(EvidenceText.sentence(source), indentation: 2)
        + EvidenceText.modelParts(source).map {
          WrappedText.lines("- \($0)", indentation: 4, hanging: 2)
        }.joined()
    }.joined()
  }
}
