import AutonomicSim

/// Sources for people.
enum SourceText {
  /// Returns a line for each source.
  ///
  /// - Parameter keys: Keys of the library; anything else, as protocol files may give, stands as it
  ///   is.
  /// - Returns: Authors, year, journal, DOI and design.
  static func lines(_ keys: [String]) -> [String] {
    keys.map { key in
      guard let source = EvidenceLibrary.source(key) else { return key }
      return "\(source.authors) (\(source.year)), \(source.journal)"
        + (source.doi.map { ", doi:\($0)" } ?? "") + "; \(source.design)"
    }
  }
}
