import SignalCore

/// The running sum of a series around its mean, and the residuals of straight lines in its windows.
struct Profile {
  /// The running sum after each value.
  private(set) var heights: [Double] = []
  /// Residuals up to this size, in milliseconds, are rounding: a few units in the last place of the
  /// profile's largest height.
  private(set) var rounding = 0.0

  /// Sums a series up, anew in each stretch, in the memory of the one before.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds.
  ///   - stretches: Runs of contiguous intervals; heights outside them are zero.
  mutating func hold(_ values: Span<Double>, stretches: [Range<Int>]) {
    let count = stretches.reduce(0) { $0 + $1.count }
    var total = 0.0
    for stretch in stretches { total += Summation.sum(over: stretch) { values[$0] } }
    let mean = count == 0 ? 0 : total / Double(count)

    heights.removeAll(keepingCapacity: true)
    heights.append(contentsOf: repeatElement(0, count: values.count))
    var highest = 0.0
    for stretch in stretches {
      var height = 0.0
      for index in stretch {
        height += values[index] - mean
        heights[index] = height
        highest = max(highest, height.magnitude)
      }
    }
    rounding = 4 * highest.ulp
  }

  /// Appends the sum of squared residuals of a least-squares line in each of equally spaced windows.
  ///
  /// - Parameters:
  ///   - residuals: Receives one sum a window, in squared milliseconds.
  ///   - windowSize: n, at least 3.
  ///   - start: The first value of the first window.
  ///   - step: From one window's start to the next's.
  ///   - count: How many windows; all lie inside the profile.
  /// - Complexity: O(n·count).
  func appendSquaredResiduals(
    to residuals: inout [Double], windowSize: Int, start: Int, step: Int, count: Int
  ) {
    guard count > 0 else { return }
    precondition(
      windowSize >= 3 && start >= 0 && step >= 1
        && start + (count - 1) * step + windowSize <= heights.count,
      "windows lie inside the profile")
    unsafe heights.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let kernel = unsafe WindowKernel(heights: base, windowSize: windowSize)
      for group in 0..<(count + 3) / 4 {
        // The last group may be short: its spare lanes repeat the last window and are dropped.
        let numbers = SIMD4<Int64>(0, 1, 2, 3) &+ Int64(4 * group)
        let last = SIMD4(repeating: Int64(count - 1))
        let starts = pointwiseMin(numbers, last) &* Int64(step) &+ Int64(start)
        let sums = kernel.squaredResiduals(starts)
        for lane in 0..<min(4, count - 4 * group) { residuals.append(sums[lane]) }
      }
    }
  }
}

/// Detrends four windows at a time, one in each lane.
///
/// Heights are taken in pairs mirrored at the window's middle. The chord from the first to the last
/// height is subtracted before anything is squared; what is left is of the residuals' size, so the
/// differences of sums that follow cancel little.
@safe
private struct WindowKernel {
  private let base: UnsafePointer<Double>
  private let windowSize: Int
  private let sumOfSquaredTimes: Double

  /// - Parameters:
  ///   - heights: Holds every window asked for later.
  ///   - windowSize: n.
  @unsafe
  init(heights: UnsafePointer<Double>, windowSize: Int) {
    unsafe base = unsafe heights
    self.windowSize = windowSize
    let size = Double(windowSize)
    sumOfSquaredTimes = size * (size * size - 1) / 12
  }

  @inline(__always)
  func squaredResiduals(_ starts: SIMD4<Int64>) -> SIMD4<Double> {
    let first = unsafe base + Int(starts[0])
    let second = unsafe base + Int(starts[1])
    let third = unsafe base + Int(starts[2])
    let fourth = unsafe base + Int(starts[3])
    @inline(__always)
    func heights(_ offset: Int) -> SIMD4<Double> {
      unsafe SIMD4(first[offset], second[offset], third[offset], fourth[offset])
    }

    let size = Double(windowSize)
    let opening = heights(0)
    let closing = heights(windowSize - 1)
    let twiceMiddle = opening + closing
    let slope = (closing - opening) / (size - 1)
    var sum = SIMD4<Double>.zero
    var sumOfTimesHeights = SIMD4<Double>.zero
    var twiceSumOfSquares = SIMD4<Double>.zero
    // The outermost pair lies on the chord.
    var offset = 1
    var twiceTime = size - 3
    while 2 * offset < windowSize - 1 {
      let early = heights(offset)
      let late = heights(windowSize - 1 - offset)
      let even = early + late - twiceMiddle
      let odd = late - early - twiceTime * slope
      sum += even
      sumOfTimesHeights += twiceTime * odd
      twiceSumOfSquares += even * even + odd * odd
      offset += 1
      twiceTime -= 2
    }
    if windowSize % 2 == 1 {
      let middle = heights(windowSize / 2) - twiceMiddle / 2
      sum += middle
      twiceSumOfSquares += 2 * middle * middle
    }
    sumOfTimesHeights /= 2
    let residuals =
      twiceSumOfSquares / 2 - sum * sum / size
      - sumOfTimesHeights * sumOfTimesHeights / sumOfSquaredTimes
    return pointwiseMax(residuals, .zero)
  }
}
