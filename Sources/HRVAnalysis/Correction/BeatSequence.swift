import SignalCore

/// The working copy of one contiguous stretch while it is corrected.
struct BeatSequence {
  /// The intervals in milliseconds.
  private(set) var intervals: [Double]
  /// The time of the beat that ends each interval, in seconds.
  private(set) var times: [Double]
  private(set) var labels: [BeatLabel]
  /// The recorded index of each interval's ending beat; for a beat that was put in, the complement
  /// (a negative number) of the index of the beat before which that happened first.
  private(set) var origins: [Int]
  /// Whether an earlier repair, in this correction or a former one, changed the interval.
  private(set) var isRepaired: [Bool]
  /// When the beat before the first interval fell, in seconds.
  private var startSeconds: Double

  /// The number of intervals.
  var count: Int { intervals.count }

  /// Creates the working copy of an index range of a series.
  init(_ series: RRSeries, _ indices: Range<Int>) {
    intervals = Array(series.intervalsMilliseconds[indices])
    times = Array(series.beatTimesSeconds[indices])
    labels = Array(series.labels[indices])
    origins = Array(indices)
    isRepaired = [Bool](repeating: false, count: indices.count)
    for (offset, label) in labels.enumerated() where label == .interpolated {
      isRepaired[offset] = true
      if offset + 1 < isRepaired.count { isRepaired[offset + 1] = true }
    }
    let first = indices.lowerBound
    let start = series.beatTimesSeconds[first] - series.intervalsMilliseconds[first] / 1000
    // Clocks of recordings are not perfect: a stretch never starts before the beat that precedes it.
    startSeconds = first > 0 ? max(start, series.beatTimesSeconds[first - 1]) : start
  }

  /// Carries out repairs and records them.
  ///
  /// Times follow the intervals in proportion, so they rise whatever the recording's clock did.
  ///
  /// A repair is left out where the clock is too coarse for it: where times are so large that no
  /// number lies between two beats, or intervals so large that their sum is infinite.
  ///
  /// - Parameters:
  ///   - repairs: Repairs in rising order that do not overlap.
  ///   - log: Receives one entry for each that is carried out.
  /// - Returns: The repairs that were carried out.
  @discardableResult
  mutating func apply(_ repairs: [Repair], log: inout [CorrectedBeat]) -> [Repair] {
    let old = self
    removeAll(reserving: old.count + repairs.count)
    var copied = 0
    var carriedOut = [Repair]()
    for repair in repairs {
      precondition(
        repair.indices.lowerBound >= copied && repair.indices.upperBound <= old.count,
        "repairs rise, lie in the sequence and do not overlap")
      guard old.canHold(repair) else { continue }
      carriedOut.append(repair)
      append(old, copied..<repair.indices.lowerBound)
      append(repair, of: old)
      log.append(old.entry(for: repair))
      copied = repair.indices.upperBound
    }
    append(old, copied..<old.count)
    return carriedOut
  }

  /// Whether the new intervals are positive and finite, and the beats between them rise strictly.
  private func canHold(_ repair: Repair) -> Bool {
    guard repair.newIntervals.allSatisfy({ $0 > 0 && $0.isFinite }) else { return false }
    var previous = startSeconds(of: repair)
    let end = times[repair.indices.upperBound - 1]
    for time in innerTimes(of: repair) {
      guard time > previous, time < end else { return false }
      previous = time
    }
    return true
  }

  /// When the beat before the replaced intervals fell, in seconds.
  private func startSeconds(of repair: Repair) -> Double {
    repair.indices.lowerBound == 0 ? startSeconds : times[repair.indices.lowerBound - 1]
  }

  /// The times of the new beats before the last, in proportion to the new intervals.
  private func innerTimes(of repair: Repair) -> [Double] {
    let start = startSeconds(of: repair)
    let end = times[repair.indices.upperBound - 1]
    let total = repair.newIntervals.reduce(0, +)
    var elapsed = 0.0
    return repair.newIntervals.dropLast().map { interval in
      elapsed += interval
      return start + (end - start) * elapsed / total
    }
  }

  private mutating func removeAll(reserving capacity: Int) {
    intervals = []
    times = []
    labels = []
    origins = []
    isRepaired = []
    intervals.reserveCapacity(capacity)
    times.reserveCapacity(capacity)
    labels.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
    isRepaired.reserveCapacity(capacity)
  }

  private mutating func append(_ other: BeatSequence, _ range: Range<Int>) {
    intervals += other.intervals[range]
    times += other.times[range]
    labels += other.labels[range]
    origins += other.origins[range]
    isRepaired += other.isRepaired[range]
  }

  private mutating func append(_ repair: Repair, of old: BeatSequence) {
    let range = repair.indices
    let last = range.upperBound - 1
    let count = repair.newIntervals.count
    if count == 0, range.lowerBound == 0 { startSeconds = old.times[last] }
    times += old.innerTimes(of: repair)
    if count > 0 { times.append(old.times[last]) }
    for (offset, interval) in repair.newIntervals.enumerated() {
      let isLast = offset == count - 1
      intervals.append(interval)
      labels.append(isLast ? old.labels[last] : .interpolated)
      // The beat that ends the range stays; those inside are told apart by their order.
      let inside = range.lowerBound + offset
      origins.append(
        isLast ? old.origins[last] : inside < last ? old.origins[inside] : old.inserted(at: last))
      isRepaired.append(true)
    }
  }

  /// The origin of a beat inserted before the one that ends an interval.
  private func inserted(at last: Int) -> Int {
    origins[last] < 0 ? origins[last] : ~origins[last]
  }

  private func entry(for repair: Repair) -> CorrectedBeat {
    // None is left after it where a later pass cut out the beat before which it was inserted.
    let recorded =
      origins[repair.judgedIndex...].first { $0 >= 0 } ?? ~origins[repair.judgedIndex]
    return CorrectedBeat(
      originalIndex: recorded, artifact: repair.artifact, action: repair.action,
      originalIntervalsMilliseconds: Array(intervals[repair.indices]),
      correctedIntervalsMilliseconds: repair.newIntervals,
      timeSeconds: times[repair.indices.lowerBound],
      artifactCount: isRepaired[repair.judgedIndex] ? 0 : repair.artifactCount)
  }
}

/// New intervals in the place of old ones, covering the same time (or, where none are given, the
/// old ones taken out together with the time they cover).
struct Repair {
  /// The intervals replaced.
  let indices: Range<Int>
  let newIntervals: [Double]
  let artifact: ArtifactClass
  /// The interval that ends with the beat in question, within `indices`.
  let judgedIndex: Int
  /// How many artefacts the repair stands for.
  var artifactCount = 1

  /// What the repair does, by the number of intervals before and after.
  var action: CorrectionAction {
    if newIntervals.isEmpty { return .cutOut }
    if newIntervals.count == indices.count { return .moved }
    return newIntervals.count > indices.count ? .inserted : .removed
  }
}
