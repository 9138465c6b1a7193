import SignalCore

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
    let deviations = risingDistances(from: median)
    return .finite(
      1.4826 * (DescriptiveStatistics.percentile(50, ofSorted: deviations.span) ?? .nan))
  }

  /// The distances of the intervals from a value, in rising order.
  ///
  /// The sorted intervals hold them as two rising runs, one on each side of the value.
  private func risingDistances(from center: Double) -> [Double] {
    let sorted = self.sorted
    var distances = [Double]()
    distances.reserveCapacity(sorted.count)
    var above = sorted.firstIndex { $0 >= center } ?? sorted.count
    var below = above - 1
    while distances.count < sorted.count {
      let down = below >= 0 ? center - sorted[below] : .infinity
      let up = above < sorted.count ? sorted[above] - center : .infinity
      distances.append(min(down, up))
      if down <= up { below -= 1 } else { above += 1 }
    }
    return distances
  }
}
