/// The first element of an XML text, which tells what the text is.
enum RootElement {
  /// Returns a scanner at the first tag of a text.
  ///
  /// - Parameter opening: The first bytes; definitions of a document type may come before the tag.
  /// - Returns: The scanner, or `nil` where the text is no XML.
  static func scanner(_ opening: RecordingOpening) -> TagScanner? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = opening.bytes.dropFirst(opening.bytes.starts(with: mark) ? mark.count : 0)
    guard body.first(where: { !ASCII.isBlank($0) && !ASCII.isLineEnd($0) }) == 0x3C else {
      return nil
    }
    var scanner = TagScanner(
      RangeSource(MemoryStore(opening.bytes)), blockSize: opening.bytes.count + 1)
    guard case .some(true) = try? scanner.nextTag() else { return nil }
    return scanner
  }
}
