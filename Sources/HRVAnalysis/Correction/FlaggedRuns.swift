/// Repairs runs of refused intervals by interpolation between the accepted ones around them.
///
/// A run is refilled with as many intervals as its time holds at the local rate, led linearly from
/// the accepted interval before it to the one after it. So a refused double interval becomes two,
/// two halves become one, and a short and a long one are evened out, while every beat outside
/// keeps its time. Replacing values one for one, as is often done, would either move all later
/// beats or leave the beats in contradiction to the intervals.
enum FlaggedRuns {
  /// How far from the expected interval a refilled one may lie before a neighbour is taken in.
  private static let tolerance = 0.2

  /// Repairs a stretch.
  ///
  /// - Parameters:
  ///   - flags: Whether each interval is refused.
  ///   - part: The stretch.
  ///   - log: Receives an entry for each run.
  static func repair(
    _ flags: [Bool], in part: inout BeatSequence, log: inout [CorrectedBeat]
  ) {
    guard flags.contains(true) else { return }
    let accepted = zip(part.intervals, flags).filter { !$0.1 }.map(\.0)
    guard !accepted.isEmpty else {
      // Without one accepted interval there is no rhythm to repair by; nothing can be kept.
      part.apply([cutOut(part.intervals.indices, of: part.intervals)], log: &log)
      return
    }
    let runs = Self.runs(flags)
    var repairs = [Repair]()
    for (place, run) in runs.enumerated() {
      let start = repairs.last?.indices.upperBound ?? 0
      let end = place + 1 < runs.count ? runs[place + 1].lowerBound : flags.count
      let free = start..<end
      if let repair = repair(run, within: free, of: part.intervals, flags) {
        repairs.append(repair)
      }
    }
    part.apply(repairs, log: &log)
  }

  private static func runs(_ flags: [Bool]) -> [Range<Int>] {
    var runs = [Range<Int>]()
    var start: Int?
    for (index, isFlagged) in flags.enumerated() {
      if isFlagged {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<flags.count) }
    return runs
  }

  /// Refills a run, taking in one accepted neighbour where the run alone cannot be made even.
  private static func repair(
    _ run: Range<Int>, within free: Range<Int>, of intervals: [Double], _ flags: [Bool]
  ) -> Repair? {
    let (before, after) = neighbours(of: run, intervals, flags)
    let expected = (before + after) / 2
    let candidates = [
      run, run.lowerBound..<(run.upperBound + 1), (run.lowerBound - 1)..<run.upperBound,
      (run.lowerBound - 1)..<(run.upperBound + 1),
    ].filter { $0.clamped(to: free) == $0 }
    var best: (distance: Double, repair: Repair)?
    for candidate in candidates {
      let total = candidate.reduce(0) { $0 + intervals[$1] }
      let count = Refill.count(total: total, typical: expected)
      if candidate.count == 1, count == 1 { continue }
      let distance = (total / Double(count) / expected - 1).magnitude
      let repair = Repair(
        indices: candidate,
        newIntervals: Refill.intervals(count: count, total: total, before: before, after: after),
        artifact: count == candidate.count
          ? .longShort : count > candidate.count ? .missed : .extra,
        judgedIndex: run.lowerBound, artifactCount: run.count)
      if distance <= tolerance { return repair }
      if distance < (best?.distance ?? .infinity) { best = (distance, repair) }
    }
    if run.lowerBound == 0 || run.upperBound == flags.count { return cutOut(run, of: intervals) }
    return best?.repair
  }

  /// The accepted intervals on both sides; at an end of the stretch the one there is, twice.
  private static func neighbours(
    of run: Range<Int>, _ intervals: [Double], _ flags: [Bool]
  ) -> (before: Double, after: Double) {
    let before = run.lowerBound > 0 ? intervals[run.lowerBound - 1] : nil
    let after = run.upperBound < intervals.count ? intervals[run.upperBound] : nil
    guard let known = before ?? after else {
      preconditionFailure("a run of refused intervals has an accepted neighbour")
    }
    return (before ?? known, after ?? known)
  }

  private static func cutOut(_ run: Range<Int>, of intervals: [Double]) -> Repair {
    Repair(
      indices: run, newIntervals: [], artifact: .longShort, judgedIndex: run.lowerBound,
      artifactCount: run.count)
  }
}
