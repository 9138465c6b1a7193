extension MetricDefinition {
  static let mfdfaAlpha1Delta = mfdfaDelta(.short)
  static let mfdfaAlpha2Delta = mfdfaDelta(.long)

  private static func mfdfaDelta(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "Difference of dimensions", key: "delta",
      formula: "f at the largest α(q) minus f at the smallest."
    ) {
      .finite($0.dimensionDifference)
    }
  }
}
