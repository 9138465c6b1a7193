import HRVAnalysis
import TestSupport
import Testing

@Suite("Tiles of pairs of states")
struct StateTileTests {
  /// Whole numbers, so that squared distances are exact and meet limits, followed by others.
  static func values(count: Int, stateLength: Int) -> [Double] {
    OracleSeries.wholeMilliseconds(count: count, seed: 12)
      + [Double](repeating: 1e6, count: StateTile.valuesBeyondEnd(stateLength: stateLength))
  }

  struct Memory {
    var work: [Double]
    var squares = [Double](repeating: -1, count: StateTile.side * StateTile.side)
    var words = [UInt64](repeating: 0, count: StateTile.side)

    init(_ stateLength: Int) {
      work = [Double](repeating: 0, count: StateTile.workCount(stateLength: stateLength))
    }
  }

  @Test(
    "the vector loops equal the plain ones at every remainder, ties at the limit included",
    arguments: [1, 2, 7, 10, 70], [1, 2, 3, 4, 5, 63, 64])
  func equalToPlain(stateLength: Int, rowCount: Int) {
    let values = Self.values(count: 300, stateLength: stateLength)
    for (row, offset) in [(0, 1), (17, 63), (64, 65), (299, 1), (0, 299)] {
      let tile = StateTile(row: row, rowCount: rowCount, offset: offset, stateLength: stateLength)
      // The squared distance of one pair is the limit itself.
      let last = row + rowCount - 1
      let limit = (0..<stateLength).reduce(0.0) { sum, place in
        let difference = values[last + place] - values[last + offset + 9 + place]
        return sum + difference * difference
      }
      var vector = Memory(stateLength)
      var plain = Memory(stateLength)
      tile.recurrences(values, limit: limit, work: &vector.work, into: &vector.words)
      tile.plainRecurrences(values, limit: limit, into: &plain.words)
      #expect(vector.words.prefix(rowCount) == plain.words.prefix(rowCount))
      #expect(plain.words[rowCount - 1] >> 9 & 1 == 1)

      let among = (0..<StateTile.side).map { index in
        index < rowCount ? 0x9E37_79B9_7F4A_7C15 &* UInt64(index + 1) | 1 << 9 : 0
      }
      for limit in [limit, limit.nextUp, .infinity] {
        let vectorCount = tile.squares(
          values, below: limit, among: among, work: &vector.work, into: &vector.squares)
        let plainCount = tile.plainSquares(
          values, below: limit, among: among, into: &plain.squares)
        #expect(
          vector.squares.prefix(vectorCount).sorted() == plain.squares.prefix(plainCount).sorted())
        #expect(plain.squares.prefix(plainCount).allSatisfy { $0 < limit })
      }
      let all = tile.plainSquares(values, below: .infinity, among: among, into: &plain.squares)
      #expect(all == among.reduce(0) { $0 + $1.nonzeroBitCount })
    }
  }

  @Test("distances with fractions are the same bits", arguments: [2, 7, 10, 11])
  func sameBits(stateLength: Int) {
    let values =
      OracleSeries.milliseconds(count: 200, seed: 5)
      + [Double](repeating: 0, count: StateTile.valuesBeyondEnd(stateLength: stateLength))
    let tile = StateTile(row: 3, rowCount: 61, offset: 4, stateLength: stateLength)
    var memory = Memory(stateLength)
    let among = (0..<StateTile.side).map { $0 < 61 ? UInt64.max : 0 }
    let count = tile.squares(
      values, below: .infinity, among: among, work: &memory.work, into: &memory.squares)
    var plain = Memory(stateLength)
    let plainCount = tile.plainSquares(
      values, below: .infinity, among: among, into: &plain.squares)
    #expect(count == 61 * 64)
    #expect(memory.squares.prefix(count).sorted() == plain.squares.prefix(plainCount).sorted())
  }
}
