/// How many pairs of templates match: the counts behind sample entropy.
package struct TemplatePairs: Sendable, Equatable {
  /// B: matching pairs of templates of length m among those that have an interval after them.
  package var atLength: Int
  /// A: matching pairs of templates of length m + 1.
  package var atNextLength: Int
  /// How many templates of length m + 1 there are.
  package var templates: Int

  /// The ways to count; all give the same counts.
  package enum Method: Sendable {
    /// Whichever of the others is quickest.
    case automatic
    /// All pairs are compared, many at a time; at most 65,535 values.
    case allPairs
    /// Templates with similar first intervals are compared, many at a time; at most
    /// 65,536 distinct values.
    case sorted
    /// The same in plain Swift on any machine.
    case sortedPlainly
    /// As the matches of each template are counted.
    case matches(TemplateMatchCounts.Method)
  }

  /// Takes counts.
  package init(atLength: Int, atNextLength: Int, templates: Int) {
    self.atLength = atLength
    self.atNextLength = atNextLength
    self.templates = templates
  }

  /// Takes the pairs from counts of matches.
  package init(_ counts: TemplateMatchCounts) {
    self.init(
      atLength: counts.pairsAtLength, atNextLength: counts.pairsAtNextLength,
      templates: counts.matchesAtNextLength.count)
  }

  /// Counts pairs of templates of length 2 and 3 on the quickest way there is.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Disjoint runs of contiguous intervals in rising order.
  ///   - tolerance: r in milliseconds, not negative.
  ///   - method: How to count.
  ///   - scratch: Memory to work in.
  package init(
    _ values: Span<Double>, stretches: [Range<Int>], tolerance: Double,
    method: Method = .automatic, scratch: inout TemplateScratch
  ) {
    switch method {
    case .allPairs:
      let layout = scratch.layOut(values, stretches: stretches, tolerance: tolerance)
      self = scratch.countPairs(layout)
    case .sorted:
      self = scratch.sorted.countPairs(
        MatchingRanks(values, tolerance: tolerance), stretches: stretches)
    case .sortedPlainly:
      self = scratch.sorted.countPairs(
        MatchingRanks(values, tolerance: tolerance), stretches: stretches, plainly: true)
    case .matches(let method):
      self.init(
        TemplateMatchCounts(
          values, stretches: stretches, tolerance: tolerance, templateLength: 2,
          method: method, scratch: &scratch))
    case .automatic:
      if values.count <= AllPairs.longestForPairs {
        self.init(
          values, stretches: stretches, tolerance: tolerance, method: .allPairs,
          scratch: &scratch)
        return
      }
      let ranks = MatchingRanks(values, tolerance: tolerance)
      if SortedTemplates.suits(ranks) && !TableMatching.suits(ranks, for: .pairs) {
        self = scratch.sorted.countPairs(ranks, stretches: stretches)
      } else {
        self.init(TemplateMatchCounts(ranks, stretches: stretches))
      }
    }
  }

  /// Adds the counts of another series.
  static func += (sum: inout TemplatePairs, other: TemplatePairs) {
    sum.atLength += other.atLength
    sum.atNextLength += other.atNextLength
    sum.templates += other.templates
  }
}
