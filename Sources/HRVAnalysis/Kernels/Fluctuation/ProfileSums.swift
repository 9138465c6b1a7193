/// Running sums of a profile, from which the residuals of a window of any size follow at one cost.
///
/// Heights reach thousands of times the residuals, so differences of plain running sums would lose up
/// to twelve digits on a day's recording; these carry 32 (see ``DoublePair``).
struct ProfileSums {
  /// Sums of heights, of heights times index and of squared heights before an index, as pairs.
  private let sums: [Double]
  private static let numbersPerIndex = 6

  /// Sums heights up.
  ///
  /// - Parameter heights: The profile, finite.
  /// - Complexity: O(n), 48 bytes for each height.
  init(_ heights: [Double]) {
    typealias Pair = DoublePair<SIMD2<Double>>
    let numbers = Self.numbersPerIndex
    let count = heights.count
    sums = unsafe [Double](unsafeUninitializedCapacity: numbers * (count + 1)) { sums, used in
      used = numbers * (count + 1)
      for index in 0..<numbers { unsafe sums[index] = 0 }
      // Heights and heights times index share lanes; squares have a pair of their own.
      var first = Pair(high: .zero, low: .zero)
      var second = Pair(high: .zero, low: .zero)
      for index in 0..<count {
        let height = heights[index]
        first =
          first
          + Pair.product(SIMD2(repeating: height), SIMD2(1, Double(index)))
        second = second + Pair.product(SIMD2(height, 0), SIMD2(height, 0))
        let place = numbers * (index + 1)
        unsafe sums[place] = first.high[0]
        unsafe sums[place + 1] = first.low[0]
        unsafe sums[place + 2] = first.high[1]
        unsafe sums[place + 3] = first.low[1]
        unsafe sums[place + 4] = second.high[0]
        unsafe sums[place + 5] = second.low[0]
      }
    }
  }

  /// Appends the sum of squared residuals of a least-squares line in each of equally spaced windows.
  ///
  /// - Parameters:
  ///   - residuals: Receives one sum a window, in squared milliseconds.
  ///   - windowSize: n, at least 3.
  ///   - start: The first value of the first window.
  ///   - step: From one window's start to the next's.
  ///   - count: How many windows; all lie inside the profile.
  /// - Complexity: O(count).
  func appendSquaredResiduals(
    to residuals: inout [Double], windowSize: Int, start: Int, step: Int, count: Int
  ) {
    guard count > 0 else { return }
    precondition(
      windowSize >= 3 && start >= 0 && step >= 1
        && Self.numbersPerIndex * (start + (count - 1) * step + windowSize + 1) <= sums.count,
      "windows lie inside the profile")
    for group in 0..<(count + 3) / 4 {
      // The last group may be short: its spare lanes repeat the last window and are dropped.
      let numbers = SIMD4<Int>(0, 1, 2, 3) &+ 4 * group
      let last = SIMD4(repeating: count - 1)
      let starts = pointwiseMin(numbers, last) &* step &+ start
      let found = squaredResiduals(starts, windowSize: windowSize)
      for lane in 0..<min(4, count - 4 * group) { residuals.append(found[lane]) }
    }
  }

  private typealias Pairs = DoublePair<SIMD4<Double>>

  @inline(__always)
  private func squaredResiduals(_ starts: SIMD4<Int>, windowSize: Int) -> SIMD4<Double> {
    let size = Double(windowSize)
    let heights = sum(0, starts, windowSize)
    // Times are taken from the middle of the window.
    var middles = SIMD4<Double>.zero
    for lane in 0..<4 { middles[lane] = Double(starts[lane]) }
    middles += SIMD4(repeating: (size - 1) / 2)
    let timesHeights = sum(1, starts, windowSize) - heights * middles
    let squares = sum(2, starts, windowSize)
    let squaredTimes = size * (size * size - 1) / 12
    let residuals =
      squares - heights.squared / SIMD4(repeating: size)
      - timesHeights.squared / SIMD4(repeating: squaredTimes)
    return pointwiseMax(residuals.high, .zero)
  }

  /// The sum of one kind over four windows.
  @inline(__always)
  private func sum(_ kind: Int, _ starts: SIMD4<Int>, _ windowSize: Int) -> Pairs {
    var end = Pairs(high: .zero, low: .zero)
    var beginning = end
    for lane in 0..<4 {
      let lower = Self.numbersPerIndex * starts[lane] + 2 * kind
      let upper = lower + Self.numbersPerIndex * windowSize
      beginning.set(lane, sums[lower], sums[lower + 1])
      end.set(lane, sums[upper], sums[upper + 1])
    }
    return end - beginning
  }
}
