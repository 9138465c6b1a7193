import SignalCore

/// The beats of one measurement, as times of day without a date.
///
/// The zone of the start is that of the telephone at the export, that of the times the wall clock at
/// the measurement, so the two differ by whole hours at times: only differences of times are used,
/// and they are taken on a dial of twelve hours. That makes the words for morning and afternoon of
/// any language needless, and noon and midnight no special case.
struct AppleHealthWindow {
  private let startDate: [UInt8]
  /// Microseconds on the dial; −1 where a time could not be read.
  private var times: [Int64] = []
  /// The heart rate of the interval that ends at each time; 0 where it could not be read.
  private var rates: [Double] = []

  private static let dial: Int64 = 12 * 3600 * 1_000_000

  init(startDate: [UInt8]) {
    self.startDate = startDate
  }

  mutating func add(time: Int64?, rate: Double?) {
    times.append(time ?? -1)
    rates.append(rate ?? 0)
  }

  /// Reads a heart rate.
  static func rate(_ text: [UInt8]) -> Double? {
    var end = 0
    let value = DecimalNumber.scan(text.span, from: 0, limit: text.count, mark: 0x2E, end: &end)
    return value.flatMap { end == text.count && $0 > 0 ? $0 : nil }
  }

  /// Reads a time of day as microseconds on the dial: hours, minutes, seconds and their decimals
  /// are the groups of digits, whatever stands between, before and behind them.
  static func time(_ text: [UInt8]) -> Int64? {
    var groups: [(value: Int64, digits: Int)] = []
    var isInGroup = false
    for byte in text {
      guard ASCII.isDigit(byte) else {
        isInGroup = false
        continue
      }
      if !isInGroup { groups.append((0, 0)) }
      isInGroup = true
      let last = groups.count - 1
      groups[last].digits += 1
      guard groups[last].digits <= 6 else { return nil }
      groups[last].value = groups[last].value * 10 + Int64(byte - 0x30)
    }
    guard groups.count == 3 || groups.count == 4, groups[0].value <= 24, groups[1].value < 60,
      groups[2].value < 61
    else { return nil }
    var microseconds: Int64 = 0
    if groups.count == 4 {
      microseconds = groups[3].value
      for _ in groups[3].digits..<6 { microseconds *= 10 }
    }
    let seconds = (groups[0].value * 60 + groups[1].value) * 60 + groups[2].value
    return (seconds * 1_000_000 + microseconds) % dial
  }

  /// How much longer than its own heart rate says a step may last before beats must be missing: a
  /// quarter.
  ///
  /// A missing beat adds a whole interval; the rate is rounded to 1/min (under 2 % of any interval
  /// at 40/min and above) and the times to 10 ms.
  private static let longestStep = 1.25
  /// The longest step where the heart rate could not be read: that of 20 beats a minute.
  private static let longestUnratedMilliseconds = 3000.0

  /// Returns the measurement as a recording, or `nil` where no two beats follow each other.
  func decoded() -> DecodedRecording? {
    var intervals: [Double] = []
    var ends: [Double] = []
    var breaks: [Int] = []
    intervals.reserveCapacity(times.count)
    ends.reserveCapacity(times.count)
    var counts = (missing: 0, repeated: 0)
    var isBroken = false
    var elapsed: Int64 = 0
    var last: Int64?
    for (time, rate) in zip(times, rates) {
      guard time >= 0 else {
        isBroken = true
        continue
      }
      guard let previous = last else {
        last = time
        continue
      }
      var step = time - previous
      if step < 0 { step += AppleHealthWindow.dial }
      guard step > 0, step < AppleHealthWindow.dial / 2 else {
        // The same beat again, or a clock that was set back.
        counts.repeated += 1
        isBroken = isBroken || step != 0
        if step != 0 { last = time }
        continue
      }
      elapsed += step
      last = time
      let milliseconds = Double(step) / 1000
      let longest =
        rate > 0
        ? 60_000 / rate * AppleHealthWindow.longestStep
        : AppleHealthWindow.longestUnratedMilliseconds
      if milliseconds > longest, !isBroken { counts.missing += 1 }
      if isBroken || milliseconds > longest {
        // The step holds more than one interval.
        isBroken = false
        if !intervals.isEmpty, breaks.last != intervals.count { breaks.append(intervals.count) }
        continue
      }
      intervals.append(milliseconds)
      ends.append(Double(elapsed) / 1_000_000)
    }
    if breaks.last == intervals.count { breaks.removeLast() }
    return recording(intervals, ends, breaks, counts)
  }

  private func recording(
    _ intervals: [Double], _ ends: [Double], _ breaks: [Int],
    _ counts: (missing: Int, repeated: Int)
  ) -> DecodedRecording? {
    let start = TimeStamp.scan(startDate.span, startDate.indices)?.iso8601.map {
      RecordingStart(iso8601: $0)
    }
    // Ends rise and breaks lie between intervals, as each step forward is positive.
    guard !intervals.isEmpty,
      let series = try? RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: ends, breaks: breaks, start: start)
    else { return nil }
    var decoded = DecodedRecording(
      series: series, unit: .seconds,
      unitReason: "the times are clock times to 0.01 s",
      roleReason: "differences of the times of successive beats; the start is that of the "
        + "measurement, some seconds before its first beat")
    decoded.evidence.decimals = 2
    decoded.evidence.missingCount = counts.missing
    if counts.missing > 0 {
      decoded.warnings.append(
        "\(Counted.text(counts.missing, "step between beats is", "steps between beats are")) "
          + "longer than the heart rate allows: beats are missing there, and each is a break")
    }
    if counts.repeated > 0 {
      decoded.warnings.append(
        "\(Counted.text(counts.repeated, "beat that does", "beats that do")) not come after the "
          + "beat before: left out")
    }
    return decoded
  }
}
