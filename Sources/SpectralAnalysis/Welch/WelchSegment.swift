/// The part of Welch's estimate that touches every sample of a segment.
enum WelchSegment {
  /// Writes (x_i − trend_i)·w_i.
  ///
  /// - Parameters:
  ///   - values: The samples of the segment.
  ///   - detrending: The trend to take out.
  ///   - weights: One weight for each sample.
  ///   - target: Room for as many values.
  static func write(
    _ values: UnsafeBufferPointer<Double>,
    detrending: WelchOptions.SegmentDetrending,
    weights: [Double],
    to target: UnsafeMutablePointer<Double>
  ) {
    precondition(values.count == weights.count, "one weight for each sample")
    let (center, slope) = unsafe trend(of: values, detrending)
    let middle = 0.5 * Double(values.count - 1)
    unsafe weights.withUnsafeBufferPointer { weights in
      for index in 0..<values.count {
        let line = center + slope * (Double(index) - middle)
        unsafe target[index] = (values[index] - line) * weights[index]
      }
    }
  }

  /// The trend as its value in the middle of the segment and its rise per sample.
  ///
  /// Four sums run side by side: a single one would wait for each addition, and four lose fewer
  /// digits.
  private static func trend(
    of values: UnsafeBufferPointer<Double>, _ detrending: WelchOptions.SegmentDetrending
  ) -> (center: Double, slope: Double) {
    let count = values.count
    guard detrending != .none else { return (0, 0) }
    var sums = (0.0, 0.0, 0.0, 0.0)
    var index = 0
    while index + 3 < count {
      unsafe sums.0 += values[index]
      unsafe sums.1 += values[index + 1]
      unsafe sums.2 += values[index + 2]
      unsafe sums.3 += values[index + 3]
      index += 4
    }
    while index < count {
      unsafe sums.0 += values[index]
      index += 1
    }
    let center = ((sums.0 + sums.1) + (sums.2 + sums.3)) / Double(count)
    guard detrending == .linear, count > 1 else { return (center, 0) }

    let middle = 0.5 * Double(count - 1)
    sums = (0, 0, 0, 0)
    index = 0
    while index + 3 < count {
      let position = Double(index) - middle
      unsafe sums.0 += position * (values[index] - center)
      unsafe sums.1 += (position + 1) * (values[index + 1] - center)
      unsafe sums.2 += (position + 2) * (values[index + 2] - center)
      unsafe sums.3 += (position + 3) * (values[index + 3] - center)
      index += 4
    }
    while index < count {
      unsafe sums.0 += (Double(index) - middle) * (values[index] - center)
      index += 1
    }
    let samples = Double(count)
    let squares = samples * (samples * samples - 1) / 12
    return (center, ((sums.0 + sums.1) + (sums.2 + sums.3)) / squares)
  }
}
