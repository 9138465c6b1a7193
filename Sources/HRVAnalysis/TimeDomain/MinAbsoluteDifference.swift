extension MetricDefinition {
  static let minAbsoluteDifference = MetricDefinition(
    name: "Smallest absolute difference", unit: "ms", group: .time,
    definition: "The smallest |Δ| of intervals that truly follow each other.",
    minimumData: "1 pair of successive intervals",
    reference: .taskForce1996,
    interval: .extreme
  ) { inputs in
    inputs.needing(pairs: 1) { ValueSizes.range(of: inputs.differences)?.smallest ?? .nan }
  }
}
