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

  /// Whether the table is small enough and quicker than comparing neighbours.
  ///
  /// - Complexity: O(number of distinct values).
  static func suits(_ ranks: MatchingRanks) -> Bool {
    guard ranks.distinctCount <= mostDistinctValues else { return false }
    var widths = 0
    for place in 0..<ranks.distinctCount {
      widths += Int(ranks.endMatch[place] - ranks.firstMatch[place])
    }
    return widths * 20 <= ranks.rank.count * ranks.distinctCount
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
      for position in sweep.groupStarts[group]..<sweep.groupStarts[group + 1] {
        let template = sweep.templates[position]
        let start = starts.samples[template]
        let y = Int(ranks.rank[start + 1])
        for match in Int(ranks.firstMatch[y])..<Int(ranks.endMatch[y]) { line[match] &+= step }
        guard starts.isExtendable[template] else { continue }
        let z = Int(ranks.rank[start + 2])
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
      for position in sweep.groupStarts[x]..<sweep.groupStarts[x + 1] {
        let template = sweep.templates[position]
        let start = starts.samples[template]
        let y = Int(ranks.rank[start + 1])
        counts.atLength[template] = line[y]
        guard starts.isExtendable[template] else { continue }
        var sum: UInt32 = 0
        var cell = Int(ranks.firstMatch[y]) * side + Int(ranks.rank[start + 2])
        for _ in ranks.firstMatch[y]..<ranks.endMatch[y] {
          sum &+= cells[cell]
          cell += side
        }
        counts.atNextLength[template] = sum
      }
    }
    return counts
  }

  /// The templates in rising x and, where x is equal, in rising y, which keeps the table's rows in
  /// the cache.
  private struct SweepOrder {
    var templates: [Int]
    /// For each rank of x, where its templates begin; one more entry ends the last.
    var groupStarts: [Int]

    init(_ ranks: MatchingRanks, _ starts: TemplateStarts) {
      var templateAt = [Int](repeating: -1, count: ranks.rank.count)
      var groupStarts = [Int](repeating: 0, count: ranks.distinctCount + 1)
      for (template, start) in starts.samples.enumerated() {
        templateAt[start] = template
        groupStarts[Int(ranks.rank[start]) + 1] += 1
      }
      for group in 1..<groupStarts.count { groupStarts[group] += groupStarts[group - 1] }
      var next = groupStarts
      templates = [Int](repeating: 0, count: starts.samples.count)
      for second in ranks.risingSamples where second > 0 && templateAt[Int(second) - 1] >= 0 {
        let start = Int(second) - 1
        let group = Int(ranks.rank[start])
        templates[next[group]] = templateAt[start]
        next[group] += 1
      }
      self.groupStarts = groupStarts
    }
  }
}
