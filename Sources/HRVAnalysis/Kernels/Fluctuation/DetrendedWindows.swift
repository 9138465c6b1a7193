import SignalCore

/// How far the profile of a series strays from a straight line in each of its windows; every size is
/// gone through once, when first asked for.
///
/// A small window is detrended on its own. Of large ones, which only recipes with windows up to a tenth
/// of the recording have, there are thousands of sizes; they share running sums of twice the digits of
/// a double, since plain ones lose up to twelve digits on a day's recording. One value serves one
/// thread.
package final class DetrendedWindows {
  private var profile = Profile()
  private var stretches: [Range<Int>] = []
  private var placement = FluctuationFunction.WindowPlacement.endToEnd
  private var sums: ProfileSums?
  /// The residuals of the sizes gone through, one size after the other.
  private var residuals: [Double] = []
  /// Where those of each size lie; the index is the size.
  private var placeOfSize: [Range<Int>?] = []

  /// Up to this size a window costs less by itself than from running sums.
  static let largestDirectSize = 64

  /// Holds nothing yet.
  init() {}

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
    hold(values, stretches: stretches, placement: placement)
  }

  /// Sums another series up, in the memory of the one before.
  func hold(
    _ values: Span<Double>, stretches: [Range<Int>],
    placement: FluctuationFunction.WindowPlacement
  ) {
    profile.hold(values, stretches: stretches)
    self.stretches = stretches
    self.placement = placement
    sums = nil
    residuals.removeAll(keepingCapacity: true)
    placeOfSize.removeAll(keepingCapacity: true)
  }

  /// Lets go of the stretches, whose memory others may then take.
  func letGo() { stretches = [] }

  /// Residuals up to this size, in milliseconds, are rounding.
  var rounding: Double { profile.rounding }

  /// Looks at the sum of squared residuals of each window of a size.
  ///
  /// - Parameters:
  ///   - size: n, at least 4.
  ///   - body: Takes the sums in squared milliseconds, in the order of time.
  /// - Returns: What the closure returns.
  /// - Complexity: O(number of values) for a new size up to ``largestDirectSize``, O(number of
  ///   windows) for a larger one.
  func withSquaredResiduals<Value>(
    windowSize size: Int, _ body: (Span<Double>) -> Value
  ) -> Value {
    let place = place(ofSize: size)
    let residuals = self.residuals
    return body(residuals.span.extracting(place))
  }

  private func place(ofSize size: Int) -> Range<Int> {
    if size < placeOfSize.count, let known = placeOfSize[size] { return known }
    let start = residuals.count
    for stretch in stretches {
      let windows = placement.windows(size: size, in: stretch.count)
      if size <= Self.largestDirectSize {
        profile.appendSquaredResiduals(
          to: &residuals, windowSize: size, start: stretch.lowerBound, step: windows.step,
          count: windows.count)
      } else {
        let sums = self.sums ?? ProfileSums(profile.heights)
        self.sums = sums
        sums.appendSquaredResiduals(
          to: &residuals, windowSize: size, start: stretch.lowerBound, step: windows.step,
          count: windows.count)
      }
    }
    while placeOfSize.count <= size { placeOfSize.append(nil) }
    placeOfSize[size] = start..<residuals.count
    return start..<residuals.count
  }

  /// Returns the sum over all windows of a size, and how many there are.
  ///
  /// - Parameter size: n, at least 4.
  /// - Returns: The sum in squared milliseconds, added by stretches and fours of windows.
  /// - Complexity: O(number of values) for a new size.
  func sumOfSquaredResiduals(windowSize size: Int) -> (sum: Double, windowCount: Int) {
    let place = place(ofSize: size)
    let residuals = self.residuals
    var sum = 0.0
    var first = place.lowerBound
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
    return (sum, place.count)
  }
}
