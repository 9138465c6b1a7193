extension MetricDefinition {
  static let meanNN = MetricDefinition(
    name: "Mean NN interval", unit: "ms", group: .time,
    definition: "Σ NN / N over all N intervals.",
    minimumData: "1 interval",
    reference: .taskForce1996,
    interval: .mean { $0.intervals }
  ) { $0.mean }
}
