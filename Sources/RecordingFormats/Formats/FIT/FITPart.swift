/// What one FIT file in a chain says of beats and of its clock.
///
/// Strings, places and the profile of the user are not looked at.
struct FITPart {
  /// The kind of file, as `file_id` states it; 4 is an activity.
  private(set) var fileType: UInt8?
  private(set) var timeCreated: UInt32?
  private(set) var hrv = FITIntervals()
  private(set) var beatIntervals = FITIntervals()
  private(set) var rawBBI = FITIntervals()
  private var strap = FITStrapClock()
  /// When sessions began, in the order of the file.
  private(set) var sessionStarts: [UInt32] = []
  private(set) var recordCount = 0
  private(set) var rateCount = 0
  private(set) var resultCount = 0
  private(set) var recordSpan: ClosedRange<Double>?
  private var isTimerStopped = false

  /// The intervals of the strap's memory.
  var strapIntervals: FITIntervals { strap.intervals }

  /// Whether the part holds nothing of an activity but the strap's memory: Garmin appends such a part
  /// to the activity before it.
  var isAppendix: Bool {
    !strap.intervals.isEmpty && recordCount == 0 && sessionStarts.isEmpty && hrv.isEmpty
      && beatIntervals.isEmpty && rawBBI.isEmpty
  }

  /// Takes in a message.
  ///
  /// - Parameters:
  ///   - definition: How it is laid out.
  ///   - bytes: The bytes of the file.
  ///   - start: Its first byte after the header byte; all of it lies within the bytes.
  ///   - time: The time the message states or its compressed header gives.
  @inline(__always)
  mutating func add(
    _ definition: FITDefinition, _ bytes: Span<UInt8>, at start: Int, time: UInt32?
  ) {
    switch definition.message {
    case .undefined, .other: break
    case .record: addRecord(definition, bytes, start, time)
    case .hrv: addHRV(definition, bytes, start)
    case .hr: addStrap(definition, bytes, start, time)
    case .event: addEvent(definition, bytes, start, time)
    case .beatIntervals: beatIntervals.add(definition, bytes, start, time, isRaw: false)
    case .rawBBI: rawBBI.add(definition, bytes, start, time, isRaw: true)
    case .fileID:
      if definition.first.size == 1 { fileType = bytes[start + definition.first.offset] }
      timeCreated = definition.number32(definition.second, bytes, start) ?? timeCreated
    case .session:
      if let begin = definition.number32(definition.first, bytes, start) {
        sessionStarts.append(begin)
      }
    case .result: resultCount += 1
    case .rate: rateCount += 1
    }
  }

  private mutating func addRecord(
    _ definition: FITDefinition, _ bytes: Span<UInt8>, _ start: Int, _ time: UInt32?
  ) {
    recordCount += 1
    if definition.first.size == 1, bytes[start + definition.first.offset] != 0xFF { rateCount += 1 }
    guard let time else { return }
    let seconds = Double(time)
    hrv.stamp(seconds)
    recordSpan =
      recordSpan.map { min($0.lowerBound, seconds)...max($0.upperBound, seconds) }
      ?? seconds...seconds
  }

  private mutating func addHRV(_ definition: FITDefinition, _ bytes: Span<UInt8>, _ start: Int) {
    let count = definition.first.size / 2
    // Zeros at the end of an array are places that the recorder did not fill.
    var used = count
    while used > 1, definition.number16(used - 1, bytes, start) == 0 {
      used -= 1
      hrv.countEmpty()
    }
    for slot in 0..<used {
      switch definition.number16(slot, bytes, start) {
      case 0xFFFF: hrv.countEmpty()
      case 0: hrv.zero()
      case let value: hrv.append(Double(value))
      }
    }
  }

  private mutating func addEvent(
    _ definition: FITDefinition, _ bytes: Span<UInt8>, _ start: Int, _ time: UInt32?
  ) {
    guard definition.first.size == 1, definition.second.size == 1,
      bytes[start + definition.first.offset] == 0
    else { return }
    if let time { hrv.stamp(Double(time)) }
    switch bytes[start + definition.second.offset] {
    case 0:
      if isTimerStopped { hrv.pause() }
      isTimerStopped = false
    case 1, 4, 8, 9: isTimerStopped = true
    default: break
    }
  }

  private mutating func addStrap(
    _ definition: FITDefinition, _ bytes: Span<UInt8>, _ start: Int, _ time: UInt32?
  ) {
    var seconds = time.map { Double($0) }
    if let whole = seconds, definition.third.size == 2 {
      let fraction = bytes.fitNumber(
        UInt16.self, at: start + definition.third.offset, isBigEndian: definition.isBigEndian)
      if fraction < 0x8000 { seconds = whole + Double(fraction) / 32768 }
    }
    for slot in 0..<definition.first.size / 4 {
      let tick = bytes.fitNumber(
        UInt32.self, at: start + definition.first.offset + 4 * slot,
        isBigEndian: definition.isBigEndian)
      guard tick != UInt32.max else { continue }
      strap.set(tick, seconds: slot == 0 ? seconds : nil)
    }
    let packed = definition.second
    let begin = start + packed.offset
    guard packed.size > 0, (begin..<begin + packed.size).contains(where: { bytes[$0] != 0xFF })
    else { return }
    for slot in 0..<packed.size * 2 / 3 {
      // Two values share three bytes, the lower nibble of the middle one going to the first.
      let index = begin + slot / 2 * 3 + slot % 2
      let pair = UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8
      strap.advance(slot % 2 == 0 ? pair & 0xFFF : pair >> 4)
    }
  }
}

extension FITIntervals {
  /// Adds the intervals of a message that states its own time, to the millisecond.
  ///
  /// In a raw one, bit 15 marks the length of a gap and bit 14 an interval that is certain.
  fileprivate mutating func add(
    _ definition: FITDefinition, _ bytes: Span<UInt8>, _ start: Int, _ time: UInt32?, isRaw: Bool
  ) {
    if let time {
      let milliseconds =
        definition.second.size == 2
        ? bytes.fitNumber(
          UInt16.self, at: start + definition.second.offset, isBigEndian: definition.isBigEndian)
        : 0
      stamp(Double(time) + (milliseconds < 1000 ? Double(milliseconds) / 1000 : 0))
    }
    for slot in 0..<definition.first.size / 2 {
      let value = definition.number16(slot, bytes, start)
      let length = isRaw ? value & 0x3FFF : value
      if value == 0xFFFF {
        countEmpty()
      } else if isRaw, value & 0x8000 != 0 {
        gap(Double(length))
      } else if length == 0 {
        zero()
      } else {
        append(Double(length), isDoubtful: isRaw && value & 0x4000 == 0)
      }
    }
  }
}

extension FITDefinition {
  /// A number of the message's first field, by its place in the array.
  @inline(__always)
  fileprivate func number16(_ slot: Int, _ bytes: Span<UInt8>, _ start: Int) -> UInt16 {
    bytes.fitNumber(
      UInt16.self, at: start &+ first.offset &+ 2 &* slot, isBigEndian: isBigEndian)
  }

  /// A number of four bytes; `nil` where it is absent or the file says that it is unknown.
  @inline(__always)
  func number32(_ field: FITField, _ bytes: Span<UInt8>, _ start: Int) -> UInt32? {
    guard field.size == 4 else { return nil }
    let number = bytes.fitNumber(UInt32.self, at: start &+ field.offset, isBigEndian: isBigEndian)
    return number == UInt32.max ? nil : number
  }
}
