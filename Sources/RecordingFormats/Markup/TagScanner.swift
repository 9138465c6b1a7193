import SignalCore

/// Finds the tags of an XML text in one pass over its bytes.
///
/// In XML `<` stands at the beginning of markup alone, never in the value of an attribute, so a scan
/// for that byte meets every tag, and a tag that is of no interest costs a look at its name. The
/// definitions of a document type are passed over: no entity is ever expanded.
struct TagScanner {
  private let source: any ByteSource
  /// The part of the text that is looked at.
  private(set) var bytes: [UInt8]
  /// The first byte that was not yet passed over.
  private(set) var position = 0
  /// The end of the part.
  private(set) var end = 0
  private var isSourceAtEnd = false

  /// As much of a tag as is there at once: its name and, usually, its first attribute.
  static let shownCount = 128
  /// The longest tag that is read whole; longer ones are passed over.
  static let longestTag = 1 << 16

  /// Creates a scanner.
  ///
  /// - Parameters:
  ///   - source: The text as UTF-8, or in any encoding that keeps ASCII.
  ///   - blockSize: How many bytes are looked at together; it grows with the longest tag.
  init(_ source: any ByteSource, blockSize: Int = 1 << 18) {
    precondition(blockSize > 0, "a block holds bytes")
    self.source = source
    bytes = [UInt8](repeating: 0, count: blockSize)
  }

  /// Moves to the next tag; comments, CDATA and processing instructions are passed over.
  ///
  /// - Returns: `false` at the end of the text, else the position is that of the tag's name.
  mutating func nextTag() throws(RecordingError) -> Bool {
    while true {
      guard let open = index(of: 0x3C) else {
        position = end
        guard try refill() else { return false }
        continue
      }
      position = open
      if end - open < TagScanner.shownCount, try refill() { continue }
      position += 1
      guard position < end else { return false }
      switch bytes[position] {
      case 0x21 where isAtName(TagScanner.commentOpening):
        try pass(TagScanner.commentEnding)
      case 0x21 where isAtName(TagScanner.cdataOpening):
        try pass(TagScanner.cdataEnding)
      case 0x3F:
        try pass(TagScanner.instructionEnding)
      case 0x21:
        position += 1
      default:
        return true
      }
    }
  }

  /// Whether the bytes at the position are these.
  @inline(__always)
  func isAtName(_ name: StaticBytes) -> Bool {
    name.matches(bytes, at: position, end: end)
  }

  /// Whether the bytes a few places behind the position are these.
  @inline(__always)
  func isAt(_ text: StaticBytes, offset: Int) -> Bool {
    text.matches(bytes, at: position + offset, end: end)
  }

  /// Whether the name of the tag at the position is this one.
  func isAtTag(_ name: StaticBytes) -> Bool {
    guard isAtName(name), case let next = position + name.count, next < end else { return false }
    let byte = bytes[next]
    return ASCII.isBlank(byte) || ASCII.isLineEnd(byte) || byte == 0x3E || byte == ASCII.slash
  }

  /// Reads the tag at the position up to its end.
  ///
  /// - Returns: What stands between `<` and `>`, the position being behind it; `nil` where the tag
  ///   has no end or is longer than ``longestTag``.
  mutating func wholeTag() throws(RecordingError) -> Range<Int>? {
    var length = 0
    var quote: UInt8 = 0
    while true {
      while position + length < end {
        let byte = bytes[position + length]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == 0x3E {
          let tag = position..<(position + length)
          position += length + 1
          return tag
        } else if byte == 0x3C {
          return nil
        }
        length += 1
      }
      guard length <= TagScanner.longestTag, try refill() else { return nil }
    }
  }

  /// Returns the text between the tag at the position and the next one.
  mutating func text() throws(RecordingError) -> [UInt8] {
    var text: [UInt8] = []
    guard let tag = try wholeTag(), !TagAttributes(bytes, tag).isSelfClosed else { return text }
    while true {
      let stop = index(of: 0x3C) ?? end
      text.append(contentsOf: bytes[position..<stop])
      position = stop
      if stop < end { return text }
      guard try refill() else { return text }
    }
  }

  private static let commentOpening = StaticBytes("!--")
  private static let commentEnding = StaticBytes("-->")
  private static let cdataOpening = StaticBytes("![CDATA[")
  private static let cdataEnding = StaticBytes("]]>")
  private static let instructionEnding = StaticBytes("?>")

  /// Moves behind the next occurrence of an ending, or to the end of the text.
  private mutating func pass(_ ending: StaticBytes) throws(RecordingError) {
    while true {
      guard let found = index(of: ending.first) else {
        position = end
        guard try refill() else { return }
        continue
      }
      position = found
      if end - found < ending.count, try refill() { continue }
      if isAtName(ending) {
        position += ending.count
        return
      }
      position += 1
    }
  }

  /// Moves what was not passed over to the front and fills the rest; `false` where nothing comes.
  private mutating func refill() throws(RecordingError) -> Bool {
    guard !isSourceAtEnd else { return false }
    let rest = end - position
    if position > 0 {
      // The ranges lie within the array, as position ≤ end ≤ count.
      unsafe bytes.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        unsafe base.copyMemory(from: base + position, byteCount: rest)
      }
    }
    position = 0
    end = rest
    if end == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    let count = try source.read(into: &bytes, from: end)
    end += count
    isSourceAtEnd = count == 0
    return count > 0
  }

  @inline(__always)
  private func index(of byte: UInt8) -> Int? {
    guard position < end else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer -> Int? in
      // The bytes from position to end lie within the array.
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + position, Int32(byte), end - position)
      else { return nil }
      return unsafe found - UnsafeMutableRawPointer(mutating: base)
    }
  }
}
