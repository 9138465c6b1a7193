/// Walks over the fields of a Protocol Buffers message, without knowing its type.
///
/// Layout: Google, *Protocol Buffers: Encoding*. Fields of fixed size are passed over; groups, which
/// are out of use, make the message malformed.
struct ProtobufCursor {
  /// A field of a message.
  enum Content {
    case number(UInt64)
    /// A text, a message or packed numbers.
    case bytes(Range<Int>)
    case fixed
  }

  /// The index of the next byte.
  private(set) var position: Int
  /// The end of the message.
  let end: Int
  /// Whether the message ends within a field.
  private(set) var isCutOff = false
  /// Whether the bytes are no message.
  private(set) var isMalformed = false

  /// Creates a cursor over a message.
  ///
  /// - Parameter range: The message, within the bytes that the calls receive.
  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  /// Whether the whole message was walked over without a fault.
  var isWhole: Bool { !isCutOff && !isMalformed && position == end }

  /// Returns the next field, or `nil` at the end and at a fault; bytes that are cut off are returned
  /// as far as they go.
  mutating func next(in bytes: Span<UInt8>) -> (number: UInt64, content: Content)? {
    guard position < end, let key = number(in: bytes) else { return nil }
    let field = key >> 3
    guard field >= 1, field < 1 << 29 else { return malformed() }
    switch key & 7 {
    case 0: return number(in: bytes).map { (field, .number($0)) }
    case 1: return skip(8, field)
    case 5: return skip(4, field)
    case 2:
      guard let length = number(in: bytes) else { return nil }
      let start = position
      if length > UInt64(end - start) {
        isCutOff = true
        position = end
      } else {
        position = start + Int(length)
      }
      return (field, .bytes(start..<position))
    default: return malformed()
    }
  }

  /// Returns a number in base 128, or `nil` at the end and at a fault.
  mutating func number(in bytes: Span<UInt8>) -> UInt64? {
    precondition(end <= bytes.count, "the message lies within the bytes")
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      guard shift < 64 else {
        isMalformed = true
        return nil
      }
    }
    isCutOff = true
    return nil
  }

  private mutating func skip(_ count: Int, _ field: UInt64) -> (number: UInt64, content: Content)? {
    guard end - position >= count else {
      isCutOff = true
      position = end
      return nil
    }
    position += count
    return (field, .fixed)
  }

  private mutating func malformed() -> (number: UInt64, content: Content)? {
    isMalformed = true
    return nil
  }
}
