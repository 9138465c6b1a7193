extension MetricDefinition {
  static let pnn20 = MetricDefinition(
    name: "Share of differences above 20 ms", unit: "%", group: .time,
    definition: "100 · nn20 / number of differences; the neurokit preset divides by the number of "
      + "intervals.",
    minimumData: "1 pair of successive intervals",
    reference: .taskForce1996,
    interval: .exceedance
  ) { $0.shareOfDifferences(above: 20) }
}
