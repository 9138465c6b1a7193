import SignalCore

/// Intervals of one kind of message in the order of the file, with what is known of their times.
struct FITIntervals {
  /// The intervals in milliseconds.
  private(set) var milliseconds: [Double] = []
  /// The last time the file stated before a row, in seconds of its clock; rising rows.
  private(set) var stamps: [(row: Int, seconds: Double)] = []
  /// Time without beats before a row, as the file states it, in milliseconds; rising rows.
  private(set) var gaps: [(row: Int, milliseconds: Double)] = []
  /// Rows before which the timer of the recorder was stopped; rising.
  private(set) var pauses: [Int] = []
  /// Rows that the file marks as uncertain; rising.
  private(set) var doubtful: [Int] = []
  /// How many places of arrays are empty.
  private(set) var emptyCount = 0
  /// The rows after values of zero, each a break; rising, one for each zero.
  private(set) var zeros: [Int] = []
  /// How many beats repeat the beat before them.
  private(set) var repeatedCount = 0
  private var nextStamp: Double?
  private var nextGap: Double?
  private var isAfterPause = false

  /// Notes the time of the clock.
  mutating func stamp(_ seconds: Double) { nextStamp = seconds }

  /// Notes time without beats; intervals on both sides of it do not join.
  mutating func gap(_ milliseconds: Double) { nextGap = (nextGap ?? 0) + milliseconds }

  /// Notes that the timer was stopped.
  mutating func pause() { isAfterPause = true }

  mutating func countEmpty() { emptyCount += 1 }
  mutating func countRepeated() { repeatedCount += 1 }

  /// Notes a value that is zero.
  mutating func zero() {
    zeros.append(milliseconds.count)
    gap(0)
  }

  /// Adds an interval.
  mutating func append(_ interval: Double, isDoubtful: Bool = false) {
    let row = milliseconds.count
    if let seconds = nextStamp { stamps.append((row, seconds)) }
    if let gap = nextGap, row > 0 { gaps.append((row, gap)) }
    if isAfterPause, row > 0 { pauses.append(row) }
    if isDoubtful { doubtful.append(row) }
    nextStamp = nil
    nextGap = nil
    isAfterPause = false
    milliseconds.append(interval)
  }

  /// Adds the intervals of a later part of the file; the two parts do not join.
  mutating func append(_ other: FITIntervals) {
    let offset = milliseconds.count
    milliseconds += other.milliseconds
    stamps += other.stamps.map { ($0.row + offset, $0.seconds) }
    if offset > 0, !other.milliseconds.isEmpty { pauses.append(offset) }
    gaps += other.gaps.map { ($0.row + offset, $0.milliseconds) }
    pauses += other.pauses.map { $0 + offset }
    doubtful += other.doubtful.map { $0 + offset }
    emptyCount += other.emptyCount
    zeros += other.zeros.map { $0 + offset }
    repeatedCount += other.repeatedCount
  }

  var isEmpty: Bool { milliseconds.isEmpty }

  /// How many intervals end within a time of the clock; all where the file states no time.
  func count(during span: ClosedRange<Double>?) -> Int {
    guard let span, !stamps.isEmpty else { return milliseconds.count }
    var count = 0
    var next = 0
    var seconds = 0.0
    for (row, interval) in milliseconds.enumerated() {
      seconds += interval / 1000
      if next < stamps.count, stamps[next].row == row {
        seconds = stamps[next].seconds
        next += 1
      }
      if span.contains(seconds) { count += 1 }
    }
    return count
  }

  /// The rows of each session.
  ///
  /// - Parameter starts: When the sessions began, in seconds of the clock, rising.
  /// - Returns: The rows of each session that has any; the first takes all before the second.
  func rows(ofSessionsFrom starts: [Double]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var begin = 0
    var next = 1
    for stamp in stamps {
      var isNew = false
      while next < starts.count, stamp.seconds >= starts[next] {
        isNew = true
        next += 1
      }
      guard isNew, stamp.row > begin else { continue }
      rows.append(begin..<stamp.row)
      begin = stamp.row
    }
    if begin < milliseconds.count { rows.append(begin..<milliseconds.count) }
    return rows
  }
}
