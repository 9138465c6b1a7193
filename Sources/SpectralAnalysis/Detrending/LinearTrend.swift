import SignalCore

/// The least-squares line through values at equal steps.
struct LinearTrend {
  /// The value of the line in the middle of the values, which is their mean.
  let center: Double
  /// The rise per step.
  let slope: Double
  /// The position of the middle, in steps from the first value.
  let middle: Double

  /// Fits the line; through one value it is level.
  ///
  /// - Complexity: O(n).
  init(_ values: Span<Double>) {
    let mean = DescriptiveStatistics.mean(values) ?? 0
    let center = 0.5 * Double(values.count - 1)
    let count = Double(values.count)
    self.center = mean
    middle = center
    guard values.count > 1 else {
      slope = 0
      return
    }
    let product = Summation.sum(over: 0..<values.count) { index in
      (Double(index) - center) * (values[index] - mean)
    }
    slope = product / (count * (count * count - 1) / 12)
  }

  /// Takes the line out of the values it was fitted to.
  func subtract(from values: inout [Double]) {
    for index in values.indices {
      values[index] -= center + slope * (Double(index) - middle)
    }
  }
}
