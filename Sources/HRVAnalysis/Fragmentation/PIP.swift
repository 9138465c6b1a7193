import SignalCore

extension MetricDefinition {
  static let inflectionPoints = MetricDefinition(
    name: "Percentage of inflection points", unit: "%", group: .fragmentation,
    definition:
      "100 · inflection points / N over N intervals. Between two successive differences lies an "
      + "inflection point if their signs differ, zero being a sign of its own (ΔNN · ΔNN′ ≤ 0 and "
      + "ΔNN ≠ ΔNN′).",
    minimumData: "1 pair of successive intervals",
    reference: .costa2017,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.needing(pairs: 1) {
      100 * Double(inputs.fragmentation.inflectionCount) / Double(inputs.series.count)
    }
  }
}
