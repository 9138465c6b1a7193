extension MetricDefinition {
  static let maxAbsoluteDifference = MetricDefinition(
    name: "Largest absolute difference", unit: "ms", group: .time,
    definition: "The largest |Δ| of intervals that truly follow each other.",
    minimumData: "1 pair of successive intervals",
    reference: .taskForce1996,
    interval: .extreme
  ) { inputs in
    inputs.needing(pairs: 1) { ValueSizes.range(of: inputs.differences)?.largest ?? .nan }
  }
}
