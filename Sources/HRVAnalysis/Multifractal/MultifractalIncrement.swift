extension MetricDefinition {
  static let mfdfaAlpha1Increment = mfdfaIncrement(.short)
  static let mfdfaAlpha2Increment = mfdfaIncrement(.long)

  private static func mfdfaIncrement(_ range: FluctuationRange) -> MetricDefinition {
    multifractal(
      range, measure: "Squared increments of h", key: "increment",
      formula:
        "Sum of [h(q + 1) − h(q)]² for q = −5, …, 4, which needs no spectrum. NeuroKit2 sums "
        + "the squares of the central gradient, which averages neighbouring increments.",
      reference: .faini2021, interval: .parts(on: .logarithm)
    ) {
      .finite($0.increment)
    }
  }
}
