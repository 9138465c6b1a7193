import SignalCore

extension MetricDefinition {
  static let alternation = MetricDefinition(
    name: "Percentage of intervals in alternation", unit: "%", group: .fragmentation,
    definition:
      "100 · (intervals in alternations) / N over N intervals. An alternation is a run of at "
      + "least four intervals in which every difference is a segment of its own (see ials); k such "
      + "differences join k + 1 intervals.",
    minimumData: "1 pair of successive intervals",
    reference: .costa2017,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.needing(pairs: 1) {
      let count = inputs.fragmentation.intervalsInAlternation
      return 100 * Double(count) / Double(inputs.series.count)
    }
  }
}
