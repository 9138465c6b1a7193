/// How far the profile of a series strays from its local trends, for windows of several sizes.
///
/// The function F(n) of detrended fluctuation analysis: C.-K. Peng, S. Havlin, H. E. Stanley,
/// A. L. Goldberger, *Quantification of scaling exponents and crossover phenomena in nonstationary
/// heartbeat time series*, Chaos 5 (1995) 82, doi:10.1063/1.166141.
package struct FluctuationFunction: Sendable, Equatable {
  /// Where the windows of one size lie in a stretch of N intervals.
  package enum WindowPlacement: Sendable {
    /// End to end from the start of the stretch; the remainder is dropped.
    case endToEnd
    /// Every ⌊n/2⌋ intervals while the start is below N − n: the overlapping windows of nolds and
    /// NeuroKit2.
    case halfOverlapping

    func windows(size: Int, in count: Int) -> (count: Int, step: Int) {
      switch self {
      case .endToEnd: (count / size, size)
      case .halfOverlapping: ((max(0, count - size) + size / 2 - 1) / (size / 2), size / 2)
      }
    }
  }

  /// F at one window size.
  package struct Point: Sendable, Equatable {
    /// n, the number of intervals in a window.
    package let windowSize: Int
    /// How many windows were detrended.
    package let windowCount: Int
    /// F(n) in milliseconds, the root mean square of all residuals; zero where they do not exceed
    /// the rounding of the profile, and without windows.
    package let fluctuationMilliseconds: Double
  }

  /// F at each size, in the order the sizes were given.
  package let points: [Point]

  /// Computes F(n) with a straight line as the trend of each window.
  ///
  /// The profile is the running sum of interval minus mean; it starts anew in each stretch, so no
  /// window crosses from one to the next.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals.
  ///   - windowSizes: The sizes n, each at least 4: a line through three points leaves next to
  ///     nothing.
  ///   - placement: Where the windows lie.
  /// - Complexity: O(number of values · number of sizes).
  package init(
    _ values: Span<Double>, stretches: [Range<Int>], windowSizes: some Sequence<Int>,
    placement: WindowPlacement = .endToEnd
  ) {
    self.init(
      DetrendedWindows(values, stretches: stretches, placement: placement),
      windowSizes: windowSizes)
  }

  /// Computes F(n) from windows that others may share.
  ///
  /// - Parameters:
  ///   - windows: The detrended windows.
  ///   - windowSizes: The sizes n, each at least 4.
  /// - Complexity: O(number of values · number of sizes) where the sizes are new to the windows.
  package init(_ windows: DetrendedWindows, windowSizes: some Sequence<Int>) {
    var points = [Point]()
    self.init(windows, windowSizes: windowSizes, memory: &points)
  }

  /// The same, with the points in memory that is there already; who holds them keeps them.
  init(
    _ windows: DetrendedWindows, windowSizes: some Sequence<Int>, memory points: inout [Point]
  ) {
    points.removeAll(keepingCapacity: true)
    for size in windowSizes {
      precondition(size >= 4, "a detrended window has at least 4 intervals")
      let (sum, windowCount) = windows.sumOfSquaredResiduals(windowSize: size)
      let fluctuation =
        windowCount == 0 ? 0 : (sum / (Double(windowCount) * Double(size))).squareRoot()
      points.append(
        Point(
          windowSize: size, windowCount: windowCount,
          fluctuationMilliseconds: fluctuation <= windows.rounding ? 0 : fluctuation))
    }
    self.points = points
  }
}
