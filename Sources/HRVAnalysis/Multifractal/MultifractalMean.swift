extension MetricDefinition {
  static let mfdfaAlpha1Mean = mfdfaMean(.short)
  static let mfdfaAlpha2Mean = mfdfaMean(.long)

  private static func mfdfaMean(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "Centre", key: "mean",
      formula: "Mean of the largest and the smallest α(q)."
    ) {
      .finite($0.mean)
    }
  }
}
