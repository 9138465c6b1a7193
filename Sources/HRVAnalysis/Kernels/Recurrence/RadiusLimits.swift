/// Squared radii in rising order, and how many squared distances lie between each two.
struct RadiusLimits: Sendable {
  /// The squares of the radii.
  private(set) var limits: [Double] = []
  /// Four counts for each place among the limits, which take turns: a count that has just been
  /// written need not be waited for.
  private var counts: [Int] = []
  /// What ``countsBelow(first:)`` found last; who holds it keeps it, and the next goes elsewhere.
  private var below: [Int] = []
  /// For each key from ``firstKey`` on, how many limits are not above the least number of that key.
  private var firstOfKey: [UInt16] = []
  private var firstKey = 0
  /// The most limits above the least number of a key that have the same key.
  private var limitsOfKey = 0

  /// What is left of a positive double: its exponent and four bits of its fraction, a cell so small
  /// that as a rule it holds one limit at most.
  private static let keyShift = 48

  @inline(__always)
  private static func bits(_ square: Double) -> Int { Int(truncatingIfNeeded: square.bitPattern) }

  @inline(__always)
  private static func key(_ square: Double) -> Int { bits(square) &>> keyShift }

  /// Takes other radii, positive, finite and rising, and forgets all counts.
  mutating func set(_ radii: [Double]) {
    precondition(radii.count < 1 << 16, "places are numbered by 16 bits")
    limits.removeAll(keepingCapacity: true)
    for radius in radii { limits.append(radius * radius) }
    firstOfKey.removeAll(keepingCapacity: true)
    limitsOfKey = 0
    if let first = limits.first, let last = limits.last {
      // A cell below the first limit stands for all smaller numbers, which lie below every limit.
      firstKey = max(0, Self.key(first) - 1)
      var place = 0
      for key in firstKey...Self.key(last) {
        let least = Double(bitPattern: UInt64(key << Self.keyShift))
        while place < limits.count, limits[place] <= least { place += 1 }
        firstOfKey.append(UInt16(place))
        var next = place
        while next < limits.count, Self.key(limits[next]) == key { next += 1 }
        limitsOfKey = max(limitsOfKey, next - place)
      }
    }
    clear()
  }

  /// Forgets all counts.
  mutating func clear() {
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: 4 * limits.count))
  }

  /// Counts the first so many squared distances, which are below the last limit.
  mutating func count(_ squares: [Double], first count: Int) {
    Self.count(
      squares.span.extracting(first: count), limits: limits, firstKey: firstKey,
      firstOfKey: firstOfKey, limitsOfKey: limitsOfKey, into: &counts)
  }

  private static func count(
    _ squares: Span<Double>, limits: [Double], firstKey: Int, firstOfKey: [UInt16],
    limitsOfKey: Int, into counts: inout [Int]
  ) {
    let limits = limits.span
    let firstOfKey = firstOfKey.span
    var counts = counts.mutableSpan
    for index in 0..<squares.count {
      let square = squares[index]
      var place = Int(firstOfKey[max(0, key(square) - firstKey)])
      // The place is below the last limit, so that none but limits are read. Numbers without a sign
      // have the order of their bits, and the sign of a difference is no branch, which could not
      // be foreseen.
      for _ in 0..<limitsOfKey {
        let difference = bits(square) &- bits(limits[place])
        place &+= 1 &+ difference &>> 63
      }
      counts[place &<< 2 | index & 3] &+= 1
    }
  }

  /// How many of the counted are below each of the first so many limits.
  mutating func countsBelow(first count: Int) -> [Int] {
    below.removeAll(keepingCapacity: true)
    var sum = 0
    for place in 0..<count {
      for turn in 0..<4 { sum += counts[4 * place + turn] }
      below.append(sum)
    }
    return below
  }
}
