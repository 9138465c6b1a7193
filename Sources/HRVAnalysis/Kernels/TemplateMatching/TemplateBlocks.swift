/// Templates of length 2 and 3, seen as points (x, y, z), cut into blocks of similar x.
///
/// Any two points of one block match in x: a block spans no more than the tolerance. Inside a block
/// points rise in y. Blocks rise in x; several may share the same x where one value is very common.
struct TemplateBlocks: ~Copyable {
  /// One block.
  struct Block {
    /// Its points.
    let points: Range<Int>
    /// The ranks of x its points may have.
    let x: Range<Int>
    /// How many of its points have a z.
    var extendableCount = 0
  }

  /// The most points a block may have, so that 15 bits tell them apart.
  static let mostPoints = 0x7FFF

  private(set) var blocks: [Block] = []
  /// The template of each point.
  private(set) var template: [UInt32]
  /// The ranks of each point; z is meaningless for a point without.
  private(set) var x: [UInt32]
  private(set) var y: [UInt32]
  private(set) var z: [UInt32]
  /// From each block's first place on: its points that have a z, in rising z.
  private(set) var risingInZ: [UInt32]
  /// The rank of each point in x, counted from its block's first.
  let xOffset: Lanes
  /// The place of each point in `risingInZ`, counted from its block's first.
  ///
  /// A point without z has the largest 16-bit number, which is outside every interval of places.
  let zPlace: Lanes

  /// Sorts templates into blocks.
  ///
  /// - Parameters:
  ///   - ranks: The ranked series.
  ///   - starts: Its templates of length 2.
  ///   - blockSize: The most points of a block, at most ``mostPoints``.
  /// - Complexity: O(n).
  init(_ ranks: MatchingRanks, _ starts: TemplateStarts, blockSize: Int) {
    precondition(
      blockSize >= 1 && blockSize <= Self.mostPoints, "a block's points are told apart by 15 bits")
    let count = starts.samples.count
    template = [UInt32](repeating: 0, count: count)
    x = template
    y = template
    z = template
    risingInZ = template
    xOffset = Lanes(count: count)
    zPlace = Lanes(count: count)

    var templateAt = [Int32](repeating: -1, count: ranks.rank.count)
    var population = [Int](repeating: 0, count: ranks.distinctCount)
    for (index, start) in starts.samples.enumerated() {
      templateAt[start] = Int32(truncatingIfNeeded: index)
      population[Int(ranks.rank[start])] += 1
    }
    let rows = Self.rows(ranks, population: population, size: blockSize)

    // Samples in rising order are the templates' second values in rising order, and their third.
    var next = rows.starts
    var pointOf = [UInt32](repeating: 0, count: count)
    for sample in ranks.risingSamples where sample > 0 {
      let start = Int(sample) - 1
      guard templateAt[start] >= 0 else { continue }
      let rank = ranks.rank[start]
      let row = Int(rows.ofRank[Int(rank)])
      let point = next[row]
      next[row] += 1
      template[point] = UInt32(bitPattern: templateAt[start])
      pointOf[Int(templateAt[start])] = UInt32(truncatingIfNeeded: point)
      x[point] = rank
      y[point] = ranks.rank[start + 1]
      xOffset[point] = UInt16(Int(rank) - rows.ranks[row].lowerBound)
      zPlace[point] = UInt16.max
    }

    var firstBlock = [Int]()
    for row in rows.ranks.indices {
      firstBlock.append(blocks.count)
      var lower = rows.starts[row]
      while lower < rows.starts[row + 1] {
        let upper = min(lower + blockSize, rows.starts[row + 1])
        blocks.append(Block(points: lower..<upper, x: rows.ranks[row]))
        lower = upper
      }
    }

    for sample in ranks.risingSamples where sample > 1 {
      let start = Int(sample) - 2
      guard templateAt[start] >= 0, starts.isExtendable[Int(templateAt[start])] else { continue }
      let point = Int(pointOf[Int(templateAt[start])])
      let row = Int(rows.ofRank[Int(x[point])])
      let block = firstBlock[row] + (point - rows.starts[row]) / blockSize
      let place = blocks[block].extendableCount
      blocks[block].extendableCount += 1
      risingInZ[blocks[block].points.lowerBound + place] = UInt32(truncatingIfNeeded: point)
      z[point] = ranks.rank[start + 2]
      zPlace[point] = UInt16(place)
    }
  }

  /// Neighbouring ranks of x whose values lie within the tolerance of each other.
  private struct Rows {
    var ranks: [Range<Int>] = []
    var ofRank: [UInt32]
    /// Where each row's points begin; one more entry ends the last.
    var starts: [Int] = [0]
  }

  private static func rows(_ ranks: MatchingRanks, population: [Int], size: Int) -> Rows {
    var rows = Rows(ofRank: [UInt32](repeating: 0, count: population.count))
    var lower = 0
    while lower < population.count {
      // All values up to the last that matches the lowest match each other.
      let limit = min(Int(ranks.endMatch[lower]), lower + mostPoints)
      var upper = lower
      var points = 0
      repeat {
        rows.ofRank[upper] = UInt32(truncatingIfNeeded: rows.ranks.count)
        points += population[upper]
        upper += 1
      } while upper < limit && points + population[upper] <= size
      rows.ranks.append(lower..<upper)
      rows.starts.append((rows.starts.last ?? 0) + points)
      lower = upper
    }
    return rows
  }
}
