import SignalCore
import SpectralAnalysis

/// How precisely the mean squares of intervals, differences and sums of neighbours are known.
///
/// For a stationary Gaussian series the mean of n squared deviations has the variance
/// (2/n)·Σ C(k)² over all lags k of the autocovariance C (M. S. Bartlett, *An Introduction to
/// Stochastic Processes*, 1955; M. B. Priestley, *Spectral Analysis and Time Series*, 1981, section
/// 5.3.3). By Parseval the sum over the sample's lags is the sum of its squared periodogram on a grid
/// twice as fine; as a squared ordinate of a periodogram is on average twice the squared density,
/// half of it is taken. Covariances of two mean squares follow from the product of periodograms.
package struct BeatPowers {
  /// A series whose mean square a metric is made of.
  package enum Component: Int, Sendable, CaseIterable {
    /// Intervals less their mean.
    case intervals
    /// Differences of successive intervals.
    case differences
    /// Sums of successive intervals less their mean.
    case sums
  }

  /// Σ over bins of products of periodograms, a row of three for each component.
  private let products: [Double]
  /// The sum of squares of each component.
  private let squares: [Double]

  /// Prepares the products.
  ///
  /// - Parameters:
  ///   - intervals: The intervals in milliseconds.
  ///   - stretches: Runs of contiguous intervals; nothing joins two of them.
  ///   - components: Those that will be asked for.
  /// - Complexity: O(n log n).
  package init(
    _ intervals: [Double], stretches: [Range<Int>],
    components: [Component] = Component.allCases
  ) {
    let size = Component.allCases.count
    var products = [Double](repeating: 0, count: size * size)
    var squares = [Double](repeating: 0, count: size)
    let mean = DescriptiveStatistics.mean(intervals.span) ?? 0
    let pairs = stretches.reduce(0) { $0 + max(0, $1.count - 1) }
    var sumOfSums = 0.0
    for stretch in stretches where stretch.count > 1 {
      sumOfSums += Summation.sum(over: stretch.lowerBound + 1..<stretch.upperBound) {
        intervals[$0] + intervals[$0 - 1]
      }
    }
    let meanSum = pairs > 0 ? sumOfSums / Double(pairs) : 0
    for stretch in stretches {
      let beats = Array(intervals[stretch])
      let followers = beats.indices.dropFirst()
      let series: [[Double]] = Component.allCases.map { component in
        guard components.contains(component) else { return [] }
        return switch component {
        case .intervals: beats.map { $0 - mean }
        case .differences: followers.map { beats[$0] - beats[$0 - 1] }
        case .sums: followers.map { beats[$0] + beats[$0 - 1] - meanSum }
        }
      }
      let periodograms = Self.periodograms(series, length: Self.paddedLength(for: beats.count))
      for first in 0..<size where !series[first].isEmpty {
        squares[first] += Summation.sum(over: 0..<series[first].count) {
          series[first][$0] * series[first][$0]
        }
        for second in first..<size where !series[second].isEmpty {
          let a = periodograms[first]
          let b = periodograms[second]
          let product = Summation.sum(over: 0..<a.count) { a[$0] * b[$0] }
          products[first * size + second] +=
            product / (Double(series[first].count) * Double(series[second].count)).squareRoot()
        }
      }
    }
    self.products = products
    self.squares = squares
  }

  /// The covariance of two mean squares relative to the product of their expectations.
  ///
  /// - Returns: `nil` where a component does not vary, or where the variation is so concentrated
  ///   that the sample does not tell.
  package func relativeCovariance(_ first: Component, _ second: Component) -> Double? {
    let low = min(first.rawValue, second.rawValue)
    let high = max(first.rawValue, second.rawValue)
    let product = products[low * Component.allCases.count + high]
    let expectation = squares[low] * squares[high]
    // The product of two sample sums exceeds that of the expectations by the covariance itself.
    guard product > 0, expectation > product else { return nil }
    return product / (expectation - product)
  }

  /// At least twice as many points as values, so that no lag wraps round.
  private static func paddedLength(for count: Int) -> Int {
    var length = 2
    while length < 2 * count { length *= 2 }
    return length
  }

  /// |X_k|² of each series over the whole circle of frequencies, scaled so that the sum of products
  /// of two is the sum of products of their sample autocovariance sums.
  private static func periodograms(_ series: [[Double]], length: Int) -> [[Double]] {
    var transform = RealFourierTransform(length: length)
    // Every bin but the first and last stands for two; a product of two roots counts once.
    let double = (2 / Double(length)).squareRoot()
    let single = (1 / Double(length)).squareRoot()
    return series.map { values in
      guard !values.isEmpty else { return [] }
      let padded = values + [Double](repeating: 0, count: length - values.count)
      transform.transform(padded.span)
      var powers = [Double](repeating: 0, count: transform.binCount)
      transform.addPowers(to: &powers)
      for bin in powers.indices {
        powers[bin] *= bin == 0 || bin == powers.count - 1 ? single : double
      }
      return powers
    }
  }
}
