extension MetricDefinition {
  static let rmssd = MetricDefinition(
    name: "RMS of successive differences", unit: "ms", group: .time,
    definition: "√(Σ Δ² / n) over the n differences of intervals that truly follow each other; "
      + "no difference spans a gap.",
    minimumData: "1 pair of successive intervals",
    reference: .taskForce1996,
    interval: .spread([(.differences, 1)])
  ) { $0.rootMeanSquareDifference }
}
