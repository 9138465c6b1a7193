extension MetricDefinition {
  static let rangeNN = MetricDefinition(
    name: "Range of NN", unit: "ms", group: .time,
    definition: "max_nn − min_nn.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .extreme
  ) { inputs in
    guard let least = inputs.percentile(0).number else { return inputs.percentile(0) }
    return inputs.percentile(100).map { $0 - least }
  }
}
