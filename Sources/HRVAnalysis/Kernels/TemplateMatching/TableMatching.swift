/// Counts matches of templates of length 2 and 3 in a series with few distinct values.
///
/// The templates (x, y, z) are swept in rising x. Those whose x matches the sweep's are kept in a
/// table over (y, z) in which each already fills every z it matches, so the matches of a template
/// are one sum over the y it matches. Integer-millisecond recordings have some hundred distinct
/// values: the cost is the series' length times the number of values within the tolerance, however
/// many templates are equal, and no term is quadratic.
enum TableMatching {
  /// The side of the largest table: 16 MiB of counts.
  static let mostDistinctValues = 2048

  /// What is counted.
  enum Purpose: Int {
    /// The matches of each template, which ``BlockMatching`` counts too.
    case matches = 20
    /// Pairs alone, which ``SortedTemplates`` counts too.
    case pairs = 400
  }

  /// Whether the table is small enough and quicker than comparing neighbours.
  ///
  /// - Complexity: O(number of distinct values).
  static func suits(_ ranks: MatchingRanks, for purpose: Purpose = .matches) -> Bool {
    guard ranks.distinctCount <= mostDistinctValues else { return false }
    var widths = 0
    for place in 0..<ranks.distinctCount {
      widths += Int(ranks.endMatch[place] - ranks.firstMatch[place])
    }
    // Measured: the table's cost per value within the tolerance is that of so many templates.
    return widths * purpose.rawValue <= ranks.rank.count * ranks.distinctCount
  }

  /// Counts the matches of every template with all templates, itself included.
  ///
  /// - Parameters:
  ///   - ranks: At most ``mostDistinctValues`` distinct values.
  ///   - starts: The templates of length 2.
  /// - Returns: The counts, in the order of the templates.
  /// - Complexity: O(n·w) for w values within the tolerance; memory O(n + v²) for v values.
  static func count(_ ranks: MatchingRanks, _ starts: TemplateStarts) -> PerTemplateCounts {
    let side = ranks.distinctCount
    precondition(side <= mostDistinctValues, "the table would be too large")
    var counts = PerTemplateCounts(templateCount: starts.samples.count)
    let sweep = SweepOrder(ranks, starts)
    // Cell (y, z): how many kept templates have this y and a z that matches this one.
    var cells = [UInt32](repeating: 0, count: side * side)
    // Cell y: how many kept templates have a y that matches this one.
    var line = [UInt32](repeating: 0, count: side)

    func keep(_ group: Int, step: UInt32) {
      for point in sweep.points[sweep.groupStarts[group]..<sweep.groupStarts[group + 1]] {
        let y = Int(point.y)
        for match in Int(ranks.firstMatch[y])..<Int(ranks.endMatch[y]) { line[match] &+= step }
        guard let z = point.z.map(Int.init) else { continue }
        let row = y * side
        for match in row + Int(ranks.firstMatch[z])..<row + Int(ranks.endMatch[z]) {
          cells[match] &+= step
        }
      }
    }

    var kept = 0..<0
    for x in 0..<side {
      while kept.upperBound < Int(ranks.endMatch[x]) {
        keep(kept.upperBound, step: 1)
        kept = kept.lowerBound..<kept.upperBound + 1
      }
      while kept.lowerBound < Int(ranks.firstMatch[x]) {
        keep(kept.lowerBound, step: UInt32.max)  // −1
        kept = kept.lowerBound + 1..<kept.upperBound
      }
      for point in sweep.points[sweep.groupStarts[x]..<sweep.groupStarts[x + 1]] {
        let y = Int(point.y)
        counts.atLength[Int(point.template)] = line[y]
        guard let z = point.z.map(Int.init) else { continue }
        var sum: UInt32 = 0
        var cell = Int(ranks.firstMatch[y]) * side + z
        for _ in ranks.firstMatch[y]..<ranks.endMatch[y] {
          sum &+= cells[cell]
          cell += side
        }
        counts.atNextLength[Int(point.template)] = sum
      }
    }
    return counts
  }

  /// A template and the ranks of its second and third value.
  private struct Point {
    var template: UInt32 = 0
    var y: UInt16 = 0
    /// None where the template has no third value.
    var z: UInt16?
  }

  /// The templates in rising x and, where x is equal, in rising y, which keeps the table's rows in
  /// the cache.
  private struct SweepOrder {
    var points: [Point]
    /// For each rank of x, where its templates begin; one more entry ends the last.
    var groupStarts: [Int]

    init(_ ranks: MatchingRanks, _ starts: TemplateStarts) {
      var templateAt = [Int32](repeating: -1, count: ranks.rank.count)
      var groupStarts = [Int](repeating: 0, count: ranks.distinctCount + 1)
      for (template, start) in starts.samples.enumerated() {
        templateAt[start] = Int32(truncatingIfNeeded: template)
        groupStarts[Int(ranks.rank[start]) + 1] += 1
      }
      for group in 1..<groupStarts.count { groupStarts[group] += groupStarts[group - 1] }
      var next = groupStarts
      points = [Point](repeating: Point(), count: starts.samples.count)
      for second in ranks.risingSamples where second > 0 && templateAt[Int(second) - 1] >= 0 {
        let start = Int(second) - 1
        let group = Int(ranks.rank[start])
        let isExtendable = starts.isExtendable[Int(templateAt[start])]
        points[next[group]] = Point(
          template: UInt32(bitPattern: templateAt[start]), y: UInt16(ranks.rank[start + 1]),
          z: isExtendable ? UInt16(ranks.rank[start + 2]) : nil)
        next[group] += 1
      }
      self.groupStarts = groupStarts
    }
  }
}
