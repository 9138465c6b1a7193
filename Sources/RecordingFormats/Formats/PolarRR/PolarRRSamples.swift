/// The intervals of a Polar message, and when the sensor was offline.
struct PolarRRSamples {
  /// The intervals in milliseconds, as the file holds them.
  private(set) var intervals: [UInt32] = []
  /// The field that holds them.
  private(set) var place = ""
  /// Whether every byte belongs to a message of the known layout.
  private(set) var isWhole = true
  /// How many lists of intervals stand beside the one that was read.
  private(set) var otherListCount = 0
  private var offline: [(start: UInt64, length: UInt64)] = []

  /// The largest number taken for an interval or a time: 2³² ms are 50 days.
  private static let largest = UInt64(UInt32.max)

  /// Reads a file, or returns `nil` where it is none of the known messages.
  init?(_ bytes: [UInt8]) {
    self.init()
    let bytes = bytes.span
    let isList = readList(bytes, 0..<bytes.count) && !intervals.isEmpty
    place = "1"
    // Both messages open with field 1; what leaves nothing unexplained is the right one.
    if isList, isWhole { return }
    let list = self
    self = PolarRRSamples()
    if readSamples(bytes), isWhole || !isList { return }
    guard isList else { return nil }
    self = list
  }

  private init() {}

  /// Reads the samples of an exercise (`PbExerciseSamples`), whose interval of recording in field 1 is
  /// required.
  private mutating func readSamples(_ bytes: Span<UInt8>) -> Bool {
    var cursor = ProtobufCursor(0..<bytes.count)
    var hasInterval = false
    while let (number, content) = cursor.next(in: bytes) {
      switch (number, content) {
      case (1, .bytes(let range)):
        guard PolarRRSamples.duration(bytes, range) != nil else { return false }
        hasInterval = true
      case (28, .bytes(let range)): take(bytes, range, "28")
      case (29, .bytes(let range)):
        var list = ProtobufCursor(range)
        while let (number, content) = list.next(in: bytes) {
          if number == 19, case .bytes(let range) = content { take(bytes, range, "29.19") }
        }
        isWhole = isWhole && list.isWhole
      default: break
      }
    }
    isWhole = isWhole && cursor.isWhole
    return hasInterval && !cursor.isMalformed
  }

  private mutating func take(_ bytes: Span<UInt8>, _ range: Range<Int>, _ place: String) {
    var list = PolarRRSamples()
    let isList = list.readList(bytes, range)
    isWhole = isWhole && isList && list.isWhole
    guard isList, !list.intervals.isEmpty else { return }
    guard intervals.isEmpty else {
      otherListCount += 1
      return
    }
    intervals = list.intervals
    offline = list.offline
    self.place = place
  }

  /// Reads a list (`PbExerciseRRIntervals`).
  ///
  /// Intervals stand in field 1, packed or not, and times in field 2.
  ///
  /// - Returns: `false` where the message holds anything else.
  private mutating func readList(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var cursor = ProtobufCursor(range)
    while let (number, content) = cursor.next(in: bytes) {
      switch (number, content) {
      case (1, .number(let interval)):
        guard interval <= Self.largest else { return false }
        intervals.append(UInt32(interval))
      case (1, .bytes(let range)):
        var packed = ProtobufCursor(range)
        while packed.position < packed.end, let interval = packed.number(in: bytes) {
          guard interval <= Self.largest else { return false }
          intervals.append(UInt32(interval))
        }
        guard !packed.isMalformed else { return false }
        isWhole = isWhole && packed.isWhole
      case (2, .bytes(let range)):
        guard let time = PolarRRSamples.offlineTime(bytes, range) else {
          isWhole = false
          continue
        }
        offline.append(time)
      default: return false
      }
    }
    isWhole = isWhole && cursor.isWhole
    return !cursor.isMalformed
  }

  /// A start and a length, each a duration in milliseconds.
  private static func offlineTime(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (start: UInt64, length: UInt64)? {
    var cursor = ProtobufCursor(range)
    var start: UInt64?
    var length: UInt64?
    while let (number, content) = cursor.next(in: bytes) {
      guard case .bytes(let range) = content else { return nil }
      switch number {
      case 1: start = duration(bytes, range)
      case 2: length = duration(bytes, range)
      default: return nil
      }
    }
    guard cursor.isWhole, let start, let length else { return nil }
    return (start, length)
  }

  /// Hours, minutes, seconds and milliseconds in the fields 1 to 4, as milliseconds.
  private static func duration(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64? {
    var cursor = ProtobufCursor(range)
    var total: UInt64 = 0
    while let (number, content) = cursor.next(in: bytes) {
      guard case .number(let count) = content, (1...4).contains(number), count < 1 << 22 else {
        return nil
      }
      total += count * [3_600_000, 60_000, 1000, 1][Int(number) - 1]
      guard total <= largest else { return nil }
    }
    return cursor.isWhole ? total : nil
  }

  /// Whether the numbers are as intervals are.
  var arePlausible: Bool {
    !intervals.isEmpty
      && intervals.count { (200...3000).contains($0) } * 2 >= intervals.count
  }

  /// The times without a sensor, each before the interval that it precedes.
  ///
  /// Their starts count from the start of the exercise, with the times before them.
  var gaps: [(row: Int, milliseconds: Double)] {
    var gaps: [(row: Int, milliseconds: Double)] = []
    var elapsed = 0.0
    var row = 0
    for time in offline.sorted(by: { $0.start < $1.start }) {
      // A start is rounded: up to the middle of an interval it stands for the beat before it.
      while row < intervals.count, elapsed + Double(intervals[row]) / 2 < Double(time.start) {
        elapsed += Double(intervals[row])
        row += 1
      }
      guard row < intervals.count else { break }
      elapsed += Double(time.length)
      if let last = gaps.last, last.row == row {
        gaps[gaps.count - 1].milliseconds += Double(time.length)
      } else if row > 0 {
        gaps.append((row, Double(time.length)))
      }
    }
    return gaps
  }
}
