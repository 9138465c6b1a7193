import SignalCore

/// Why a scaling exponent has no value.
package enum ScalingExponentUndefined: Error, Sendable, Equatable {
  /// The function is not known at two sizes of the range.
  case tooFewSizes
  /// The largest windows are too few to average over.
  case tooFewWindows(size: Int, count: Int, needed: Int)
  /// The profile has no fluctuation around its trends at this size: the series is constant there.
  case noFluctuation(size: Int)

  /// The reason in one clause.
  package var reason: String {
    switch self {
    case .tooFewSizes:
      "needs at least 2 window sizes"
    case .tooFewWindows(let size, let count, let needed):
      "needs \(needed) windows of \(size) contiguous intervals, found \(count)"
    case .noFluctuation(let size):
      "windows of \(size) intervals show no fluctuation: the series is constant"
    }
  }
}

extension FluctuationFunction {
  /// The windows needed at the largest size: the size is at most a quarter of the series, as in
  /// PhysioNet's `dfa`.
  package static let minimumWindowCount = 4

  /// Returns the slope of ln F(n) on ln n by least squares.
  ///
  /// - Parameters:
  ///   - sizes: The window sizes to use, of those the function was computed at.
  ///   - minimumWindowCount: The windows needed at the largest of them.
  /// - Returns: The scaling exponent α, or why there is none.
  /// - Complexity: O(number of sizes).
  package func scalingExponent(
    over sizes: ClosedRange<Int>, minimumWindowCount: Int = Self.minimumWindowCount
  ) -> Result<Double, ScalingExponentUndefined> {
    var line = LinePoints()
    return scalingExponent(over: sizes, minimumWindowCount: minimumWindowCount, line: &line)
  }

  /// The same, with memory to work in.
  func scalingExponent(
    over sizes: ClosedRange<Int>, minimumWindowCount: Int, line: inout LinePoints
  ) -> Result<Double, ScalingExponentUndefined> {
    let used = points.lazy.filter { sizes.contains($0.windowSize) }
    guard let largest = used.max(by: { $0.windowSize < $1.windowSize }),
      used.contains(where: { $0.windowSize != largest.windowSize })
    else { return .failure(.tooFewSizes) }
    guard largest.windowCount >= minimumWindowCount else {
      return .failure(
        .tooFewWindows(
          size: largest.windowSize, count: largest.windowCount, needed: minimumWindowCount))
    }
    if let flat = used.first(where: { $0.fluctuationMilliseconds == 0 }) {
      return .failure(.noFluctuation(size: flat.windowSize))
    }
    line.removeAll()
    for point in used {
      line.append(x: log(Double(point.windowSize)), y: log(point.fluctuationMilliseconds))
    }
    return .success(line.slope)
  }
}
