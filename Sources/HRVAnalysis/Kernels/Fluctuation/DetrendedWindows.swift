import SignalCore

/// How far the profile of a series strays from a straight line in each of its windows; every size is
/// gone through once, when first asked for.
///
/// A small window is detrended on its own. Of large ones, which only recipes with windows up to a tenth
/// of the recording have, there are thousands of sizes; they share running sums of twice the digits of
/// a double, since plain ones lose up to twelve digits on a day's recording. One value serves one
/// thread.
package final class DetrendedWindows {
  private let profile: Profile
  private let stretches: [Range<Int>]
  private let placement: FluctuationFunction.WindowPlacement
  private lazy var sums = ProfileSums(profile.heights)
  private var residualsOfSize: [Int: [Double]] = [:]

  /// Up to this size a window costs less by itself than from running sums.
  static let largestDirectSize = 64

  /// Sums the series up; windows come later.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals; no window crosses from one to the next.
  ///   - placement: Where the windows lie.
  /// - Complexity: O(number of values).
  package init(
    _ values: Span<Double>, stretches: [Range<Int>],
    placement: FluctuationFunction.WindowPlacement
  ) {
    profile = Profile(values, stretches: stretches)
    self.stretches = stretches
    self.placement = placement
  }

  /// Residuals up to this size, in milliseconds, are rounding.
  var rounding: Double { profile.rounding }

  /// Returns the sum of squared residuals of each window of a size, in squared milliseconds.
  ///
  /// - Parameter size: n, at least 4.
  /// - Returns: The sums in the order of time.
  /// - Complexity: O(number of values) for a new size up to ``largestDirectSize``, O(number of
  ///   windows) for a larger one.
  func squaredResiduals(windowSize size: Int) -> [Double] {
    if let known = residualsOfSize[size] { return known }
    var residuals = [Double]()
    residuals.reserveCapacity(
      stretches.reduce(0) { $0 + placement.windows(size: size, in: $1.count).count })
    for stretch in stretches {
      let windows = placement.windows(size: size, in: stretch.count)
      if size <= Self.largestDirectSize {
        profile.appendSquaredResiduals(
          to: &residuals, windowSize: size, start: stretch.lowerBound, step: windows.step,
          count: windows.count)
      } else {
        sums.appendSquaredResiduals(
          to: &residuals, windowSize: size, start: stretch.lowerBound, step: windows.step,
          count: windows.count)
      }
    }
    residualsOfSize[size] = residuals
    return residuals
  }

  /// Returns the sum over all windows of a size, and how many there are.
  ///
  /// - Parameter size: n, at least 4.
  /// - Returns: The sum in squared milliseconds, added by stretches and fours of windows.
  /// - Complexity: O(number of values) for a new size.
  func sumOfSquaredResiduals(windowSize size: Int) -> (sum: Double, windowCount: Int) {
    let residuals = squaredResiduals(windowSize: size)
    var sum = 0.0
    var first = 0
    for stretch in stretches {
      let start = first
      let count = placement.windows(size: size, in: stretch.count).count
      sum += Summation.sum(over: 0..<(count + 3) / 4) { group in
        var lanes = SIMD4<Double>.zero
        for lane in 0..<min(4, count - 4 * group) {
          lanes[lane] = residuals[start + 4 * group + lane]
        }
        return lanes.sum()
      }
      first += count
    }
    return (sum, residuals.count)
  }
}
