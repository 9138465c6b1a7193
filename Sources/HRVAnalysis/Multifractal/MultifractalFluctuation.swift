extension MetricDefinition {
  static let mfdfaAlpha1Fluctuation = mfdfaFluctuation(.short)
  static let mfdfaAlpha2Fluctuation = mfdfaFluctuation(.long)

  private static func mfdfaFluctuation(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "h-fluctuation index", key: "fluctuation",
      formula: "Sum of [h(q + 1) − 2 h(q) + h(q − 1)]² for q = −4, …, 4, divided by 2 · 5 + 2. "
        + "NeuroKit2 takes the numerical gradient twice in place of the second difference, which "
        + "spreads it over five orders.",
      reference: .orozcoDuque2015, interval: .parts(on: .logarithm)
    ) {
      .finite($0.fluctuation)
    }
  }
}
