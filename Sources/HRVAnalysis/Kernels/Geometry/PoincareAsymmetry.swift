import SignalCore

/// How the Poincaré plot differs on the two sides of the line of identity.
///
/// A pair (x, y) of contiguous intervals lies above the line where the heart slows down, y > x, and
/// below it where it speeds up. Distances to the line, angles from it and the areas of its sectors
/// are added up over both sides: C. Yan et al., *Area asymmetry of heart rate variability signal*,
/// Biomed. Eng. Online 16 (2017) 112, doi:10.1186/s12938-017-0402-3. Squared distances to the line
/// and along it split variance in two parts: J. Piskorski, P. Guzik, *Asymmetric properties of
/// long-term and total heart rate variability*, Med. Biol. Eng. Comput. 49 (2011) 1289,
/// doi:10.1007/s11517-011-0834-z.
package struct PoincareAsymmetry: Sendable, Equatable {
  /// A quantity summed over decelerations (y > x) and over accelerations (y < x).
  package struct Sides: Sendable, Equatable {
    fileprivate var sums = SIMD2<Double>.zero

    /// The sum over decelerations.
    package var decelerations: Double { sums[0] }
    /// The sum over accelerations.
    package var accelerations: Double { sums[1] }
    /// The sum over both.
    package var total: Double { sums[0] + sums[1] }
  }

  /// How many contiguous pairs there are.
  package let pairCount: Int
  /// How many lie on each side.
  package private(set) var counts = Sides()
  /// |y − x|/√2 in milliseconds.
  package private(set) var distances = Sides()
  /// The angle between the pair's position and the line of identity, in radians.
  package private(set) var angles = Sides()
  /// The area of the sector between the two, ½·angle·(x² + y²), in square milliseconds.
  package private(set) var areas = Sides()
  /// (y − x)²/2 in square milliseconds.
  package private(set) var squaresAcross = Sides()
  /// ((x − x̄) + (y − ȳ))²/2 in square milliseconds; pairs on the line count half for each side.
  package private(set) var squaresAlong = Sides()

  /// Adds up the pairs of a series.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, positive and finite.
  ///   - stretches: Runs of contiguous intervals; no pair joins two of them.
  /// - Complexity: O(n).
  package init(_ values: Span<Double>, stretches: [Range<Int>]) {
    var sum = 0.0
    var pairCount = 0
    for stretch in stretches where stretch.count >= 2 {
      let pairs = stretch.lowerBound..<stretch.upperBound - 1
      sum += Summation.sum(over: pairs) { values[$0] + values[$0 + 1] }
      pairCount += pairs.count
    }
    self.pairCount = pairCount
    let meanSum = pairCount == 0 ? 0 : sum / Double(pairCount)

    for stretch in stretches where stretch.count >= 2 {
      var lower = stretch.lowerBound
      // Short blocks added one to another keep rounding from growing with the count.
      while lower < stretch.upperBound - 1 {
        let upper = min(lower + Self.blockSize, stretch.upperBound - 1)
        addBlock(lower..<upper, of: values, meanSum: meanSum)
        lower = upper
      }
    }
  }

  private static let blockSize = 256

  private mutating func addBlock(_ pairs: Range<Int>, of values: Span<Double>, meanSum: Double) {
    var counts = SIMD2<Double>.zero
    var distances = SIMD2<Double>.zero
    var angles = SIMD2<Double>.zero
    var areas = SIMD2<Double>.zero
    var across = SIMD2<Double>.zero
    var along = SIMD2<Double>.zero
    for index in pairs {
      let x = values[index]
      let y = values[index + 1]
      let size = (y - x).magnitude
      let deviation = x + y - meanSum
      let side: SIMD2<Double> =
        y > x ? SIMD2(1, 0) : y < x ? SIMD2(0, 1) : SIMD2(repeating: 0.5)
      // tan(arctan(y/x) − 45°), without the cancellation of the difference of angles.
      let angle = atan(size / (x + y))
      if y != x { counts += side }
      distances += size * side
      angles += angle * side
      areas += angle * (x * x + y * y) / 2 * side
      across += size * size / 2 * side
      along += deviation * deviation / 2 * side
    }
    self.counts.sums += counts
    self.distances.sums += distances * 0.5.squareRoot()
    self.angles.sums += angles
    self.areas.sums += areas
    squaresAcross.sums += across
    squaresAlong.sums += along
  }
}
