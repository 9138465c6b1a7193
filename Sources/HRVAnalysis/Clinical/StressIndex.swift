import SignalCore

extension MetricDefinition {
  static let stressIndex = MetricDefinition(
    name: "Baevsky's stress index", unit: "%/s²", group: .clinical,
    definition:
      "AMo / (2 · Mo · MxDMn): intervals are counted in bins of 50 ms anchored at 0; AMo is "
      + "the share of the tallest bin (the lowest of equals) in percent, Mo its centre and MxDMn the "
      + "range max_nn − min_nn, both in seconds. Not the square root that some programs show.",
    minimumData: "2 intervals", undefinedWhen: "all intervals are equal",
    complexity: "O(N log N)",
    reference: .baevskyChernikova2017,
    interval: .parts(on: .logarithm)
  ) { inputs in
    let sorted = inputs.sorted
    guard let least = sorted.first, let largest = sorted.last, sorted.count >= 2 else {
      return .undefined(.tooFewIntervals(needed: 2, found: sorted.count))
    }
    guard largest > least, let mode = BaevskyMode(sorted: sorted.span) else {
      return .undefined(.constant)
    }
    return .finite(
      mode.percent / (2 * (mode.centerMilliseconds / 1000) * (largest - least) / 1000))
  }
}
