import SignalCore

/// The beats of an annotated recording, with the marks between them, on the clock of the recorder.
///
/// The recording's time zero is that clock's, not the first beat.
struct AnnotatedBeats {
  /// What stands at a place of the recording.
  enum Mark: Sendable, Equatable {
    /// A beat of this kind.
    case beat(BeatLabel)
    /// Anything that is no beat, such as a change of rhythm or of signal quality.
    case other
    /// Beats are missing here: no interval reaches across.
    case gap
  }

  /// The samples of the clock per second; positive and finite.
  let ticksPerSecond: Double
  private(set) var places: [(tick: Int64, mark: Mark)] = []

  /// Creates a recording without beats.
  ///
  /// - Parameter ticksPerSecond: The samples of the clock per second; positive and finite.
  init(ticksPerSecond: Double) {
    precondition(ticksPerSecond > 0 && ticksPerSecond.isFinite, "a clock advances")
    self.ticksPerSecond = ticksPerSecond
  }

  /// Adds a mark, in the order of the file.
  mutating func add(_ mark: Mark, at tick: Int64) {
    places.append((tick, mark))
  }

  /// Puts the intervals together by a rule.
  ///
  /// - Parameters:
  ///   - rule: Which pairs of beats bound an interval.
  ///   - start: When the clock stood at zero.
  ///   - unitReason: Where the rate of the clock comes from.
  ///   - roleReason: Which marks were taken for beats.
  /// - Returns: The recording, with the rule.
  /// - Throws: ``RecordingError`` with the code `noIntervals`, `badCell` or `notBeats`.
  /// - Complexity: O(n), or O(n log n) where marks are out of order.
  func decoded(
    rule: IntervalRule, start: RecordingStart?, unitReason: String, roleReason: String
  ) throws(RecordingError) -> DecodedRecording {
    var pairs = BeatPairs(rule: rule)
    var backward = 0
    for (earlier, later) in zip(places, places.dropFirst()) where later.tick < earlier.tick {
      backward += 1
    }
    for place in backward == 0 ? places : places.sorted(by: { $0.tick < $1.tick }) {
      pairs.add(place.mark, at: place.tick)
    }
    guard !pairs.intervalTicks.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "\(pairs.beatCount) beats were found among \(places.count) marks, and no two that bound an "
          + "interval (\(rule.meaning)); give the annotations of the beats, or another "
          + "--interval-rule")
    }
    let intervals = pairs.intervalTicks.map { Double($0) * 1000 / ticksPerSecond }
    _ = try BeatAssembly.checkIntervals(intervals, remedy: "check the rate of the clock") { _ in nil
    }
    let series = try series(intervals, pairs, start)
    try BeatAssembly.checkSpan(series.beatTimesSeconds.last ?? 0)
    var decoded = DecodedRecording(
      series: series, unit: .ticks, unitReason: unitReason,
      roleReason: "\(roleReason); \(rule.meaning)")
    decoded.intervalRule = rule
    decoded.evidence.backwardStampCount = backward
    decoded.warnings = warnings(pairs, backward: backward, rule: rule)
    return decoded
  }

  private func series(
    _ intervals: [Double], _ pairs: BeatPairs, _ start: RecordingStart?
  ) throws(RecordingError) -> RRSeries {
    do throws(RRSeriesError) {
      return try RRSeries(
        intervalsMilliseconds: intervals,
        beatTimesSeconds: pairs.endTicks.map { Double($0) / ticksPerSecond },
        labels: pairs.labels, breaks: pairs.breaks, start: start)
    } catch {
      throw RecordingError(.badCell, "\(error); the annotations are damaged, export them again")
    }
  }

  private func warnings(_ pairs: BeatPairs, backward: Int, rule: IntervalRule) -> [String] {
    var warnings: [String] = []
    if backward > 0 {
      warnings.append("\(backward) marks stand before the mark above them; they were put in order")
    }
    if pairs.repeatedCount > 0 {
      warnings.append(
        "\(pairs.repeatedCount) beats stand at the same time as the beat before them and were left "
          + "out")
    }
    if pairs.abnormalCount > 0, rule != .normalToNormal {
      warnings.append(
        "\(pairs.abnormalCount) of \(pairs.beatCount) beats are not normal; --interval-rule "
          + "normal-to-normal leaves their intervals out")
    }
    return warnings
  }
}

/// Joins successive beats to intervals.
private struct BeatPairs {
  let rule: IntervalRule
  private(set) var intervalTicks: [Int64] = []
  private(set) var endTicks: [Int64] = []
  private(set) var labels: [BeatLabel] = []
  private(set) var breaks: [Int] = []
  private(set) var beatCount = 0
  private(set) var abnormalCount = 0
  private(set) var repeatedCount = 0
  private var last: (tick: Int64, label: BeatLabel)?
  private var isInterrupted = false
  private var isAfterGap = false
  private var lastEnd: Int64?

  init(rule: IntervalRule) {
    self.rule = rule
  }

  mutating func add(_ mark: AnnotatedBeats.Mark, at tick: Int64) {
    switch mark {
    case .other: isInterrupted = true
    case .gap: isAfterGap = true
    case .beat(let label): add(label, at: tick)
    }
  }

  private mutating func add(_ label: BeatLabel, at tick: Int64) {
    guard last.map({ $0.tick < tick }) ?? true else {
      repeatedCount += 1
      return
    }
    beatCount += 1
    if label != .normal { abnormalCount += 1 }
    if let last, !isAfterGap, isBounded(by: last.label, label) {
      if lastEnd != last.tick, !intervalTicks.isEmpty { breaks.append(intervalTicks.count) }
      intervalTicks.append(tick - last.tick)
      endTicks.append(tick)
      labels.append(label)
      lastEnd = tick
    }
    last = (tick, label)
    isInterrupted = false
    isAfterGap = false
  }

  private func isBounded(by first: BeatLabel, _ second: BeatLabel) -> Bool {
    switch rule {
    case .beatToBeat: true
    case .uninterrupted: !isInterrupted
    case .normalToNormal: first == .normal && second == .normal
    }
  }
}
