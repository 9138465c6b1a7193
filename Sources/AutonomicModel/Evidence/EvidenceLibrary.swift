/// Every figure about massage that the literature offers here, with what it rests on.
public enum EvidenceLibrary {
  /// The sources: studies by field, then what the model itself rests on; by year within each.
  public static let sources: [EvidenceSource] =
    autonomicSources + pressureSources + neuroendocrineSources + muscleSources + painSources
    + moodSources + gutSources + physiologySources

  /// The entries by quantity, in the order of ``EvidenceQuantity``; within each those that the
  /// built-in stimuli were fitted to come first.
  public static let entries: [EvidenceEntry] = {
    let all = stimulusEntries + series.flatMap(\.entries)
    return EvidenceQuantity.allCases.flatMap { quantity in
      all.filter { $0.quantity == quantity }
    }
  }()

  /// The source of a key, or `nil`.
  ///
  /// - Parameter key: The short name of a source.
  /// - Returns: The source.
  /// - Complexity: O(1).
  public static func source(_ key: String) -> EvidenceSource? {
    sourcesByKey[key]
  }

  private static let sourcesByKey = Dictionary(
    sources.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}
