/// The walk over a recurrence plot that finds its lines.
///
/// The plot comes as words, one for 64 neighbouring diagonals of a row. Only where a line begins or
/// ends is anything done: within a word and from it to the next one for lines along the row, from a
/// word to the one below it for lines along diagonals.
package struct RecurrenceWalk: Sendable {
  /// How many diagonal lines have each length; the index is the length.
  private(set) var diagonals: [Int] = []
  /// How many recurrences each diagonal holds; the index is its distance from the main diagonal in
  /// states.
  private(set) var diagonalRecurrences: [Int] = []
  /// How many lines along rows have each length: first those between states, then the white ones,
  /// then the black ones.
  private var rowLines: [Int] = []
  /// The white and the black ones found last; who holds them keeps them, and the next go elsewhere.
  private var whites: [Int] = []
  private var blacks: [Int] = []
  private var rowLineStride = 0
  /// The diagonal at which the line began that a row's last word ends with.
  private var rowStarts: [Int32] = []
  /// Whether that line is black, as the lowest bit.
  private var rowBlacks: [UInt64] = []
  /// The row in which the line of each diagonal of a band began.
  private var diagonalStarts = [Int](repeating: 0, count: StateTile.side)

  /// Has walked nowhere yet.
  package init() {}

  /// How many black lines along rows have each length; the index is the length.
  mutating func blackLines(longest: Int) -> [Int] {
    refilled(&blacks) { $0 += rowLines[2 * rowLineStride...2 * rowLineStride + longest] }
  }

  /// The same for white lines.
  mutating func whiteLines(longest: Int) -> [Int] {
    refilled(&whites) { $0 += rowLines[rowLineStride...rowLineStride + longest] }
  }

  /// Walks over a plot.
  ///
  /// - Parameters:
  ///   - states: The states.
  ///   - limit: The largest squared distance of a recurrence.
  mutating func walk(_ states: inout StatePairs, limit: Double) {
    let extent = states.extent
    rowLineStride = extent + 2
    Self.reset(&diagonals, to: states.stateCount + 1)
    Self.reset(&diagonalRecurrences, to: states.stateCount)
    Self.reset(&rowLines, to: 3 * rowLineStride)
    Self.reset(&rowStarts, to: extent)
    Self.reset(&rowBlacks, to: extent)
    var above: UInt64 = 0
    StatePairs.forEachTile(extent: extent, stateLength: states.stateLength) { tile in
      states.findRecurrences(tile, limit: limit)
      Self.walkRows(
        of: tile, states, starts: &rowStarts, blacks: &rowBlacks, lines: &rowLines,
        stride: rowLineStride)
      Self.walkDiagonals(
        of: tile, states, above: &above, starts: &diagonalStarts, lines: &diagonals,
        recurrences: &diagonalRecurrences)
    }
  }

  /// Finds the ends of lines along the rows of a tile.
  private static func walkRows(
    of tile: StateTile, _ states: borrowing StatePairs, starts: inout [Int32],
    blacks: inout [UInt64], lines: inout [Int], stride: Int
  ) {
    let recurrences = states.recurrences.span
    let pairs = states.pairs.span
    var starts = starts.mutableSpan
    var blacks = blacks.mutableSpan
    var lines = lines.mutableSpan
    for index in 0..<tile.rowCount {
      let row = tile.row + index
      guard states.isState(row) else { continue }
      let black = recurrences[index]
      let inside = pairs[index]
      // What stands before each place; before a row nothing does.
      let blackBefore = black &<< 1 | blacks[row]
      let insideBefore =
        tile.offset > 1 && states.isState(row + tile.offset - 1) ? inside &<< 1 | 1 : inside &<< 1
      var changes = (black ^ blackBefore) | (inside ^ insideBefore)
      var start = Int(starts[row])
      while changes != 0 {
        let bit = UInt64(truncatingIfNeeded: changes.trailingZeroBitCount)
        changes &= changes &- 1
        let diagonal = tile.offset + Int(truncatingIfNeeded: bit)
        let kind = Int(
          truncatingIfNeeded: insideBefore &>> bit & 1 + blackBefore &>> bit & 1)
        lines[kind * stride + diagonal - start] += 1
        start = diagonal
      }
      starts[row] = Int32(truncatingIfNeeded: start)
      blacks[row] = black &>> 63
    }
  }

  /// Finds the beginnings and ends of lines along the diagonals of a tile.
  ///
  /// A band begins without lines, as those of the band before it have ended in its last row.
  private static func walkDiagonals(
    of tile: StateTile, _ states: borrowing StatePairs, above: inout UInt64,
    starts: inout [Int], lines: inout [Int], recurrences: inout [Int]
  ) {
    let blacks = states.recurrences.span
    let numbers = states.numbers.span
    var starts = starts.mutableSpan
    var lines = lines.mutableSpan
    var recurrences = recurrences.mutableSpan
    for index in 0..<tile.rowCount {
      let row = tile.row + index
      let black = blacks[index]
      var ended = above & ~black
      while ended != 0 {
        let bit = ended.trailingZeroBitCount
        ended &= ended &- 1
        let length = row - starts[bit]
        lines[length] += 1
        // Distances from the main diagonal are counted in states, which gaps make fewer.
        let diagonal = numbers[row - 1 + tile.offset + bit] - numbers[row - 1]
        recurrences[Int(diagonal)] += length
      }
      var begun = black & ~above
      while begun != 0 {
        starts[begun.trailingZeroBitCount] = row
        begun &= begun &- 1
      }
      above = black
    }
  }

  private static func reset<Number: FixedWidthInteger>(_ numbers: inout [Number], to count: Int) {
    numbers.removeAll(keepingCapacity: true)
    numbers.append(contentsOf: repeatElement(0, count: count))
  }
}
