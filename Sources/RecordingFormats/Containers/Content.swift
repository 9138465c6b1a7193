/// The bytes of a file, or of one in an archive, on their way to a format.
struct Content {
  /// The bytes from the first.
  let source: any ByteSource
  /// The same bytes, where any part of them can be read.
  var store: (any ByteStore)?
  /// How many bytes there are, where that is known.
  var size: Int?
  /// The last component of the path, which formats may take dates and suffixes from.
  var fileName: String
  var companions: CompanionFiles
  var place: ContentPlace
}

/// In how many containers a content lies, and how far it may inflate.
struct ContentPlace {
  var archiveDepth = 0
  var gzipDepth = 0
  var budget = InflationBudget()

  /// Archives within an archive are opened, as services pack whole accounts; no further.
  static let deepestArchive = 2
  static let deepestGzip = 2

  var isInArchive: Bool { archiveDepth > 0 }

  /// What is added to the reason for a format.
  var note: String {
    if isInArchive { return ", inside a zip archive" }
    return gzipDepth > 0 ? ", inside a gzip file" : ""
  }
}

/// A session with the decisions that reading it took.
struct ReadSession {
  var decoded: DecodedRecording
  let formatName: String
  let match: FormatMatch
  let encoding: TextEncoding?
}
