#if arch(x86_64)
  import CVectorKernels
#endif

/// The squares of sums of products, added up in each of eight lanes.
///
/// On x86-64 the loop is C, compiled for each generation of that architecture, because Swift compiles
/// for the oldest one alone. Elsewhere, and as the measure of the other, the loop is Swift; both add
/// in the same order.
package struct SquaresOfSums {
  /// The total in each lane.
  package private(set) var lanes = SIMD8<Double>.zero

  /// Adds up on the quickest way there is.
  ///
  /// - Parameters:
  ///   - values: One vector for each row.
  ///   - coefficients: Blocks of as many rows of four; each column of a block gives one sum over the
  ///     rows of coefficient times value.
  /// - Complexity: O(number of coefficients).
  package init(of values: [SIMD8<Double>], _ coefficients: [Double]) {
    #if arch(x86_64)
      let blocks = Self.blockCount(values, coefficients)
      let rows = values.count
      unsafe values.withUnsafeBytes { values in
        unsafe coefficients.withUnsafeBufferPointer { coefficients in
          guard let values = values.baseAddress, let coefficients = coefficients.baseAddress
          else { return }
          unsafe withUnsafeMutableBytes(of: &lanes) { lanes in
            guard let lanes = lanes.baseAddress else { return }
            unsafe add_squares_of_sums(
              values.assumingMemoryBound(to: Double.self), coefficients, rows, blocks,
              lanes.assumingMemoryBound(to: Double.self))
          }
        }
      }
    #else
      self.init(plain: values, coefficients)
    #endif
  }

  /// Adds up in plain Swift.
  package init(plain values: [SIMD8<Double>], _ coefficients: [Double]) {
    var place = 0
    for _ in 0..<Self.blockCount(values, coefficients) {
      var first = SIMD8<Double>.zero
      var second = first
      var third = first
      var fourth = first
      for row in values {
        first += row * coefficients[place]
        second += row * coefficients[place + 1]
        third += row * coefficients[place + 2]
        fourth += row * coefficients[place + 3]
        place += 4
      }
      lanes += (first * first + second * second) + (third * third + fourth * fourth)
    }
  }

  private static func blockCount(_ values: [SIMD8<Double>], _ coefficients: [Double]) -> Int {
    guard !values.isEmpty else { return 0 }
    precondition(
      coefficients.count.isMultiple(of: 4 * values.count), "blocks have four numbers for each row")
    return coefficients.count / (4 * values.count)
  }
}
