import SignalCore

extension MetricDefinition {
  static let katzDimension = MetricDefinition(
    name: "Katz fractal dimension", unit: "1", group: .fractal,
    definition:
      "log n / log(d/a) = log n / (log n + log(d/L)): n differences of contiguous intervals "
      + "with the sum of sizes L and the mean size a = L/n; d is the largest distance of an interval "
      + "from the first one.",
    minimumData: "2 pairs of successive intervals",
    undefinedWhen: "d is zero or equals a",
    reference: .katz1988, interval: .parts(atLeast: 1)
  ) { inputs in
    let differences = inputs.differences
    guard differences.count >= 2, let first = inputs.intervals.first else {
      return .undefined(.tooFewPairs(needed: 2, found: differences.count))
    }
    let length = Summation.sum(over: differences.indices) { differences[$0].magnitude }
    let reach = inputs.intervals.reduce(0) { max($0, ($1 - first).magnitude) }
    guard length > 0, reach > 0 else { return .undefined(.constant) }
    let count = Double(differences.count)
    let ratio = log(reach / (length / count))
    guard ratio != 0 else { return .undefined(.zeroDivisor("the logarithm of d/a")) }
    return .finite(log(count) / ratio)
  }
}
