import SignalCore

extension MetricInputs {
  /// A central moment of the intervals as a power of their variance: Σ(NN − mean)^k / N, divided
  /// by (Σ(NN − mean)² / N)^(k/2).
  ///
  /// - Parameter order: k, 3 for skewness and 4 for kurtosis.
  /// - Returns: The moment; undefined where nothing varies.
  func standardisedMoment(_ order: Int) -> MetricValue {
    guard let center = mean.number, let deviation = standardDeviation.number else {
      return standardDeviation
    }
    guard deviation > 0 else { return .undefined(.constant) }
    let intervals = self.intervals
    let count = Double(intervals.count)
    // In units of the standard deviation, so that no power overflows.
    let scale = deviation * ((count - 1) / count).squareRoot()
    let sum = Summation.sum(over: 0..<intervals.count) { index in
      let distance = (intervals[index] - center) / scale
      let square = distance * distance
      return order == 3 ? square * distance : square * square
    }
    return .finite(sum / count)
  }
}
