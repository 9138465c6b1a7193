extension CurveDefinition {
  static let multiscaleEntropy = multiscale(
    .plain, title: "Multiscale entropy", area: .multiscaleEntropy)
  static let compositeMultiscaleEntropy = multiscale(
    .composite, title: "Composite multiscale entropy", area: .compositeMultiscaleEntropy)
  static let refinedMultiscaleEntropy = multiscale(
    .refined, title: "Refined composite multiscale entropy", area: .refinedMultiscaleEntropy)

  private static func multiscale(
    _ kind: MultiscaleEntropyKind, title: String, area: Metric
  ) -> CurveDefinition {
    CurveDefinition(
      title: title, x: ("scale", "beat"), y: ("sample entropy", "nat"),
      definition: "The entropies at scales 1 to 20 whose area is \(area.key); a scale without "
        + "matching templates has no value. "
        + "Over \(LongSeriesRule.text(LongSeriesRule.manyScales.longestWhole)) intervals the mean over "
        + "the windows that \(area.key) is a mean of, or at each scale over those with a value where no window has "
        + "them all.",
      reference: area.definition.reference
    ) { $0.multiscaleCurve(kind) }
  }
}
