/// How many pairs of states of a series lie closer than given radii: the correlation sum.
///
/// P. Grassberger, I. Procaccia, *Characterization of strange attractors*, Phys. Rev. Lett. 50 (1983)
/// 346, doi:10.1103/PhysRevLett.50.346. Distances are Euclidean, and all pairs of different states
/// count, neighbours in time too.
extension StatePairs {
  /// The largest distance of two states; zero without pairs.
  ///
  /// - Complexity: O(n²·m).
  package mutating func largestDistance() -> Double {
    var largest = 0.0
    Self.forEachTile(extent: extent, stateLength: stateLength) { tile in
      // Few tiles hold a distance larger than all before.
      findRecurrences(tile, limit: largest)
      guard !areAllRecurrent(tile) else { return }
      let count = collectSquares(tile, below: .infinity)
      let squares = self.squares.span
      for index in 0..<count { largest = max(largest, squares[index]) }
    }
    return largest.squareRoot()
  }

  /// Counts the pairs closer than each radius.
  ///
  /// - Parameters:
  ///   - radii: Positive, finite and rising.
  ///   - share: From the first radius on that more than this share of all pairs is closer than,
  ///     counts may be left out.
  /// - Returns: For each radius, how many pairs have a smaller distance; for fewer radii where more
  ///   than `share` of the pairs are closer than the last of them.
  /// - Complexity: O(n²·m) time, O(n) memory.
  package mutating func pairCounts(
    closerThan radii: [Double], upToShare share: Double = 1
  ) -> [Int] {
    radiusLimits.set(radii)
    var used = share < 1 ? radiiExpected(forShare: share) : radii.count
    while true {
      radiusLimits.clear()
      countSquares(first: used)
      let counts = radiusLimits.countsBelow(first: used)
      // A small share at the last radius says nothing of the next one.
      guard used < radii.count, let last = counts.last,
        Double(last) / Double(pairCount) <= share
      else { return counts }
      used = min(radii.count, used + Self.radiiAhead)
    }
  }

  private static let radiiAhead = 8
  private static let sampledTiles = 100
  private static let sampledRows = 4

  /// How many radii most likely reach beyond a share of pairs, judged by a few rows of the plot.
  private mutating func radiiExpected(forShare share: Double) -> Int {
    let radiusCount = radiusLimits.limits.count
    let side = extent / StateTile.side + 1
    let step = max(1, side * (side + 1) / 2 / Self.sampledTiles)
    var tileNumber = 0
    var pairs = 0
    guard let limit = radiusLimits.limits.last else { return 0 }
    Self.forEachTile(extent: extent, stateLength: stateLength) { tile in
      tileNumber += 1
      guard tileNumber % step == 0 else { return }
      let sample = StateTile(
        row: tile.row, rowCount: min(Self.sampledRows, tile.rowCount), offset: tile.offset,
        stateLength: stateLength)
      let count = collectSquares(sample, below: limit)
      for word in self.pairs { pairs += word.nonzeroBitCount }
      radiusLimits.count(squares, first: count)
    }
    let counts = radiusLimits.countsBelow(first: radiusCount)
    guard let beyond = counts.firstIndex(where: { Double($0) > share * Double(pairs) }) else {
      return radiusCount
    }
    // One radius more for the sample's error.
    return min(radiusCount, beyond + 2)
  }

  private mutating func countSquares(first used: Int) {
    guard used > 0 else { return }
    let limit = radiusLimits.limits[used - 1]
    Self.forEachTile(extent: extent, stateLength: stateLength) { tile in
      let count = collectSquares(tile, below: limit)
      radiusLimits.count(squares, first: count)
    }
  }
}
