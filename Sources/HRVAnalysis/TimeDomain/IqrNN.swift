extension MetricDefinition {
  static let iqrNN = MetricDefinition(
    name: "Interquartile range of NN", unit: "ms", group: .time,
    definition: "75th minus 25th percentile, linear interpolation between order statistics.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .hyndmanFan1996,
    interval: .parts(on: .logarithm)
  ) { inputs in
    guard let lower = inputs.percentile(25).number else { return inputs.percentile(25) }
    return inputs.percentile(75).map { $0 - lower }
  }
}
