extension MetricDefinition {
  static let mfdfaAlpha1Peak = mfdfaPeak(.short)
  static let mfdfaAlpha2Peak = mfdfaPeak(.long)

  private static func mfdfaPeak(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "Peak", key: "peak",
      formula: "α(q) at the q where f is largest, the lowest such q among equals."
    ) {
      .finite($0.peak)
    }
  }
}
