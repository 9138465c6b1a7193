import SignalCore

/// How similar the shapes of short templates are: the sums behind fuzzy entropy.
///
/// W. Chen, Z. Wang, H. Xie, W. Yu, *Characterization of surface EMG signal based on fuzzy entropy*,
/// IEEE Trans. Neural Syst. Rehabil. Eng. 15 (2007) 266, doi:10.1109/TNSRE.2007.897025: each template
/// loses its own mean, the Chebyshev distance d of two templates makes their similarity
/// exp(−dⁿ/r), and nothing is compared with itself. Values are taken in units of the series'
/// standard deviation, so that n changes the shape of the fuzzy edge and not its unit.
package struct FuzzySimilarity: Sendable, Equatable {
  /// How many templates of length 3 there are; as many of length 2 are compared.
  package let templateCount: Int
  /// The similarities of all pairs of templates of length 2 that have an interval after them.
  package let sumAtLength: Double
  /// The same for length 3.
  package let sumAtNextLength: Double

  /// The shapes of the templates, kept so that one series after another allocates nothing.
  package struct Scratch: Sendable {
    /// The shapes in columns, each of ``stride`` numbers: half the difference of the first two
    /// values, which is the shape of length 2, whose two parts are opposite, and the three
    /// deviations from the mean of three.
    fileprivate(set) var columns: [Double] = []
    fileprivate(set) var stride = 0

    /// Holds nothing yet.
    package init() {}
  }

  /// Compares all pairs of templates.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals; no template crosses from one to the next.
  ///   - deviation: The standard deviation in milliseconds, positive.
  ///   - tolerance: r, positive, as a share of the standard deviation.
  ///   - exponent: n, 1 or 2.
  ///   - scratch: Memory to work in.
  /// - Complexity: O(n²) with two exponentials per pair, eight pairs at a time; memory O(n).
  package init(
    _ values: Span<Double>, stretches: [Range<Int>], deviation: Double, tolerance: Double,
    exponent: Int, scratch: inout Scratch
  ) {
    precondition(deviation > 0 && tolerance > 0, "deviation and tolerance are positive")
    precondition(exponent == 1 || exponent == 2, "the exponent is 1 or 2")
    let count = stretches.reduce(0) { $0 + max(0, $1.count - 2) }
    scratch.stride = count + FuzzySums.lanesBeyondEnd
    scratch.columns.removeAll(keepingCapacity: true)
    scratch.columns.append(contentsOf: repeatElement(0, count: 4 * scratch.stride))
    var template = 0
    for stretch in stretches where stretch.count >= 3 {
      for start in stretch.lowerBound..<stretch.upperBound - 2 {
        let shape = Self.shape(values, start, deviation)
        for column in 0..<4 { scratch.columns[column * scratch.stride + template] = shape[column] }
        template += 1
      }
    }
    let sums = FuzzySums(
      columns: scratch.columns.span, stride: scratch.stride, count: count, factor: 1 / tolerance,
      isSquared: exponent == 2)
    templateCount = count
    sumAtLength = sums.near
    sumAtNextLength = sums.far
  }

  private static func shape(
    _ values: Span<Double>, _ start: Int, _ deviation: Double
  ) -> SIMD4<Double> {
    let first = values[start]
    let second = values[start + 1]
    let third = values[start + 2]
    let mean = (first + second + third) / 3
    return SIMD4((first - second) / 2, first - mean, second - mean, third - mean) / deviation
  }

  /// Fuzzy entropy, the logarithm of the ratio of the sums; `nil` where a sum is zero.
  package var entropy: Double? {
    guard sumAtLength > 0, sumAtNextLength > 0 else { return nil }
    return log(sumAtLength / sumAtNextLength)
  }
}
