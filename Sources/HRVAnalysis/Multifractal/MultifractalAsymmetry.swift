extension MetricDefinition {
  static let mfdfaAlpha1Asymmetry = mfdfaAsymmetry(.short)
  static let mfdfaAlpha2Asymmetry = mfdfaAsymmetry(.long)

  private static func mfdfaAsymmetry(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "Asymmetry", key: "asymmetry",
      formula: "(largest α(q) − peak) / width, the share of the width that belongs to small "
        + "fluctuations: 0.5 for a symmetric spectrum. NeuroKit2 gives (smallest α − peak) / "
        + "width, which is the share of the other side with a minus sign.",
      undefinedWhen: "the spectrum has no width",
      reference: .orozcoDuque2015, interval: .parts(on: .share(of: 1))
    ) {
      $0.asymmetry.map(MetricValue.finite)
        ?? .undefined(.zeroDivisor("the width of the spectrum"))
    }
  }
}
