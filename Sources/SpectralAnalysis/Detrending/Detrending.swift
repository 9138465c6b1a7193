public import SignalCore

/// What is taken out of an evenly sampled signal before its spectrum.
public enum Detrending: Sendable, Equatable {
  /// Nothing.
  case none
  /// The mean.
  case mean
  /// The least-squares line.
  case linear
  /// The slow part found by smoothness priors; see ``SmoothnessPriors``. Where Kubios is the
  /// model, λ is 500 at 4 Hz, a high-pass at about 0.035 Hz.
  case smoothnessPriors(lambda: Double = SmoothnessPriors.defaultLambda)

  /// Takes the trend out of values.
  ///
  /// - Parameter values: Finite values at equal steps; the same number is left.
  /// - Complexity: O(n).
  public func apply(to values: inout [Double]) {
    switch self {
    case .none: return
    case .mean:
      let mean = DescriptiveStatistics.mean(values.span) ?? 0
      for index in values.indices { values[index] -= mean }
    case .linear:
      LinearTrend(values.span).subtract(from: &values)
    case .smoothnessPriors(let lambda):
      SmoothnessPriors(lambda: lambda).detrend(&values)
    }
  }

  /// Returns a signal without its trend.
  ///
  /// - Parameter signal: The signal.
  /// - Returns: A signal on the same grid.
  /// - Complexity: O(n).
  public func applied(to signal: SampledSignal) -> SampledSignal {
    var result = signal
    apply(to: &result.values)
    return result
  }
}
