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

  /// Compares all pairs of templates.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals; no template crosses from one to the next.
  ///   - deviation: The standard deviation in milliseconds, positive.
  ///   - tolerance: r, positive, as a share of the standard deviation.
  ///   - exponent: n, 1 or 2.
  /// - Complexity: O(n²) with two exponentials per pair; memory O(n).
  package init(
    _ values: Span<Double>, stretches: [Range<Int>], deviation: Double, tolerance: Double,
    exponent: Int
  ) {
    precondition(deviation > 0 && tolerance > 0, "deviation and tolerance are positive")
    precondition(exponent == 1 || exponent == 2, "the exponent is 1 or 2")
    var shapes = [SIMD4<Double>]()
    for stretch in stretches where stretch.count >= 3 {
      for start in stretch.lowerBound..<stretch.upperBound - 2 {
        shapes.append(Self.shape(values, start, deviation))
      }
    }
    let decay = DecayTable()
    let factor = 1 / tolerance
    var sum = 0.0
    var sumNext = 0.0
    for index in shapes.indices {
      let own = shapes[index]
      var row = 0.0
      var rowNext = 0.0
      for other in index + 1..<max(index + 1, shapes.count) {
        let difference = own - shapes[other]
        let near = difference[0].magnitude
        let far = max(
          difference[1].magnitude, max(difference[2].magnitude, difference[3].magnitude))
        row += decay(factor * (exponent == 2 ? near * near : near))
        rowNext += decay(factor * (exponent == 2 ? far * far : far))
      }
      sum += row
      sumNext += rowNext
    }
    templateCount = shapes.count
    sumAtLength = sum
    sumAtNextLength = sumNext
  }

  /// Half the difference of the first two values (the shape of length 2, whose two parts are
  /// opposite) and the three deviations from the mean of three.
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
