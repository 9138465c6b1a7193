/// The rules that accept or refuse each interval by itself.
///
/// Where a rule speaks of accepted intervals, it starts from the median of the first five, so that
/// a false first interval does not become the measure of all others; and after five refusals in
/// a row it starts anew from the median of those five, so that a lasting change of rate is
/// followed instead of refused to the end.
struct IntervalRule {
  private let rule: ArtifactCorrection
  private static let restart = 5

  /// Creates the rule of a correction other than none and Lipponen–Tarvainen.
  init(_ rule: ArtifactCorrection) {
    self.rule = rule
  }

  /// Returns whether each interval of a stretch is refused.
  func flags(of intervals: [Double]) -> [Bool] {
    // Limits in milliseconds need no neighbours; every comparison needs some.
    if case .range(let minimum, let maximum) = rule {
      return intervals.map { $0 < minimum || $0 > maximum }
    }
    guard intervals.count >= 3 else { return intervals.map { _ in false } }
    switch rule {
    case .none, .lipponenTarvainen, .range:
      return intervals.map { _ in false }
    case .threshold(let level):
      let medians = SlidingQuantiles.medians(of: intervals, halfWidth: SignalLoss.halfWidth)
      return zip(intervals, medians).map { ($0 - $1).magnitude > level.milliseconds }
    case .malik:
      return sequentialFlags(intervals, memory: 1) { ($0 - $1).magnitude > 0.2 * $1 }
    case .kamath:
      return sequentialFlags(intervals, memory: 1) { $0 > 1.325 * $1 || $0 < 0.755 * $1 }
    case .acar:
      return sequentialFlags(intervals, memory: 9) { ($0 - $1).magnitude > 0.2 * $1 }
    case .karlsson:
      return intervals.indices.map { Self.isFarFromNeighbours($0, intervals) }
    case .quotient:
      return intervals.indices.map { Self.isFarFromNext($0, intervals) }
    }
  }

  private static func isFarFromNeighbours(_ index: Int, _ intervals: [Double]) -> Bool {
    let before = intervals[max(index - 1, 0)]
    let after = intervals[min(index + 1, intervals.count - 1)]
    // The first and the last interval have one neighbour, which then stands alone.
    let mean: Double
    if index == 0 {
      mean = after
    } else if index == intervals.count - 1 {
      mean = before
    } else {
      mean = (before + after) / 2
    }
    return (intervals[index] - mean).magnitude > 0.2 * mean
  }

  /// As published, a pair of unlike neighbours refuses the earlier one.
  private static func isFarFromNext(_ index: Int, _ intervals: [Double]) -> Bool {
    guard index + 1 < intervals.count else { return false }
    let quotient = intervals[index] / intervals[index + 1]
    return !(0.8...1.2).contains(quotient) || !(0.8...1.2).contains(1 / quotient)
  }

  private func sequentialFlags(
    _ intervals: [Double], memory: Int, isRefused: (Double, Double) -> Bool
  ) -> [Bool] {
    var accepted = [Self.median(intervals.prefix(Self.restart))]
    var flags = [Bool](repeating: false, count: intervals.count)
    var refusals = 0
    for index in intervals.indices {
      let measure = accepted.reduce(0, +) / Double(accepted.count)
      flags[index] = isRefused(intervals[index], measure)
      if flags[index] {
        refusals += 1
        if refusals == Self.restart {
          accepted = [Self.median(intervals[(index - Self.restart + 1)...index])]
          refusals = 0
        }
      } else {
        refusals = 0
        accepted.append(intervals[index])
        if accepted.count > memory { accepted.removeFirst() }
      }
    }
    return flags
  }

  private static func median(_ intervals: ArraySlice<Double>) -> Double {
    let sorted = intervals.sorted()
    return sorted[sorted.count / 2]
  }
}
