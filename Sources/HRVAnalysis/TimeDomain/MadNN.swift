import SignalCore

extension MetricDefinition {
  static let madNN = MetricDefinition(
    name: "Median absolute deviation of NN", unit: "ms", group: .time,
    definition: "1.4826 · median |NN − median_nn|; the factor, 1/Φ⁻¹(3/4) rounded as R has it, "
      + "makes it equal to the standard deviation for normally distributed intervals.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .shafferGinsberg2017
  ) { inputs in
    guard let median = inputs.percentile(50).number else { return inputs.percentile(50) }
    let deviations = inputs.intervals.map { ($0 - median).magnitude }.sorted()
    return .finite(
      1.4826 * (DescriptiveStatistics.percentile(50, ofSorted: deviations.span) ?? .nan))
  }
}
