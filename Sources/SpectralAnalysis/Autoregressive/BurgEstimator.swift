public import SignalCore

/// Burg's estimate of an autoregressive model.
///
/// J. P. Burg, *Maximum entropy spectral analysis*, thesis, Stanford 1975; the recursion as in
/// S. M. Kay, S. L. Marple, *Spectrum analysis: a modern perspective*, Proc. IEEE 69 (1981) 1380,
/// doi:10.1109/PROC.1981.12184. Each order's reflection coefficient minimises the forward and
/// backward prediction errors together, which keeps the model stationary.
public enum BurgEstimator {
  /// Fits a model to a signal, whose mean is removed first.
  ///
  /// The innovation variance is the mean square of the signal times Π(1 − k²) over the reflection
  /// coefficients k, and the variance of an autoregressive process is its innovation variance
  /// divided by the same product: the fitted process has exactly the signal's variance with
  /// divisor n.
  ///
  /// The recursion ends early, at a lower order, when the order reaches n − 1 or when what remains
  /// to predict is below the rounding of the signal (a constant, or a sampled sinusoid).
  ///
  /// - Parameters:
  ///   - signal: At least one sample.
  ///   - order: The order of the model, 1 or more.
  /// - Returns: The model; a constant signal gives order 0 and no variance.
  /// - Complexity: O(n·order).
  public static func model(of signal: SampledSignal, order: Int) -> AutoregressiveModel {
    precondition(!signal.values.isEmpty, "a model needs at least one sample")
    precondition(order >= 1, "a model has an order of 1 or more")
    let count = signal.values.count
    var forward = signal.values
    Detrending.mean.apply(to: &forward)
    var backward = forward
    var coefficients = [Double]()
    coefficients.reserveCapacity(order)

    let energy = Summation.sum(over: 0..<count) { signal.values[$0] * signal.values[$0] }
    var variance = Summation.sum(over: 0..<count) { forward[$0] * forward[$0] } / Double(count)
    // What the mean leaves of a constant is rounding, not variance.
    if variance <= rounding * rounding * energy / Double(count) { variance = 0 }
    let floor = rounding * variance

    var errors = BurgRecursion.errors(forward, backward, lag: 1)
    for lag in 1...order {
      guard lag < count, variance > 0, errors.squares > 0 else { break }
      let reflection = -2 * errors.product / errors.squares
      let remaining = variance * (1 - reflection * reflection)
      guard remaining > floor else { break }
      variance = remaining
      extend(&coefficients, by: reflection)
      if lag < order {
        errors = BurgRecursion.advance(
          &forward, &backward, lag: lag, reflection: reflection)
      }
    }
    return AutoregressiveModel(
      coefficients: coefficients, innovationVariance: variance,
      samplingRateHertz: signal.samplingRateHertz)
  }

  /// Sums over a long signal are good to about this share of it.
  private static let rounding = 64 * Double.ulpOfOne

  /// Levinson's step from the coefficients of one order to those of the next.
  private static func extend(_ coefficients: inout [Double], by reflection: Double) {
    let previous = coefficients
    for index in previous.indices {
      coefficients[index] += reflection * previous[previous.count - 1 - index]
    }
    coefficients.append(reflection)
  }
}
