/// The quartiles of a window's worth of values, found without sorting them all.
///
/// The leading bits of a positive number order numbers coarsely (sixteen classes to each power of
/// two). Counting classes tells which class holds the wanted rank; only its few members are sorted.
package struct Quartiles {
  /// The lower quartile (type 7, see ``DescriptiveStatistics``).
  package let lower: Double
  /// The upper quartile.
  package let upper: Double

  /// Finds the quartiles.
  ///
  /// - Parameter values: At least one value, finite and not negative.
  /// - Complexity: O(n) for values spread over several classes.
  package init(_ values: ArraySlice<Double>) {
    precondition(!values.isEmpty, "quartiles need at least one value")
    (lower, upper) = unsafe withUnsafeTemporaryAllocation(
      of: UInt16.self, capacity: Self.classes
    ) { counts in
      unsafe counts.initialize(repeating: 0)
      for value in values { unsafe counts[Self.classIndex(value)] += 1 }
      return unsafe (
        Self.quantile(0.25, values, UnsafeBufferPointer(counts)),
        Self.quantile(0.75, values, UnsafeBufferPointer(counts))
      )
    }
  }

  /// Enough for 2⁻⁴ ms to 2¹² ms and all that lies beyond in the first and the last class.
  private static let classes = 256
  /// The leading bits (sign, exponent, four of the fraction) of 2⁻⁴.
  private static let firstClass = Int(0x1p-4.bitPattern >> 48)

  @inline(__always)
  private static func classIndex(_ value: Double) -> Int {
    min(max(Int(truncatingIfNeeded: value.bitPattern >> 48) - firstClass, 0), classes - 1)
  }

  private static func quantile(
    _ fraction: Double, _ values: ArraySlice<Double>, _ counts: UnsafeBufferPointer<UInt16>
  ) -> Double {
    let rank = fraction * Double(values.count - 1)
    let place = Int(rank)
    var classIndex = 0
    var below = 0
    while unsafe below + Int(counts[classIndex]) <= place {
      below += unsafe Int(counts[classIndex])
      classIndex += 1
    }
    var members = [Double]()
    unsafe members.reserveCapacity(Int(counts[classIndex]))
    var nextClassMinimum = Double.infinity
    for value in values {
      let own = Self.classIndex(value)
      if own == classIndex {
        members.append(value)
      } else if own > classIndex {
        nextClassMinimum = min(nextClassMinimum, value)
      }
    }
    members.sort()
    let lower = members[place - below]
    guard place + 1 < values.count else { return lower }
    let upper = place - below + 1 < members.count ? members[place - below + 1] : nextClassMinimum
    return lower + (rank - Double(place)) * (upper - lower)
  }
}
