/// How often templates of a series recur: the counts behind sample and approximate entropy.
///
/// Two templates match when each of their intervals lies within the tolerance of its counterpart
/// (Chebyshev distance ≤ r, see ``MatchRule`` for ties). Counts are exact to the last pair.
package struct TemplateMatchCounts: Sendable, Equatable {
  /// m, the length of the shorter templates.
  package let templateLength: Int
  /// For each template of length m, in order of its start, how many match it, itself included.
  package let matchesAtLength: [UInt32]
  /// The same for length m + 1.
  package let matchesAtNextLength: [UInt32]
  /// B: matching pairs of templates of length m among those that have an interval after them.
  package let pairsAtLength: Int
  /// A: matching pairs of templates of length m + 1.
  package let pairsAtNextLength: Int

  /// The ways to count; all give the same counts.
  package enum Method: Sendable {
    /// Whichever of the others is quickest.
    case automatic
    /// Each pair of templates is compared: the definition, for any m.
    case pairs
    /// All pairs are compared, many at a time; m = 2, short series.
    case allPairs
    /// Templates with similar first intervals are compared many at a time; m = 2.
    case blocks
    /// Matches are added up in a table over the distinct values; m = 2, few distinct values.
    case table
  }

  /// Counts matches.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Disjoint runs of contiguous intervals in rising order; no template crosses from
  ///     one to the next, but templates of different stretches are compared.
  ///   - tolerance: r in milliseconds, not negative.
  ///   - templateLength: m, at least 1; lengths other than 2 are counted by ``Method/pairs``.
  ///   - method: How to count; ``Method/table`` takes series of at most 2048 distinct values,
  ///     ``Method/allPairs`` series of at most 65,535 intervals.
  /// - Complexity: ``Method/pairs`` O(n²·m); ``Method/allPairs`` O(n²); ``Method/blocks`` O(n) and a
  ///   fraction of a nanosecond for each pair that matches at length m; ``Method/table`` O(n·w) for
  ///   w distinct values within the tolerance. Memory O(n), the table at most 16 MiB.
  package init(
    _ values: Span<Double>, stretches: [Range<Int>], tolerance: Double, templateLength: Int = 2,
    method: Method = .automatic
  ) {
    var scratch = TemplateScratch()
    self.init(
      values, stretches: stretches, tolerance: tolerance, templateLength: templateLength,
      method: method, scratch: &scratch)
  }

  /// Counts matches in memory that is there already.
  init(
    _ values: Span<Double>, stretches: [Range<Int>], tolerance: Double, templateLength: Int,
    method: Method = .automatic, scratch: inout TemplateScratch
  ) {
    let isShort = templateLength == 2 && values.count <= AllPairs.longestForMatches
    if method == .allPairs || (method == .automatic && isShort) {
      precondition(templateLength == 2, "templates of length 2 are compared many at a time")
      let layout = scratch.layOut(values, stretches: stretches, tolerance: tolerance)
      self.init(scratch.countMatches(layout))
      return
    }
    if method == .pairs || (method == .automatic && templateLength != 2) {
      let starts = TemplateStarts(
        length: templateLength, stretches: stretches, sampleCount: values.count)
      let matching = PairMatching(values, tolerance: tolerance, templateLength: templateLength)
      self.init(starts, templateLength: templateLength, count: matching.count)
      return
    }
    precondition(templateLength == 2, "blocks and table count templates of length 2")
    self.init(
      MatchingRanks(values, tolerance: tolerance), stretches: stretches, method: method)
  }

  /// Counts matches of templates of length 2 of a ranked series by blocks or table.
  init(_ ranks: MatchingRanks, stretches: [Range<Int>], method: Method = .automatic) {
    let starts = TemplateStarts(
      length: 2, stretches: stretches, sampleCount: ranks.rank.count)
    let usesTable =
      method == .table || (method == .automatic && TableMatching.suits(ranks))
    self.init(starts, templateLength: 2) { starts in
      usesTable ? TableMatching.count(ranks, starts) : BlockMatching.count(ranks, starts)
    }
  }

  /// Takes counts of templates of length 2.
  private init(
    _ counts: (pairs: TemplatePairs, atLength: [UInt32], atNextLength: [UInt32])
  ) {
    templateLength = 2
    matchesAtLength = counts.atLength
    matchesAtNextLength = counts.atNextLength
    pairsAtLength = counts.pairs.atLength
    pairsAtNextLength = counts.pairs.atNextLength
  }

  /// Counts with one of the methods and sums the counts up.
  ///
  /// - Parameters:
  ///   - starts: The templates.
  ///   - templateLength: m.
  ///   - count: Counts the matches of every template with all, itself included.
  private init(
    _ starts: TemplateStarts, templateLength: Int, count: (TemplateStarts) -> PerTemplateCounts
  ) {
    let counts = count(starts)
    self.templateLength = templateLength
    matchesAtLength = counts.atLength
    var atNext = [UInt32]()
    atNext.reserveCapacity(starts.extendableCount)
    var tails = [Int]()
    // Sums over ordered pairs without the templates themselves.
    var ordered = 0
    var orderedNext = 0
    var orderedWithTail = 0
    for template in starts.samples.indices {
      let others = Int(counts.atLength[template]) - 1
      ordered += others
      if starts.isExtendable[template] {
        atNext.append(counts.atNextLength[template])
        orderedNext += Int(counts.atNextLength[template]) - 1
      } else {
        tails.append(starts.samples[template])
        orderedWithTail += others
      }
    }
    matchesAtNextLength = atNext
    pairsAtNextLength = orderedNext / 2
    // A pair of two tails was counted twice in the tails' sum, a pair with one tail once.
    let matchesAmongTails =
      tails.count > 1 ? count(TemplateStarts(tails: tails)).atLength : tails.map { _ in 1 }
    let tailPairs = matchesAmongTails.reduce(0) { $0 + Int($1) - 1 } / 2
    pairsAtLength = ordered / 2 - (orderedWithTail - tailPairs)
  }
}

/// Matches of each template with all templates, itself included, at both lengths.
///
/// `atNextLength` is zero for a template without an interval after it.
struct PerTemplateCounts: Equatable {
  var atLength: [UInt32]
  var atNextLength: [UInt32]

  init(templateCount: Int) {
    atLength = [UInt32](repeating: 0, count: templateCount)
    atNextLength = [UInt32](repeating: 0, count: templateCount)
  }
}
