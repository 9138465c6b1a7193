import SignalCore

/// The beats of an annotated recording, with the marks between them, on the clock of the recorder.
///
/// The recording's time zero is that clock's, not the first beat. Marks may come in any order.
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
  private var ticks: [Int64] = []
  private var marks: [Mark] = []
  /// The lengths of intervals that begin without a beat of their own, by the place of their mark.
  private var seams: [Int: Int64] = [:]
  private var beatCount = 0
  private var backwardCount = 0

  /// Creates a recording without beats.
  ///
  /// - Parameter ticksPerSecond: The samples of the clock per second; positive and finite.
  init(ticksPerSecond: Double) {
    precondition(ticksPerSecond > 0 && ticksPerSecond.isFinite, "a clock advances")
    self.ticksPerSecond = ticksPerSecond
  }

  /// Adds a mark, in the order of the file.
  ///
  /// - Parameters:
  ///   - mark: What stands there.
  ///   - tick: The sample of the clock, between −2⁶¹ and 2⁶¹.
  mutating func add(_ mark: Mark, at tick: Int64) {
    precondition(tick.magnitude <= 1 << 61, "differences of ticks have 64 bits")
    if let last = ticks.last, tick < last { backwardCount += 1 }
    if case .beat = mark { beatCount += 1 }
    ticks.append(tick)
    marks.append(mark)
  }

  /// Says that the next beat ends an interval of this length that does not follow the one before.
  mutating func addSeam(intervalTicks: Int64, at tick: Int64) {
    seams[marks.count] = intervalTicks
    add(.gap, at: tick)
  }

  /// Puts the intervals together by a rule.
  ///
  /// - Parameters:
  ///   - rule: Which pairs of beats bound an interval.
  ///   - start: When the clock stood at zero.
  ///   - unitReason: Where the rate of the clock comes from.
  ///   - roleReason: Which marks were taken for beats.
  /// - Returns: The recording, with the rule.
  /// - Throws: ``RecordingError`` with the code `noIntervals` or `badCell`.
  /// - Complexity: O(n), or O(n log n) where marks are out of order.
  func decoded(
    rule: IntervalRule, start: RecordingStart?, unitReason: String, roleReason: String
  ) throws(RecordingError) -> DecodedRecording {
    var joined = BeatPairs.joined(
      beatCountBound: beatCount, rule: rule, ticksPerSecond: ticksPerSecond
    ) { pairs in
      if backwardCount == 0 {
        for place in marks.indices { feed(place, to: &pairs) }
      } else {
        // Marks at one place keep the order of the file.
        let order = marks.indices.sorted { (ticks[$0], $0) < (ticks[$1], $1) }
        for place in order { feed(place, to: &pairs) }
      }
    }
    joined.markCount = marks.count
    joined.backwardCount = backwardCount
    return try joined.decoded(
      rule: rule, ticksPerSecond: ticksPerSecond, start: start,
      unitReason: unitReason, roleReason: roleReason)
  }

  /// Passes a mark on to what joins beats.
  private func feed(_ place: Int, to pairs: inout BeatPairs) {
    switch marks[place] {
    case .other: pairs.addMark()
    case .gap:
      if let length = seams[place] { pairs.addSeam(ticks: length) } else { pairs.addGap() }
    case .beat(let label): pairs.add(label, at: ticks[place])
    }
  }
}
