extension MetricDefinition {
  /// One measure of the multifractal spectrum over one of the two ranges of window sizes.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - measure: The name of the measure, as a row of a table shows it.
  ///   - key: The last word of its key.
  ///   - formula: The measure in terms of the spectrum, whole sentences.
  ///   - undefinedWhen: What leaves it without a value besides the spectrum's own limits.
  ///   - reference: The publication the measure is from.
  ///   - interval: How its 95 % interval is made.
  ///   - compute: The measure of a spectrum.
  /// - Returns: The definition.
  static func multifractal(
    _ range: FluctuationRange, measure: String, key: String, formula: String,
    undefinedWhen: String? = nil, reference: MetricReference = .kantelhardt2002,
    interval: IntervalMethod = .parts(),
    compute: @escaping @Sendable (MultifractalSpectrum) -> MetricValue
  ) -> MetricDefinition {
    let number = range == .short ? 1 : 2
    let spectrum =
      switch (range, key) {
      case (.short, "width"): spectrumDefinition
      case (.short, _): "The spectrum is that of mfdfa_alpha1_width."
      case (.long, _): "As mfdfa_alpha1_\(key), for window sizes from 16 to 64 beats."
      }
    let flat = "fewer than 4 windows fluctuate at one of the sizes, or all intervals are equal"
    return MetricDefinition(
      name: "\(measure), multifractal spectrum of α\(number)", unit: "1", group: .fractal,
      definition: range == .short ? "\(formula) \(spectrum)" : spectrum,
      minimumData: "4 windows of \(range == .short ? 16 : 64) contiguous intervals",
      undefinedWhen: undefinedWhen.map { "\(flat), or \($0)" } ?? flat,
      complexity: "O(N · number of sizes)",
      reference: reference, interval: interval
    ) { inputs in
      switch inputs.multifractal(over: range) {
      case .success(let spectrum): compute(spectrum)
      case .failure(let none): .undefined(none.reason)
      }
    }
  }

  private static let spectrumDefinition =
    "Windows, straight lines and sizes n are those of dfa_alpha1; F is the root mean square of the "
    + "residuals of one window, and q = −5, −4, …, 5. F_q(n) is the mean of F^q to the power 1/q, "
    + "at q = 0 the geometric mean; h(q) is the slope of ln F_q(n) on ln n, "
    + "τ(q) = q · h(q) − 1, α(q) = τ′(q) and f(α) = q · α − τ(q). The derivative is exact: the slope "
    + "on ln n of the mean of ln F weighted with F^q. Windows that do not fluctuate beyond rounding "
    + "(equal intervals side by side, as coarse clocks have them) are outside the support of f and "
    + "left out at every q, so that h(2) is dfa_alpha1 where there are none. Short series may "
    + "leave α(q) rising somewhere; f is then no dimension. h and f are the curves mfdfa_alpha1_h and "
    + "mfdfa_alpha1_f."
}
