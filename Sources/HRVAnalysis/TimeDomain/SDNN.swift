extension MetricDefinition {
  static let sdnn = MetricDefinition(
    name: "SD of NN intervals", unit: "ms", group: .time,
    definition: "√(Σ(NN − mean)² / (N − 1)) over all intervals, two passes.",
    minimumData: "2 intervals",
    reference: .taskForce1996,
    interval: .spread([(.intervals, 1)])
  ) { $0.standardDeviation }
}
