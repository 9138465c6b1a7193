/// Walks over the lines of a text; LF, CRLF and lone CR end a line, in any mixture.
struct LineCursor {
  /// The index of the first byte of the next line.
  private(set) var position: Int
  private let limit: Int

  init(position: Int, limit: Int) {
    self.position = position
    self.limit = limit
  }

  /// Returns the range of the next line without its end, or `nil` after the last.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
    precondition(limit <= bytes.count, "the lines must lie in the text")
    guard position < limit else { return nil }
    let start = position
    var index = start
    // index < limit ≤ count
    while index < limit, !ASCII.isLineEnd(unsafe bytes[unchecked: index]) {
      index += 1
    }
    let line = start..<index
    if index < limit {
      let isPair =
        bytes[index] == ASCII.carriageReturn && index + 1 < limit
        && bytes[index + 1] == ASCII.lineFeed
      position = index + (isPair ? 2 : 1)
    } else {
      position = limit
    }
    return line
  }
}

extension LineCursor {
  /// Returns the range of the next line, or `nil` after the last and before one that is longer.
  mutating func next(in bytes: Span<UInt8>, atMost longest: Int) -> Range<Int>? {
    let end = min(position + longest, limit)
    var index = position
    while index < end, !ASCII.isLineEnd(bytes[index]) { index += 1 }
    guard index < end || end == limit else { return nil }
    return next(in: bytes)
  }
}

/// What a line is before its cells are looked at.
enum LineKind {
  case blank
  case comment
  case content

  /// Comments start with `#`, `%` or `//`.
  ///
  /// A quotation mark opens no comment here: it may open a name or a list. Where a text is read as
  /// a list of numbers, ``NumberList`` skips a line that opens with words after the mark.
  static func of(_ line: Range<Int>, in bytes: Span<UInt8>) -> LineKind {
    var index = line.lowerBound
    while index < line.upperBound, ASCII.isBlank(bytes[index]) { index += 1 }
    guard index < line.upperBound else { return .blank }
    switch bytes[index] {
    case ASCII.hash, ASCII.percent: return .comment
    case ASCII.slash:
      let next = index + 1
      return next < line.upperBound && bytes[next] == ASCII.slash ? .comment : .content
    default: return .content
    }
  }
}
