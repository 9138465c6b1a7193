/// All pairs of states of a series, met tile by tile; one series after another in the same memory.
///
/// A state is m contiguous intervals. The values of the stretches stand one after another with a number
/// between that belongs to none, so that every state has a place, and its neighbours in time theirs
/// beside it; a place where no state begins parts what must not be joined.
package struct StatePairs: Sendable {
  /// How many states there are.
  package private(set) var stateCount = 0
  /// m, how many values make a state.
  package private(set) var stateLength = 1
  /// One more than the place of the last state; zero without states.
  private(set) var extent = 0
  /// The values, and numbers that tiles may read.
  private(set) var values: [Double] = []
  /// The number of the state that begins at a place; means nothing where none does.
  private(set) var numbers: [Int32] = []
  /// A bit for each place where a state begins, and two words of zeros at least.
  private var begins: [UInt64] = []

  private var work: [Double] = []
  /// For each row of a tile, a bit for each later place at which a state begins, if one begins there.
  private(set) var pairs = [UInt64](repeating: 0, count: StateTile.side)
  /// For each row of a tile, a bit for each pair that recurs.
  private(set) var recurrences = [UInt64](repeating: 0, count: StateTile.side)
  /// Squared distances of a tile.
  private(set) var squares: [Double] = []
  /// For ``pairCounts(closerThan:upToShare:)``.
  var radiusLimits = RadiusLimits()

  /// How many pairs of different states there are.
  package var pairCount: Int { stateCount * (stateCount - 1) / 2 }

  /// Holds no states yet.
  package init() {}

  /// Holds the states of a series.
  ///
  /// - Parameters:
  ///   - values: Finite values.
  ///   - stretches: Runs of contiguous values in rising order; no state crosses from one to the next.
  ///   - stateLength: m, at least 1.
  package init(_ values: [Double], stretches: [Range<Int>], stateLength: Int) {
    hold(values, stretches: stretches, stateLength: stateLength)
  }

  /// Holds the states of another series.
  ///
  /// - Parameters:
  ///   - series: Finite values.
  ///   - stretches: Runs of contiguous values in rising order; no state crosses from one to the next.
  ///   - stateLength: m, at least 1.
  /// - Complexity: O(n + m), no allocation where the memory was once large enough.
  package mutating func hold(_ series: [Double], stretches: [Range<Int>], stateLength: Int) {
    precondition(stateLength >= 1, "a state has a value")
    precondition(series.count <= Int(Int32.max), "states are numbered by 32 bits")
    self.stateLength = stateLength
    stateCount = 0
    extent = 0
    values.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    for stretch in stretches where stretch.count >= stateLength {
      for place in stretch {
        numbers.append(Int32(stateCount + place - stretch.lowerBound))
        values.append(series[place])
      }
      stateCount += stretch.count - stateLength + 1
      extent = values.count - stateLength + 1
      numbers.append(0)
      values.append(0)
    }
    let beyond = StateTile.valuesBeyondEnd(stateLength: stateLength)
    values.append(contentsOf: repeatElement(0, count: beyond))
    Self.resize(&work, to: StateTile.workCount(stateLength: stateLength))
    Self.resize(&squares, to: StateTile.side * StateTile.side)
    markBeginnings(stretches)
  }

  private mutating func markBeginnings(_ stretches: [Range<Int>]) {
    begins.removeAll(keepingCapacity: true)
    begins.append(contentsOf: repeatElement(0, count: (extent + 63) / 64 + 3))
    var first = 0
    for stretch in stretches where stretch.count >= stateLength {
      for place in first...first + stretch.count - stateLength {
        begins[place / 64] |= 1 << UInt64(place % 64)
      }
      first += stretch.count + 1
    }
  }

  private static func resize(_ numbers: inout [Double], to count: Int) {
    if numbers.count < count {
      numbers.append(contentsOf: repeatElement(0, count: count - numbers.count))
    }
  }

  /// At which of 64 places a state begins.
  ///
  /// - Parameter place: The first, at most ``extent`` + 63.
  /// - Returns: A bit for each place, the first as the lowest.
  @inline(__always)
  func states(from place: Int) -> UInt64 {
    let word = place >> 6
    let shift = UInt64(truncatingIfNeeded: place & 63)
    // Two shifts, since one by 64 is none.
    return begins[word] &>> shift | (begins[word + 1] &<< 1) &<< (63 &- shift)
  }

  /// Whether a state begins at a place.
  @inline(__always)
  func isState(_ place: Int) -> Bool { begins[place >> 6] &>> UInt64(place & 63) & 1 == 1 }

  /// Walks over all pairs: bands of 64 diagonals, from the main one outwards, and each from its first
  /// row to the one after its last.
  @inline(__always)
  static func forEachTile(
    extent: Int, stateLength: Int, _ body: (StateTile) -> Void
  ) {
    for offset in stride(from: 1, through: extent, by: StateTile.side) {
      for row in stride(from: 0, through: extent - offset, by: StateTile.side) {
        body(
          StateTile(
            row: row, rowCount: min(StateTile.side, extent - offset - row + 1), offset: offset,
            stateLength: stateLength))
      }
    }
  }

  /// Finds the pairs of a tile at most so far apart, and keeps them in ``recurrences``.
  mutating func findRecurrences(_ tile: StateTile, limit: Double) {
    findPairs(tile)
    tile.recurrences(values, limit: limit, work: &work, into: &recurrences)
    for row in 0..<tile.rowCount { recurrences[row] &= pairs[row] }
  }

  /// Whether all pairs of a tile are among those found last.
  func areAllRecurrent(_ tile: StateTile) -> Bool {
    (0..<tile.rowCount).allSatisfy { recurrences[$0] == pairs[$0] }
  }

  /// Collects the squared distances of a tile below a limit in ``squares``, and tells how many.
  mutating func collectSquares(_ tile: StateTile, below limit: Double) -> Int {
    findPairs(tile)
    return tile.squares(values, below: limit, among: pairs, work: &work, into: &squares)
  }

  private mutating func findPairs(_ tile: StateTile) {
    for index in 0..<StateTile.side {
      let row = tile.row + index
      pairs[index] =
        index < tile.rowCount && isState(row) ? states(from: row + tile.offset) : 0
    }
  }
}
