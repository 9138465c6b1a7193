/// How many pairs of states of a series lie closer than given radii.
///
/// P. Grassberger, I. Procaccia, *Characterization of strange attractors*, Phys. Rev. Lett. 50 (1983)
/// 346, doi:10.1103/PhysRevLett.50.346. A state is m contiguous intervals, distances are Euclidean,
/// and all pairs of different states count, neighbours in time too.
package struct CorrelationSum {
  private let columns: StateColumns
  /// How many states there are.
  package let stateCount: Int

  /// How many pairs of different states there are.
  package var pairCount: Int { stateCount * (stateCount - 1) / 2 }

  /// Prepares the states of a series.
  ///
  /// - Parameters:
  ///   - values: Finite values.
  ///   - stretches: Runs of contiguous values; no state crosses from one to the next.
  ///   - stateLength: m, at least 1.
  /// - Complexity: O(n·m) time and memory.
  package init(_ values: [Double], stretches: [Range<Int>], stateLength: Int) {
    precondition(stateLength >= 1, "a state has a value")
    var starts = [Int]()
    for stretch in stretches where stretch.count >= stateLength {
      starts += stretch.lowerBound...stretch.upperBound - stateLength
    }
    stateCount = starts.count
    columns = StateColumns(values, starts: starts, length: stateLength)
  }

  /// The largest distance of two states; zero without pairs.
  ///
  /// - Complexity: O(n²·m).
  package var largestDistance: Double {
    var largest = 0.0
    forEachSquaredDistance { largest = max(largest, $0) }
    return largest.squareRoot()
  }

  /// Counts the pairs closer than each radius.
  ///
  /// - Parameter radii: Positive, finite and rising.
  /// - Returns: For each radius, how many pairs have a smaller distance.
  /// - Complexity: O(n²·m) time, O(n) memory.
  package func pairCounts(closerThan radii: [Double]) -> [Int] {
    let limits = radii.map { $0 * $0 }
    let firstOfKey = Self.firstLimit(ofKeys: limits)
    var countOfPlace = [Int](repeating: 0, count: limits.count + 1)
    forEachSquaredDistance { square in
      var place = Int(firstOfKey[Int(square.bitPattern >> Self.keyShift)])
      while place < limits.count, limits[place] <= square { place += 1 }
      countOfPlace[place] += 1
    }
    var closer = 0
    return limits.indices.map { index in
      closer += countOfPlace[index]
      return closer
    }
  }

  /// What is left of a positive double: its exponent and four bits of its fraction, a cell so small
  /// that as a rule it holds one limit at most.
  private static let keyShift: UInt64 = 48

  /// For each key, how many limits are not above the least number of that key.
  private static func firstLimit(ofKeys limits: [Double]) -> [UInt16] {
    precondition(limits.count < 1 << 16, "places are numbered by 16 bits")
    var firstOfKey = [UInt16](repeating: 0, count: 1 << (63 - Int(keyShift)))
    var place = 0
    for key in firstOfKey.indices {
      let least = Double(bitPattern: UInt64(key) << keyShift)
      while place < limits.count, limits[place] <= least { place += 1 }
      firstOfKey[key] = UInt16(place)
    }
    return firstOfKey
  }

  @inline(__always)
  private func forEachSquaredDistance(_ body: (Double) -> Void) {
    var squares = [Double](repeating: 0, count: stateCount)
    for state in 0..<stateCount {
      columns.squaredDistances(ofState: state, into: &squares)
      for other in state + 1..<max(state + 1, stateCount) { body(squares[other]) }
    }
  }
}
