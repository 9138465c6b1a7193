extension MetricDefinition {
  static let nn50 = MetricDefinition(
    name: "Differences above 50 ms", unit: "count", group: .time,
    definition: "How many differences of successive intervals are larger than 50 ms in size "
      + "(|Δ| > 50, strictly).",
    minimumData: "1 pair of successive intervals",
    reference: .taskForce1996,
    interval: .exceedance
  ) { $0.countOfDifferences(above: 50) }
}
