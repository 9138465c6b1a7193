import SignalCore

/// Joins successive beats to intervals, by a rule, as they come in order of time.
///
/// Checked by hand: the three buffers live as long as the closure that receives the pairs, and
/// every element is written at an index below the capacity they share.
@safe struct BeatPairs {
  /// What keeps a beat from ending an interval that follows the one before.
  private enum Flag {
    static let first: UInt8 = 1
    /// The beat before ended no interval.
    static let loose: UInt8 = 2
    static let mark: UInt8 = 4
    static let gap: UInt8 = 8
    static let seam: UInt8 = 16
  }

  let rule: IntervalRule
  private let ticksPerSecond: Double
  private let longestTicks: Int64
  private let capacity: Int
  private let intervals: UnsafeMutableBufferPointer<Double>
  private let times: UnsafeMutableBufferPointer<Double>
  private let labels: UnsafeMutableBufferPointer<BeatLabel>
  private var count = 0
  private var joined = JoinedBeats()
  private var lastTick = Int64.min
  private var lastLabel = BeatLabel.normal
  private var flags = Flag.first
  /// The flags that matter to the rule.
  private let barrier: UInt8
  private let needsNormal: Bool
  private var seamTicks: Int64 = 0

  /// Joins the beats that a closure adds.
  ///
  /// - Parameters:
  ///   - beatCountBound: So many beats are added at most.
  ///   - rule: Which pairs of beats bound an interval.
  ///   - ticksPerSecond: The samples of the clock per second; positive and finite.
  ///   - feed: Adds beats and marks in order of time.
  /// - Returns: The intervals.
  /// - Complexity: O(n) time; memory for the bound is touched only where it is used.
  @inline(__always)
  static func joined(
    beatCountBound: Int, rule: IntervalRule, ticksPerSecond: Double,
    _ feed: (inout BeatPairs) -> Void
  ) -> JoinedBeats {
    precondition(ticksPerSecond > 0 && ticksPerSecond.isFinite, "a clock advances")
    let capacity = max(1, beatCountBound)
    var result = JoinedBeats()
    var times: [Double] = []
    var labels: [BeatLabel] = []
    let intervals = unsafe [Double](unsafeUninitializedCapacity: capacity) { intervals, used in
      unsafe times = [Double](unsafeUninitializedCapacity: capacity) { times, timesUsed in
        unsafe labels = [BeatLabel](unsafeUninitializedCapacity: capacity) { labels, labelsUsed in
          unsafe LargePages.prefer(for: intervals)
          unsafe LargePages.prefer(for: times)
          var pairs = unsafe BeatPairs(rule, ticksPerSecond, intervals, times, labels)
          feed(&pairs)
          result = pairs.joined
          used = pairs.count
          timesUsed = pairs.count
          labelsUsed = pairs.count
        }
      }
    }
    result.intervalsMilliseconds = intervals
    result.endSeconds = times
    result.labels = labels
    return result
  }

  private init(
    _ rule: IntervalRule, _ ticksPerSecond: Double,
    _ intervals: UnsafeMutableBufferPointer<Double>, _ times: UnsafeMutableBufferPointer<Double>,
    _ labels: UnsafeMutableBufferPointer<BeatLabel>
  ) {
    self.rule = rule
    self.ticksPerSecond = ticksPerSecond
    longestTicks = Int64(min(0x1p62, ticksPerSecond * BeatAssembly.longestMilliseconds / 1000))
    needsNormal = rule == .normalToNormal
    barrier = rule == .uninterrupted ? .max : ~Flag.mark
    capacity = min(intervals.count, times.count, labels.count)
    unsafe self.intervals = intervals
    unsafe self.times = times
    unsafe self.labels = labels
  }

  /// Adds a mark that is no beat.
  mutating func addMark() { flags |= Flag.mark }

  /// Says that beats are missing here: no interval reaches across.
  mutating func addGap() { flags |= Flag.gap }

  /// Says that the next beat ends an interval of this length, which does not follow the one before.
  mutating func addSeam(ticks: Int64) {
    flags |= Flag.seam
    seamTicks = ticks
  }

  /// Adds a beat at a tick within ±2⁶¹.
  @inline(__always)
  mutating func add(_ label: BeatLabel, at tick: Int64) {
    guard tick > lastTick else {
      joined.repeatedCount += 1
      return
    }
    joined.beatCount += 1
    if label != .normal { joined.abnormalCount += 1 }
    let ticks = tick &- lastTick
    let isBounded = !needsNormal || label == .normal && lastLabel == .normal
    if flags & barrier == 0, isBounded, ticks <= longestTicks {
      append(ticks, endingAt: tick, label)
      flags = 0
    } else {
      addLoose(ticks, endingAt: tick, label, isBounded: isBounded)
    }
    lastTick = tick
    lastLabel = label
  }

  /// Adds a beat that ends no interval, or one that does not follow the one before.
  @inline(never)
  private mutating func addLoose(
    _ ticks: Int64, endingAt tick: Int64, _ label: BeatLabel, isBounded: Bool
  ) {
    var length = ticks
    var mayEnd = flags & barrier & ~Flag.loose == 0 && isBounded
    if flags & Flag.seam != 0 {
      length = seamTicks
      mayEnd = length > 0 && (!needsNormal || label == .normal)
    } else if flags & (Flag.first | Flag.gap) == 0, length > longestTicks {
      joined.longCount += 1
    }
    guard mayEnd, length <= longestTicks else {
      flags = Flag.loose
      return
    }
    if count > 0 { joined.breaks.append(count) }
    append(length, endingAt: tick, label)
    flags = 0
  }

  @inline(__always)
  private mutating func append(_ ticks: Int64, endingAt tick: Int64, _ label: BeatLabel) {
    precondition(count < capacity, "no more beats than were announced")
    // count < capacity, which none of the three falls short of.
    unsafe intervals[count] = Double(ticks) * 1000 / ticksPerSecond
    unsafe times[count] = Double(tick) / ticksPerSecond
    unsafe labels[count] = label
    count += 1
  }
}
