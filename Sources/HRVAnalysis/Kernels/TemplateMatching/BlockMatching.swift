/// Counts matches of templates of length 2 and 3 by comparing neighbours, many at a time.
///
/// Templates are points (x, y, z), sorted into blocks in which all match in x and y rises
/// (``TemplateBlocks``). For a point, the candidates of a block are one run of it, found by two
/// places that move on with the point. What is left to compare is z, and x too in the one block
/// where the tolerance ends; both as 16-bit places inside the block, so that one vector comparison
/// serves eight candidates on any machine. Each pair of blocks is visited once and counts for both
/// sides.
enum BlockMatching {
  /// Counts the matches of every template with all templates, itself included.
  ///
  /// - Parameters:
  ///   - ranks: The ranked series.
  ///   - starts: Its templates of length 2.
  /// - Returns: The counts, in the order of the templates.
  /// - Complexity: O(n) and one vector operation for about eight pairs that match in x and y;
  ///   memory O(n).
  static func count(_ ranks: MatchingRanks, _ starts: TemplateStarts) -> PerTemplateCounts {
    let size = blockSize(templateCount: starts.samples.count)
    let blocks = TemplateBlocks(ranks, starts, blockSize: size)
    let list = blocks.blocks
    var counts = PerTemplateCounts(templateCount: starts.samples.count)
    for index in starts.samples.indices {
      counts.atLength[index] = 1
      if starts.isExtendable[index] { counts.atNextLength[index] = 1 }
    }
    var visit = BlockVisit(pointCount: starts.samples.count)
    for own in list.indices {
      let reach = Int(ranks.endMatch[list[own].x.upperBound - 1])
      var other = own
      while other < list.count, list[other].x.lowerBound < reach {
        visit.count(list[own], list[other], of: blocks, ranks, into: &counts)
        other += 1
      }
    }
    return counts
  }

  /// Small enough for narrow blocks, large enough for long runs.
  private static func blockSize(templateCount: Int) -> Int {
    min(max(templateCount / 48, 64), 4096)
  }
}

/// The comparison of one block with itself or a later one, with the scratch space it reuses.
///
/// All arrays but the last two are parallel to the points; they are zero between visits.
private struct BlockVisit: ~Copyable {
  /// Matches of the other block's points at length 3.
  private let nextHits: Lanes
  /// Matches of the other block's points at length 2 where x had to be compared.
  private let hits: Lanes
  /// Where runs of points that match at length 2 without comparing begin (+1) and end (−1).
  private var runs: [Int32]
  /// For each point of the own block, the places in z of the other block's points that match it.
  private var zFirst: [UInt16]
  private var zLength: [UInt16]

  init(pointCount: Int) {
    nextHits = Lanes(count: pointCount)
    hits = Lanes(count: pointCount)
    runs = [Int32](repeating: 0, count: pointCount + 1)
    let most = min(pointCount, TemplateBlocks.mostPoints)
    zFirst = [UInt16](repeating: 0, count: most)
    zLength = zFirst
  }

  /// Adds the matches between two blocks, or within one, to the counts of the templates.
  mutating func count(
    _ own: TemplateBlocks.Block, _ other: TemplateBlocks.Block, of blocks: borrowing TemplateBlocks,
    _ ranks: MatchingRanks, into counts: inout PerTemplateCounts
  ) {
    findPlacesInZ(own, other, of: blocks, ranks)
    let isSame = own.points == other.points
    var lower = other.points.lowerBound
    var upper = lower
    for point in own.points {
      let xEnd = Int(ranks.endMatch[Int(blocks.x[point])])
      guard xEnd > other.x.lowerBound else { continue }
      let yFirst = ranks.firstMatch[Int(blocks.y[point])]
      let yEnd = ranks.endMatch[Int(blocks.y[point])]
      while upper < other.points.upperBound, blocks.y[upper] < yEnd { upper += 1 }
      if isSame {
        lower = point + 1
      } else {
        while lower < upper, blocks.y[lower] < yFirst { lower += 1 }
      }
      guard lower < upper else { continue }

      let local = point - own.points.lowerBound
      let places = LaneInterval(low: zFirst[local], length: zLength[local])
      let template = Int(blocks.template[point])
      if xEnd >= other.x.upperBound {
        let both = LaneCounting.count(
          blocks.zPlace, in: lower..<upper, within: places, hits: nextHits)
        runs[lower] += 1
        runs[upper] -= 1
        counts.atLength[template] &+= UInt32(truncatingIfNeeded: upper - lower)
        counts.atNextLength[template] &+= UInt32(truncatingIfNeeded: both)
      } else {
        let near = LaneInterval(
          low: 0, length: UInt16(truncatingIfNeeded: xEnd - other.x.lowerBound))
        let found = LaneCounting.count(
          blocks.zPlace, in: lower..<upper, within: places,
          companions: blocks.xOffset, below: near, hits: nextHits, companionHits: hits)
        counts.atLength[template] &+= UInt32(truncatingIfNeeded: found.companions)
        counts.atNextLength[template] &+= UInt32(truncatingIfNeeded: found.both)
      }
    }
    hand(over: other, of: blocks, to: &counts)
  }

  /// Finds for each own point the run of the other block's points, in rising z, that match it in z.
  ///
  /// Both blocks are walked in rising z, so the run's ends only move on. A point without z matches
  /// none.
  private mutating func findPlacesInZ(
    _ own: TemplateBlocks.Block, _ other: TemplateBlocks.Block, of blocks: borrowing TemplateBlocks,
    _ ranks: MatchingRanks
  ) {
    if own.extendableCount < own.points.count {
      for local in 0..<own.points.count { zLength[local] = 0 }
    }
    let first = other.points.lowerBound
    let end = first + other.extendableCount
    var lower = first
    var upper = first
    for place in 0..<own.extendableCount {
      let point = Int(blocks.risingInZ[own.points.lowerBound + place])
      let z = Int(blocks.z[point])
      while lower < end, blocks.z[Int(blocks.risingInZ[lower])] < ranks.firstMatch[z] { lower += 1 }
      while upper < end, blocks.z[Int(blocks.risingInZ[upper])] < ranks.endMatch[z] { upper += 1 }
      zFirst[point - own.points.lowerBound] = UInt16(truncatingIfNeeded: lower - first)
      zLength[point - own.points.lowerBound] = UInt16(truncatingIfNeeded: upper - lower)
    }
  }

  /// Adds what was noted for the other block's points to their templates and clears the notes.
  private mutating func hand(
    over other: TemplateBlocks.Block, of blocks: borrowing TemplateBlocks,
    to counts: inout PerTemplateCounts
  ) {
    var covering: Int32 = 0
    for point in other.points {
      covering += runs[point]
      runs[point] = 0
      let template = Int(blocks.template[point])
      counts.atLength[template] &+= UInt32(truncatingIfNeeded: Int(covering)) + UInt32(hits[point])
      counts.atNextLength[template] &+= UInt32(nextHits[point])
      hits[point] = 0
      nextHits[point] = 0
    }
    runs[other.points.upperBound] = 0
  }
}
