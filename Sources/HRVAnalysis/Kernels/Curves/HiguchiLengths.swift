import SignalCore

/// The length of the curve of intervals against their number, measured in strides of k intervals.
///
/// T. Higuchi, *Approach to an irregular time series on the basis of the fractal theory*, Physica D
/// 31 (1988) 277, doi:10.1016/0167-2789(88)90081-4.
enum HiguchiLengths {
  /// Appends L(k) for every stride.
  ///
  /// For each of the k starts m, the absolute differences over strides of k are added up and scaled
  /// to the whole length, L_m(k) = Σ|x(m + ik) − x(m + (i − 1)k)| · (N − 1)/(⌊(N − m)/k⌋·k)/k, and
  /// L(k) is their mean. Lengths of stretches are added.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals; those shorter than twice the longest stride have
  ///     no length in it and are left out of all.
  ///   - longestStride: The largest k, at least 1.
  ///   - lengths: Receives L(1), L(2), … in milliseconds; nothing where every stretch is too short.
  /// - Complexity: O(n·k).
  static func append(
    lengthsOf values: Span<Double>, stretches: [Range<Int>], longestStride: Int,
    to lengths: inout [Double]
  ) {
    precondition(longestStride >= 1, "a stride is at least one interval")
    let usable = stretches.lazy.filter { $0.count >= 2 * longestStride }
    guard !usable.isEmpty else { return }
    for stride in 1...longestStride {
      lengths.append(usable.reduce(0) { $0 + length(values, stretch: $1, stride: stride) })
    }
  }

  private static func length(
    _ values: Span<Double>, stretch: Range<Int>, stride: Int
  ) -> Double {
    var sum = 0.0
    for start in 0..<stride {
      let steps = (stretch.count - 1 - start) / stride
      let first = stretch.lowerBound + start
      let rise = Summation.sum(over: 0..<steps) { step in
        (values[first + (step + 1) * stride] - values[first + step * stride]).magnitude
      }
      sum += rise * Double(stretch.count - 1) / Double(steps * stride)
    }
    return sum / Double(stride) / Double(stride)
  }
}
