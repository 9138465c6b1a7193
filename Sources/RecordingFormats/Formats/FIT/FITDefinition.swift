/// The messages of a FIT file that tell of beats, of the clock, or why there are no beats.
///
/// Numbers and fields: Garmin, *FIT Profile* 21.
enum FITMessage: UInt8 {
  /// Not defined in this file.
  case undefined
  /// Any message without a meaning here; its time is heeded all the same.
  case other
  case fileID
  case session
  case record
  case event
  /// `hrv` (78): intervals.
  case hrv
  /// `hr` (132): beat times from the memory of a strap.
  case hr
  /// `beat_intervals` (290): intervals with a time.
  case beatIntervals
  /// `raw_bbi` (372): intervals with a time and a judgement.
  case rawBBI
  /// `hrv_status_summary` (370) and `hrv_value` (371): results, no beats.
  case result
  /// `monitoring` (55) and `hsa_heart_rate` (308): heart rate, no beats.
  case rate

  /// The meaning of a global message number.
  init(number: UInt16) {
    self =
      switch number {
      case 0: .fileID
      case 18: .session
      case 20: .record
      case 21: .event
      case 55, 308: .rate
      case 78: .hrv
      case 132: .hr
      case 290: .beatIntervals
      case 370, 371: .result
      case 372: .rawBBI
      default: .other
      }
  }

  /// The numbers of up to three fields that are read beside the time (253); 255 for none.
  var fields: (UInt8, UInt8, UInt8) {
    switch self {
    case .fileID: (0, 4, 255)
    case .session: (2, 255, 255)
    case .record: (3, 255, 255)
    case .event: (0, 1, 255)
    case .hrv: (0, 255, 255)
    case .hr: (9, 10, 0)
    case .beatIntervals, .rawBBI: (1, 0, 255)
    case .undefined, .other, .result, .rate: (255, 255, 255)
    }
  }
}

/// Where a field lies in its message; no byte where the message does not have it.
///
/// Kept small, since the layout is looked up for each message: at most 255 fields of at most 255 bytes
/// stand before a field.
struct FITField {
  private var narrowOffset: UInt16 = 0
  private var narrowSize: UInt8 = 0

  /// A field that is not there.
  init() {}

  init(offset: UInt16, size: UInt8) {
    narrowOffset = offset
    narrowSize = size
  }

  var offset: Int { Int(narrowOffset) }
  var size: Int { Int(narrowSize) }
}

/// How the messages of one local number are laid out, until the number is defined anew.
struct FITDefinition {
  var message = FITMessage.undefined
  var isBigEndian = false
  /// How many bytes a message has after its header byte.
  private(set) var length: Int32 = 0
  var time = FITField()
  var first = FITField()
  var second = FITField()
  var third = FITField()

  /// Why there is no definition.
  enum Failure: Error {
    /// The bytes end within it.
    case cutOff
    /// It is not as definitions are.
    case damaged
  }

  /// A local number that nothing defines.
  init() {}

  /// Reads a definition.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - position: The byte after the definition's header byte; moved to the byte after its end.
  ///   - limit: Where the records end.
  ///   - hasDeveloperFields: Whether fields of other makers follow the usual ones.
  ///   - isStrict: Whether base types must be known ones, as they are in an intact file.
  /// - Throws: ``Failure``.
  init(
    _ bytes: Span<UInt8>, _ position: inout Int, limit: Int, hasDeveloperFields: Bool,
    isStrict: Bool
  ) throws(Failure) {
    guard limit - position >= 5 else { throw .cutOff }
    guard bytes[position + 1] <= 1, !isStrict || bytes[position] == 0 else { throw .damaged }
    isBigEndian = bytes[position + 1] == 1
    message = FITMessage(
      number: bytes.fitNumber(UInt16.self, at: position + 2, isBigEndian: isBigEndian))
    let count = Int(bytes[position + 4])
    position += 5
    guard limit - position >= 3 * count else { throw .cutOff }
    let wanted = message.fields
    for _ in 0..<count {
      let number = bytes[position]
      let field = FITField(
        offset: UInt16(truncatingIfNeeded: length), size: bytes[position + 1])
      guard !isStrict || FITDefinition.isKnown(type: bytes[position + 2], size: field.size) else {
        throw .damaged
      }
      position += 3
      length += Int32(field.size)
      guard field.size > 0, number != 255 else { continue }
      switch number {
      case 253: if time.size == 0 { time = field }
      case wanted.0: if first.size == 0 { first = field }
      case wanted.1: if second.size == 0 { second = field }
      case wanted.2: if third.size == 0 { third = field }
      default: break
      }
    }
    guard hasDeveloperFields else { return }
    guard limit > position else { throw .cutOff }
    let others = Int(bytes[position])
    position += 1
    guard limit - position >= 3 * others else { throw .cutOff }
    for _ in 0..<others {
      length += Int32(bytes[position + 1])
      position += 3
    }
  }

  /// The sizes of the base types 0 … 16 in bytes: enum, sint8, uint8, sint16, uint16, sint32, uint32,
  /// string, float32, float64, uint8z, uint16z, uint32z, byte, sint64, uint64, uint64z.
  private static let sizes: [Int] = [1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8]

  private static func isKnown(type: UInt8, size: Int) -> Bool {
    let number = Int(type & 0x1F)
    return type & 0x60 == 0 && number < sizes.count && size % sizes[number] == 0
  }
}
