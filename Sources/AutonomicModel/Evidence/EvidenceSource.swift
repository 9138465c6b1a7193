/// A publication that an effect rests on.
public struct EvidenceSource: Sendable, Equatable {
  /// The short name that effects refer to, such as `kaye-2008`.
  public let key: String
  /// First author or authors.
  public let authors: String
  /// The year.
  public let year: Int
  /// Journal, with volume and page where known.
  public let journal: String
  /// The DOI; `nil` where none is known.
  public let doi: String?
  /// Design and size of the study.
  public let design: String

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - key: The short name.
  ///   - authors: First author or authors.
  ///   - year: The year.
  ///   - journal: Journal, volume, page.
  ///   - doi: The DOI.
  ///   - design: Design and size.
  init(
    _ key: String, _ authors: String, _ year: Int, _ journal: String, doi: String?,
    design: String
  ) {
    self.key = key
    self.authors = authors
    self.year = year
    self.journal = journal
    self.doi = doi
    self.design = design
  }
}
