import SignalCore

/// How large numbers are, whatever their sign; four at a time, so that no branch depends on them.
package enum ValueSizes {
  /// The smallest and the largest size of some numbers.
  package struct Extremes: Sendable, Equatable {
    /// The smallest.
    package let smallest: Double
    /// The largest.
    package let largest: Double
  }

  /// Returns how many numbers are larger in size than a threshold.
  ///
  /// - Parameters:
  ///   - values: Finite numbers.
  ///   - threshold: The threshold, not negative.
  /// - Returns: The count.
  /// - Complexity: O(n).
  package static func count(of values: [Double], above threshold: Double) -> Int {
    count(of: values) { $0 .> threshold }
  }

  /// Returns how many numbers are as large in size as a threshold or larger.
  ///
  /// - Parameters:
  ///   - values: Finite numbers.
  ///   - threshold: The threshold, not negative.
  /// - Returns: The count.
  /// - Complexity: O(n).
  package static func count(of values: [Double], atLeast threshold: Double) -> Int {
    count(of: values) { $0 .>= threshold }
  }

  /// Returns the smallest and the largest size.
  ///
  /// - Parameter values: Finite numbers.
  /// - Returns: Both; `nil` without numbers.
  /// - Complexity: O(n).
  package static func range(of values: [Double]) -> Extremes? {
    guard let first = values.first else { return nil }
    var smallest = SIMD4(repeating: first.magnitude)
    var largest = smallest
    forEachFour(of: values, missing: first) { sizes in
      smallest.replace(with: sizes, where: sizes .< smallest)
      largest.replace(with: sizes, where: sizes .> largest)
    }
    return Extremes(smallest: smallest.min(), largest: largest.max())
  }

  /// Appends the sizes of numbers to others.
  ///
  /// - Parameters:
  ///   - values: Finite numbers.
  ///   - sizes: Receives their sizes, in their order.
  /// - Complexity: O(n).
  package static func append(of values: [Double], to sizes: inout [Double]) {
    unsafe sizes.append(count: values.count) { sizes in
      unsafe values.withUnsafeBufferPointer { values in
        for index in 0..<values.count { unsafe sizes[index] = values[index].magnitude }
      }
    }
  }

  @inline(__always)
  private static func count(
    of values: [Double], where isCounted: (SIMD4<Double>) -> SIMDMask<SIMD4<Int64>>
  ) -> Int {
    var counts = SIMD4<Int64>()
    // What is not a number passes no threshold.
    forEachFour(of: values, missing: .nan) { sizes in
      counts.replace(with: counts &+ 1, where: isCounted(sizes))
    }
    return Int(counts.wrappedSum())
  }

  /// Calls a closure with the sizes of four numbers after the other; each of the last few comes
  /// with a number given in the three places beside it.
  @inline(__always)
  private static func forEachFour(
    of values: [Double], missing: Double, _ body: (SIMD4<Double>) -> Void
  ) {
    unsafe values.withUnsafeBufferPointer { values in
      var index = 0
      while index + 4 <= values.count {
        body(
          unsafe SIMD4(
            values[index].magnitude, values[index &+ 1].magnitude, values[index &+ 2].magnitude,
            values[index &+ 3].magnitude))
        index += 4
      }
      while index < values.count {
        body(
          unsafe SIMD4(
            values[index].magnitude, missing.magnitude, missing.magnitude, missing.magnitude))
        index += 1
      }
    }
  }
}
