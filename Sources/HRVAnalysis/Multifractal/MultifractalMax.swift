extension MetricDefinition {
  static let mfdfaAlpha1Max = mfdfaMax(.short)
  static let mfdfaAlpha2Max = mfdfaMax(.long)

  private static func mfdfaMax(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "Dimension at the largest α", key: "max",
      formula: "f at the largest α(q): the fractal dimension of the smallest fluctuations."
    ) {
      .finite($0.dimensionAtLargest)
    }
  }
}
