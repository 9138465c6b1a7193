extension MetricDefinition {
  static let madNN = MetricDefinition(
    name: "Median absolute deviation of NN", unit: "ms", group: .time,
    definition: "1.4826 · median |NN − median_nn|; the factor, 1/Φ⁻¹(3/4) rounded as R has it, "
      + "makes it equal to the standard deviation for normally distributed intervals.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .parts(on: .logarithm)
  ) { $0.medianAbsoluteDeviation }
}

extension MetricInputs {
  /// 1.4826 times the median distance of the intervals from their median.
  var medianAbsoluteDeviation: MetricValue {
    guard let median = percentile(50).number else { return percentile(50) }
    return .finite(1.4826 * medianDistance(from: median))
  }

  /// The median distance of the intervals from a value, by linear interpolation between order
  /// statistics.
  private func medianDistance(from center: Double) -> Double {
    let distances = DistancesFromCenter(sorted, center: center)
    let middle = Double(sorted.count - 1) / 2
    let lower = distances.distance(ofRank: Int(middle))
    let upper = distances.distance(ofRank: Int(middle.rounded(.up)))
    return lower + (middle - middle.rounded(.down)) * (upper - lower)
  }
}

/// The distances of sorted values from a value: two rising runs, one on each side of it.
private struct DistancesFromCenter {
  private let sorted: [Double]
  private let center: Double
  /// How many values lie below the centre.
  private let belowCount: Int

  init(_ sorted: [Double], center: Double) {
    self.sorted = sorted
    self.center = center
    belowCount = SortedSearch.count(in: 0..<sorted.count) { sorted[$0] < center }
  }

  /// The distance that so many others are not above, found without merging the runs.
  func distance(ofRank rank: Int) -> Double {
    let needed = rank + 1
    let aboveCount = sorted.count - belowCount
    // The fewest from below that leave nothing nearer above: of `taken` from below and the rest
    // from above, the last from above must not lie beyond the next from below.
    let least = max(0, needed - aboveCount)
    let most = min(needed, belowCount)
    let taken =
      least
      + SortedSearch.count(in: least..<most) { taken in
        below(taken) < above(needed - taken - 1)
      }
    return max(
      taken > 0 ? below(taken - 1) : 0, needed > taken ? above(needed - taken - 1) : 0)
  }

  private func below(_ place: Int) -> Double { center - sorted[belowCount - 1 - place] }
  private func above(_ place: Int) -> Double { sorted[belowCount + place] - center }
}
