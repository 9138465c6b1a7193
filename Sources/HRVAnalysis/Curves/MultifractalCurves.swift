extension CurveDefinition {
  static let mfdfaAlpha1Exponents = exponents(.short, "mfdfa_alpha1_width")
  static let mfdfaAlpha2Exponents = exponents(.long, "mfdfa_alpha2_width")
  static let mfdfaAlpha1Dimensions = dimensions(.short, "mfdfa_alpha1_width")
  static let mfdfaAlpha2Dimensions = dimensions(.long, "mfdfa_alpha2_width")

  private static func exponents(_ range: FluctuationRange, _ metric: String) -> CurveDefinition {
    CurveDefinition(
      title: "Generalised Hurst exponents over the sizes of α\(range == .short ? 1 : 2)",
      x: ("moment order q", "1"), y: ("h(q)", "1"),
      definition: "h(q) of \(metric) at q = −5, −4, …, 5.",
      reference: .kantelhardt2002
    ) { inputs in
      inputs.multifractalCurve(over: range) { zip(MultifractalSpectrum.orders, $0.hurstExponents) }
    }
  }

  private static func dimensions(_ range: FluctuationRange, _ metric: String) -> CurveDefinition {
    CurveDefinition(
      title: "Multifractal spectrum over the sizes of α\(range == .short ? 1 : 2)",
      x: ("singularity strength α", "1"), y: ("f(α)", "1"),
      definition: "α(q) and f(α(q)) of \(metric), in the order of q = −5, −4, …, 5, so that α "
        + "falls as a rule.",
      reference: .kantelhardt2002
    ) { inputs in
      inputs.multifractalCurve(over: range) { zip($0.strengths, $0.dimensions) }
    }
  }
}

extension MetricInputs {
  fileprivate func multifractalCurve(
    over range: FluctuationRange,
    _ points: (MultifractalSpectrum) -> Zip2Sequence<[Double], [Double]>
  ) -> CurveValue {
    switch multifractal(over: range) {
    case .failure(let none): .undefined(none.reason)
    case .success(let spectrum):
      .points(points(spectrum).map { CurvePoint(x: $0, y: .finite($1)) })
    }
  }
}
