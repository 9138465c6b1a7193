/// Mean, spread and order statistics with the definitions used throughout the package.
public enum DescriptiveStatistics {
  /// Returns the arithmetic mean, or `nil` for no values.
  ///
  /// - Parameter values: Finite values.
  /// - Returns: The mean in the unit of the values.
  /// - Complexity: O(n).
  public static func mean(_ values: Span<Double>) -> Double? {
    values.isEmpty ? nil : Summation.sum(values) / Double(values.count)
  }

  /// Returns the sum of squared deviations from the mean, by two passes.
  ///
  /// - Parameter values: Finite values.
  /// - Returns: Σ(x − x̄)², in squared units; zero for fewer than two values.
  /// - Complexity: O(n).
  public static func sumOfSquaredDeviations(_ values: Span<Double>) -> Double {
    guard values.count > 1, let center = mean(values) else { return 0 }
    return sumOfSquaredDeviations(values, from: center)
  }

  /// The same where the mean is known.
  package static func sumOfSquaredDeviations(
    _ values: Span<Double>, from mean: Double
  ) -> Double {
    unsafe values.withUnsafeBufferPointer { values in
      Summation.sum(over: 0..<values.count) { index in
        let deviation = unsafe values[index] - mean
        return deviation * deviation
      }
    }
  }

  /// Returns the standard deviation, or `nil` where it is undefined.
  ///
  /// - Parameters:
  ///   - values: Finite values.
  ///   - deltaDegreesOfFreedom: Subtracted from the count in the divisor: 1 for the sample
  ///     standard deviation (the package's default everywhere), 0 for the population's.
  /// - Returns: The standard deviation in the unit of the values; `nil` if the divisor is not
  ///   positive.
  /// - Complexity: O(n).
  public static func standardDeviation(
    _ values: Span<Double>, deltaDegreesOfFreedom: Int = 1
  ) -> Double? {
    let divisor = values.count - deltaDegreesOfFreedom
    guard divisor > 0 else { return nil }
    return (sumOfSquaredDeviations(values) / Double(divisor)).squareRoot()
  }

  /// Returns a percentile of sorted values by linear interpolation between order statistics.
  ///
  /// The rank is `p/100·(n − 1)`: type 7 of Hyndman & Fan, *Sample quantiles in statistical
  /// packages*, Am. Stat. 50 (1996) 361, doi:10.1080/00031305.1996.10473566, which is also the
  /// default of NumPy and R.
  ///
  /// - Parameters:
  ///   - percent: From 0 to 100.
  ///   - sorted: Values in rising order.
  /// - Returns: The percentile in the unit of the values, or `nil` for no values.
  /// - Complexity: O(1).
  public static func percentile(_ percent: Double, ofSorted sorted: Span<Double>) -> Double? {
    precondition((0...100).contains(percent), "a percentile lies between 0 and 100")
    guard !sorted.isEmpty else { return nil }
    let rank = percent / 100 * Double(sorted.count - 1)
    let lower = Int(rank)
    let upper = min(lower + 1, sorted.count - 1)
    return sorted[lower] + (rank - Double(lower)) * (sorted[upper] - sorted[lower])
  }
}
