#if arch(x86_64)
  import CVectorKernels
#endif

/// The sums of exp(−d · factor) over all pairs of shapes, d being their distance or its square.
///
/// On x86-64 the loop is C, compiled for each generation of that architecture, because Swift compiles
/// for the oldest one alone. Elsewhere, where the baseline has the machine's vectors, and as the
/// measure of the other, the loop is Swift.
package struct FuzzySums {
  /// Over the distances in the first column.
  package private(set) var near = 0.0
  /// Over the largest distances in the other three columns.
  package private(set) var far = 0.0

  /// How many numbers follow each column, so that a vector may start at its last.
  package static let lanesBeyondEnd = 7

  /// Sums over all pairs on the quickest way there is.
  ///
  /// - Parameters:
  ///   - columns: Four columns, finite.
  ///   - stride: The distance of the columns' beginnings, at least ``lanesBeyondEnd`` more than
  ///     `count`.
  ///   - count: How many shapes there are.
  ///   - factor: Positive.
  ///   - isSquared: Whether distances count squared.
  /// - Complexity: O(n²).
  package init(
    columns: Span<Double>, stride: Int, count: Int, factor: Double, isSquared: Bool
  ) {
    #if arch(x86_64)
      precondition(
        count >= 0 && stride >= count + Self.lanesBeyondEnd && columns.count == 4 * stride,
        "four columns, each followed by numbers to read")
      guard count >= 2 else { return }
      unsafe columns.withUnsafeBufferPointer { columns in
        guard let near = columns.baseAddress else { return }
        unsafe fuzzy_similarity_sums(
          near, near + stride, stride, count, factor, isSquared ? 1 : 0, &self.near, &self.far)
      }
    #else
      self.init(
        plain: columns, stride: stride, count: count, factor: factor, isSquared: isSquared)
    #endif
  }

  /// Sums over all pairs in Swift: the same operations in the same order, so the same bits.
  package init(
    plain columns: Span<Double>, stride: Int, count: Int, factor: Double, isSquared: Bool
  ) {
    precondition(
      count >= 0 && stride >= count + Self.lanesBeyondEnd && columns.count == 4 * stride,
      "four columns, each followed by numbers to read")
    func difference(_ column: Int, _ own: Int, _ other: Int) -> SIMD8<Double> {
      var numbers = SIMD8<Double>.zero
      for lane in 0..<8 { numbers[lane] = columns[column * stride + other + lane] }
      return Self.magnitudes(numbers - columns[column * stride + own])
    }
    for own in 0..<max(0, count - 1) {
      var nearRow = SIMD8<Double>.zero
      var farRow = SIMD8<Double>.zero
      for other in Swift.stride(from: own + 1, to: count, by: 8) {
        let shorter = difference(0, own, other)
        let longer = Self.larger(
          difference(1, own, other),
          Self.larger(difference(2, own, other), difference(3, own, other)))
        let inside = Self.laneNumbers .< Int64(count - other)
        nearRow += SIMD8.zero.replacing(
          with: Self.decay((isSquared ? shorter * shorter : shorter) * factor), where: inside)
        farRow += SIMD8.zero.replacing(
          with: Self.decay((isSquared ? longer * longer : longer) * factor), where: inside)
      }
      near += Self.sumOfLanes(nearRow)
      far += Self.sumOfLanes(farRow)
    }
  }

  private static let laneNumbers = SIMD8<Int64>(0, 1, 2, 3, 4, 5, 6, 7)

  @inline(__always)
  private static func magnitudes(_ x: SIMD8<Double>) -> SIMD8<Double> {
    x.replacing(with: SIMD8.zero - x, where: x .< 0)
  }

  @inline(__always)
  private static func larger(_ x: SIMD8<Double>, _ y: SIMD8<Double>) -> SIMD8<Double> {
    y.replacing(with: x, where: x .> y)
  }

  @inline(__always)
  private static func sumOfLanes(_ x: SIMD8<Double>) -> Double {
    ((x[0] + x[4]) + (x[2] + x[6])) + ((x[1] + x[5]) + (x[3] + x[7]))
  }

  /// e⁻ᵗ for t of 0 to 700, larger t taken as 700; relative error below 1e-15.
  ///
  /// t = k ln 2 − r with |r| at most half of ln 2. eʳ is its Chebyshev fit of degree 10 there, with an
  /// error of 2.2e-16.
  private static func decay(_ t: SIMD8<Double>) -> SIMD8<Double> {
    let bounded = SIMD8(repeating: 700).replacing(with: t, where: t .< 700)
    // Adding 1.5·2⁵² leaves no bits for a fraction: the low bits are the nearest whole number.
    let shifted = bounded * -0x1.71547652b82fep+0 + 0x1.8p52
    let whole = shifted - 0x1.8p52
    // ln 2 in two parts; the first has few enough bits for an exact product.
    let r = (SIMD8.zero - bounded - whole * 0x1.62e42fefap-1) - whole * 0x1.cf79abc9e3b3ap-40
    var power = r * coefficients[0] + coefficients[1]
    for coefficient in coefficients[2...] { power = power * r + coefficient }
    var scale = SIMD8<Double>.zero
    for lane in 0..<8 {
      scale[lane] = Double(bitPattern: shifted[lane].bitPattern << 52 &+ 1.0.bitPattern)
    }
    return power * scale
  }

  /// The fit, highest power first (mpmath 1.4, chebyfit(exp, [−h, h], 11), h = 1.0001 · ln 2 / 2, 40
  /// digits).
  private static let coefficients = [
    0x1.28a2ca617b969p-22, 0x1.72fafebdaf273p-19, 0x1.a019a6611cad5p-16, 0x1.a01978b8b3d18p-13,
    0x1.6c16c17f46982p-10, 0x1.1111112ddae8bp-7, 0x1.55555555520a4p-5, 0x1.555555554b736p-3,
    0x1.0000000000005p-1, 0x1.000000000001ep+0, 1.0,
  ]
}
