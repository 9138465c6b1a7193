extension MetricDefinition {
  static let nn20 = MetricDefinition(
    name: "Differences above 20 ms", unit: "count", group: .time,
    definition: "How many differences of successive intervals are larger than 20 ms in size "
      + "(|Δ| > 20, strictly).",
    minimumData: "1 pair of successive intervals",
    reference: .taskForce1996,
    interval: .exceedance
  ) { $0.countOfDifferences(above: 20) }
}
