import SignalCore

/// The variance of the mean of a series whose neighbours resemble each other.
///
/// The equally weighted cosine estimator: the mean of the squared projections on the first B
/// cosines estimates the long-run variance, and the mean divided by its root over √n follows
/// Student's t with B degrees of freedom (E. Lazarus, D. J. Lewis, J. H. Stock, M. W. Watson, *HAR
/// inference: recommendations for practice*, J. Bus. Econ. Stat. 36 (2018) 541,
/// doi:10.1080/07350015.2018.1506926). B is 5, fewer than their rule takes for short memory: the
/// slow rhythms of the heart are long beside a recording.
package struct LongRunVariance: Sendable, Equatable {
  /// How many cosines are averaged, and the degrees of freedom of the estimate.
  package static let cosineCount = 5
  /// Fewer values than this do not tell.
  package static let leastCount = 3 * cosineCount

  /// The variance of the mean.
  package let ofMean: Double
  /// How many independent values have a mean as precise, at most as many as there are.
  package let effectiveCount: Double

  /// Estimates the variance; `nil` for fewer than ``leastCount`` values or for equal ones.
  ///
  /// - Parameters:
  ///   - count: n, how many values there are.
  ///   - value: The value at an index.
  /// - Complexity: O(B·n).
  package init?(count: Int, _ value: (Int) -> Double) {
    guard count >= Self.leastCount else { return nil }
    let mean = Summation.sum(over: 0..<count, value) / Double(count)
    let squares = Summation.sum(over: 0..<count) { (value($0) - mean) * (value($0) - mean) }
    guard squares > 0 else { return nil }
    var sum = 0.0
    for order in 1...Self.cosineCount {
      // cos((i + ½)·πj/n) by the recurrence of Chebyshev, exact enough for the order of 1e6 values.
      let step = Double.pi * Double(order) / Double(count)
      let factor = 2 * cos(step)
      var before = cos(step / 2)
      var current = before
      var projection = 0.0
      for index in 0..<count {
        projection += (value(index) - mean) * current
        (before, current) = (current, factor * current - before)
      }
      sum += 2 / Double(count) * projection * projection
    }
    let longRun = sum / Double(Self.cosineCount)
    guard longRun > 0 else { return nil }
    ofMean = longRun / Double(count)
    effectiveCount = min(Double(count), squares / longRun)
  }

  /// The critical value of 95 % intervals.
  package static let criticalValue = StudentDistribution(degreesOfFreedom: Double(cosineCount))
    .twoSidedCriticalValue(probability: 0.05)
}
