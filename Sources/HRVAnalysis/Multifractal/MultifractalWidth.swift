extension MetricDefinition {
  static let mfdfaAlpha1Width = mfdfaWidth(.short)
  static let mfdfaAlpha2Width = mfdfaWidth(.long)

  private static func mfdfaWidth(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "Width", key: "width",
      formula: "Largest minus smallest α(q) over the q.", interval: .parts(on: .logarithm)
    ) {
      .finite($0.width)
    }
  }
}
