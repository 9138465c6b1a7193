/// The size of the difference of two numbers relative to the larger of them.
///
/// - Parameters:
///   - value: The number under test.
///   - expected: The number it should be.
/// - Returns: |a − b| / max(|a|, |b|); zero for two zeros, infinity where a sign or finiteness differs.
public func relativeDifference(_ value: Double, _ expected: Double) -> Double {
  if value == expected { return 0 }
  guard value.isFinite, expected.isFinite else { return .infinity }
  let scale = max(value.magnitude, expected.magnitude)
  if value.sign != expected.sign, value != 0, expected != 0 { return .infinity }
  return (value - expected).magnitude / scale
}

/// Tolerances with the reason they have their size.
public enum Tolerance {
  /// Closed forms: a handful of roundings, 16 units in the last place.
  public static let closedForm = 16 * Double.ulpOfOne
  /// Reductions over up to 10⁵ values in another order of summation.
  public static let reduction = 1e-12
  /// Chains of transforms (spline, FFT, integration) in another implementation.
  public static let transformChain = 1e-9
}
