/// Sorting of numbers by their digits, for series long enough that comparing costs more.
///
/// A double's bits, taken as an integer, rise with its value (negative numbers mirrored), so the
/// sort is a least-significant-digit radix sort of integers. Only the bits in which the values
/// differ are visited. Values that lie evenly, as intervals do, are sorted by cells instead, in two
/// rounds (see ``CellSort``).
package enum RadixSort {
  /// Below this many values the standard library's sort is the quickest.
  private static let smallestCount = 24
  /// From this many values on, crowded ones are sorted by their digits, in up to eight rounds.
  private static let smallestDigitCount = 1000
  /// The same for keys with indices, which have fewer digits and are slower to compare.
  private static let smallestEntryCount = 64

  /// Long digits take fewer rounds, short ones a table that is soon cleared.
  private static func digitBits(count: Int) -> Int { count < 4096 ? 8 : 11 }

  /// Returns the values in rising order.
  ///
  /// - Parameter values: Any values but NaN.
  /// - Returns: The same values; −0 comes before +0.
  /// - Complexity: O(n), with O(n) memory.
  package static func sorted(_ values: Span<Double>) -> [Double] {
    var sorted = [Double]()
    var scratch = SortingScratch()
    sort(values, into: &sorted, scratch: &scratch)
    return sorted
  }

  /// The same, in place of what an array holds and with memory to work in.
  static func sort(
    _ values: Span<Double>, into sorted: inout [Double], scratch: inout SortingScratch
  ) {
    precondition(areNumbers(values), "NaN has no place in an order")
    let isSorted = unsafe values.withUnsafeBufferPointer { values in
      unsafe values.count >= smallestCount
        && CellSort.sort(values, into: &sorted, scratch: &scratch)
    }
    if !isSorted { sortByDigits(values, into: &sorted, keys: &scratch.keys) }
  }

  /// Whether no value is NaN; four at a time.
  private static func areNumbers(_ values: Span<Double>) -> Bool {
    var areNaN = SIMDMask<SIMD4<Int64>>(repeating: false)
    var index = 0
    while index + 4 <= values.count {
      let four = SIMD4(values[index], values[index &+ 1], values[index &+ 2], values[index &+ 3])
      areNaN .|= four .!= four
      index += 4
    }
    while index < values.count {
      if values[index].isNaN { return false }
      index += 1
    }
    return !any(areNaN)
  }

  /// Puts the values in rising order, whatever their distribution.
  private static func sortByDigits(
    _ values: Span<Double>, into sorted: inout [Double], keys: inout [UInt64]
  ) {
    keys.removeAll(keepingCapacity: true)
    keys.reserveCapacity(values.count)
    for index in 0..<values.count { keys.append(orderedBits(values[index])) }
    var lowest: UInt64 = 0
    if keys.count >= smallestDigitCount {
      lowest = lowerToZero(&keys)
      sort(&keys) { $0 }
    } else {
      keys.sort()
    }
    sorted.removeAll(keepingCapacity: true)
    sorted.reserveCapacity(keys.count)
    for key in keys { sorted.append(value(ofOrderedBits: key &+ lowest)) }
  }

  /// A key and where it came from.
  struct KeyedIndex {
    /// The key.
    var key: UInt64
    /// Its index before sorting.
    let index: UInt32
  }

  /// Returns keys with their indices in rising order; equal keys keep their order.
  ///
  /// - Parameter keys: Fewer than 2³² keys.
  /// - Returns: Each key once, with its index.
  /// - Complexity: O(n), with O(n) memory.
  static func risingEntries(ofKeys keys: [UInt64]) -> [KeyedIndex] {
    precondition(keys.count <= Int(UInt32.max), "indices are 32 bits wide")
    // Counted from the lowest, keys differ in fewer bits.
    let lowest = keys.min() ?? 0
    var entries = [KeyedIndex]()
    entries.reserveCapacity(keys.count)
    for index in keys.indices {
      entries.append(
        KeyedIndex(key: keys[index] - lowest, index: UInt32(truncatingIfNeeded: index)))
    }
    if entries.count < smallestEntryCount {
      entries.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    } else {
      sort(&entries) { $0.key }
    }
    for place in entries.indices { entries[place].key += lowest }
    return entries
  }

  /// Returns an integer that rises with the value; −0 lies just below +0.
  static func orderedBits(_ value: Double) -> UInt64 {
    let bits = value.bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  /// The inverse of ``orderedBits(_:)``.
  static func value(ofOrderedBits key: UInt64) -> Double {
    Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
  }

  private static func lowerToZero(_ keys: inout [UInt64]) -> UInt64 {
    let lowest = keys.min() ?? 0
    for index in keys.indices { keys[index] &-= lowest }
    return lowest
  }

  /// Sorts elements stably by a key, one digit per round.
  @inline(__always)
  private static func sort<Element>(
    _ elements: inout [Element], by key: (Element) -> UInt64
  ) {
    // Only these bits differ: whole milliseconds, for one, leave the lower half of a double empty.
    let used = elements.reduce(0) { $0 | key($1) }
    let lowestBit = used == 0 ? 0 : used.trailingZeroBitCount
    let bits = UInt64.bitWidth - used.leadingZeroBitCount - lowestBit
    let digitBits = Self.digitBits(count: elements.count)
    let rounds = (bits + digitBits - 1) / digitBits
    var scattered = elements
    var places = [Int](repeating: 0, count: 1 << digitBits)
    for round in 0..<rounds {
      let shift = UInt64(lowestBit + round * digitBits)
      @inline(__always)
      func digit(_ element: Element) -> Int {
        Int(truncatingIfNeeded: key(element) >> shift & (1 << UInt64(digitBits) - 1))
      }
      for index in places.indices { places[index] = 0 }
      for element in elements { places[digit(element)] += 1 }
      var next = 0
      for index in places.indices {
        next += places[index]
        places[index] = next - places[index]
      }
      for element in elements {
        scattered[places[digit(element)]] = element
        places[digit(element)] += 1
      }
      swap(&elements, &scattered)
    }
  }
}
