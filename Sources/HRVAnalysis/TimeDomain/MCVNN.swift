extension MetricDefinition {
  static let mcvnn = MetricDefinition(
    name: "Median coefficient of variation of NN", unit: "1", group: .time,
    definition: "mad_nn / median_nn, with the factor 1.4826 of mad_nn.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .pham2021,
    interval: .parts(on: .logarithm)
  ) { .quotient($0.medianAbsoluteDeviation, by: $0.percentile(50), named: "the median interval") }
}
