/// The triangle that fits a histogram best, and its base, TINN.
///
/// The triangle q stands on the axis from N to M and reaches the height of the tallest bin, Y, above
/// that bin, X; N and M are chosen so that ∫(D − q)² is least, D being the histogram (Task Force,
/// Circulation 93 (1996) 1043, doi:10.1161/01.CIR.93.5.1043). D and q are compared at the bins'
/// centres and N and M are bin centres too, at least one bin away from X and as far outside the
/// occupied bins as the fit asks for. The two sides of X share no bin, so each base point is the
/// best of its own side; errors are compared as fractions of whole numbers, so the search is exact.
/// Of base points that fit equally well the nearest to X is taken.
///
/// A histogram of one bin has the narrowest triangle, two bins wide.
package struct TriangularInterpolation: Sendable, Equatable {
  /// N, where the triangle begins, in milliseconds.
  package let startMilliseconds: Double
  /// X, the centre of the tallest bin, in milliseconds.
  package let vertexMilliseconds: Double
  /// M, where the triangle ends, in milliseconds.
  package let endMilliseconds: Double
  /// TINN, the width of the base in milliseconds: a whole number of bins.
  package let baseMilliseconds: Double

  /// Fits the triangle, or returns `nil` for a histogram without intervals.
  ///
  /// - Parameter histogram: The histogram.
  /// - Complexity: O(n) at worst for n intervals; usually a small multiple of the occupied bins.
  package init?(_ histogram: IntervalHistogram) {
    guard let vertex = histogram.tallestBin else { return nil }
    let bins = histogram.bins
    let below = bins.prefix { $0.number < vertex.number }
    let above = bins[(below.count + 1)...]
    let left = Self.bestReach(of: below.reversed(), from: vertex)
    let right = Self.bestReach(of: above, from: vertex)

    let width = histogram.binWidthMilliseconds
    func center(_ number: Int) -> Double {
      histogram.anchorMilliseconds + (Double(number) + 0.5) * width
    }
    startMilliseconds = center(vertex.number - left)
    vertexMilliseconds = center(vertex.number)
    endMilliseconds = center(vertex.number + right)
    baseMilliseconds = Double(left + right) * width
  }

  /// Returns how many bins from the vertex the best side of the triangle meets the axis.
  ///
  /// With reach n the error of a side is Σ_d (D_d − Y·max(0, 1 − d/n))². Times 6n it is
  /// 6n·ΣD² − 12Y·Σ_{d<n} D_d (n − d) + Y²(n − 1)(2n − 1), a whole number; the first term divided by
  /// n is the same for all reaches and left out.
  ///
  /// - Parameters:
  ///   - side: The occupied bins, nearest first.
  ///   - vertex: The tallest bin, of height Y.
  /// - Returns: The best reach, at least 1.
  private static func bestReach(
    of side: some RandomAccessCollection<IntervalHistogram.Bin>, from vertex: IntervalHistogram.Bin
  ) -> Int {
    let height = Int128(vertex.count)
    let sideCount = side.reduce(Int128(0)) { $0 + Int128($1.count) }
    var best = (reach: 1, error: Int128(0))
    var covered = side[...]
    var count: Int128 = 0
    var moment: Int128 = 0
    var reach = 1
    while true {
      reach += 1
      while let bin = covered.first, abs(bin.number - vertex.number) < reach {
        count += Int128(bin.count)
        moment += Int128(bin.count) * Int128(abs(bin.number - vertex.number))
        covered.removeFirst()
      }
      let n = Int128(reach)
      let triangle = height * height * (n - 1) * (2 * n - 1)
      let error = triangle - 12 * height * (count * n - moment)
      if error * Int128(best.reach) < best.error * n { best = (reach, error) }
      // From here on the triangle's own area outweighs all that the side's intervals can save.
      if (triangle - 12 * height * sideCount * n) * Int128(best.reach) >= best.error * n {
        return best.reach
      }
    }
  }
}
