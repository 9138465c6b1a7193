extension MetricDefinition {
  static let modeNN = MetricDefinition(
    name: "Baevsky's mode of NN", unit: "ms", group: .time,
    definition: "Mo, the centre of the tallest of the bins of 50 ms anchored at 0 (the lowest of "
      + "equals), as in stress_index.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .baevskyChernikova2017,
    interval: .parts(on: .logarithm)
  ) { $0.mode(\.centerMilliseconds) }
}
