import SignalCore

extension MetricDefinition {
  static let shortSegments = MetricDefinition(
    name: "Percentage of intervals in short segments", unit: "%", group: .fragmentation,
    definition:
      "100 · (differences in segments of one or two differences) / N over N intervals, segments "
      + "as for ials. This is the share of intervals, as the authors and PhysioZoo have it, not the "
      + "share of segments.",
    minimumData: "1 pair of successive intervals",
    reference: .costa2017,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.needing(pairs: 1) {
      let count = inputs.fragmentation.differencesInShortSegments
      return 100 * Double(count) / Double(inputs.series.count)
    }
  }
}
