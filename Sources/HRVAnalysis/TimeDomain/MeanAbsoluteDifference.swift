import SignalCore

extension MetricDefinition {
  static let meanAbsoluteDifference = MetricDefinition(
    name: "Mean absolute difference", unit: "ms", group: .time,
    definition: "Σ |Δ| / n over the n differences of intervals that truly follow each other; no "
      + "difference spans a gap.",
    minimumData: "1 pair of successive intervals",
    reference: .taskForce1996,
    interval: .mean { $0.differences.map(\.magnitude) }
  ) { inputs in
    inputs.needing(pairs: 1) {
      let differences = inputs.differences
      let sum = Summation.sum(over: 0..<differences.count) { differences[$0].magnitude }
      return sum / Double(differences.count)
    }
  }
}
