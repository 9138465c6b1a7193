/// Pairs of matching templates of the coarse series of all scales, each counted when first asked
/// for.
///
/// One value serves one thread.
final class MultiscaleMatches {
  /// Pairs at the two lengths of templates.
  struct Pairs {
    /// B: pairs of templates of m intervals that have an interval after them.
    var atLength: Int
    /// A: pairs of templates of m + 1 intervals.
    var atNextLength: Int
    /// How many templates of m + 1 intervals there are.
    var templates: Int

    init(_ counts: TemplateMatchCounts) {
      atLength = counts.pairsAtLength
      atNextLength = counts.pairsAtNextLength
      templates = counts.matchesAtNextLength.count
    }
  }

  private let graining: CoarseGraining
  private let tolerance: Double
  private let templateLength: Int
  private var known: [[Pairs?]]

  /// Prepares the counts.
  ///
  /// - Parameters:
  ///   - graining: The series.
  ///   - tolerance: r at scale 1, in milliseconds; means of intervals are compared with it.
  ///   - templateLength: m.
  ///   - scales: The largest scale.
  ///   - finest: The counts at scale 1.
  init(
    _ graining: CoarseGraining, tolerance: Double, templateLength: Int, scales: Int,
    finest: TemplateMatchCounts
  ) {
    self.graining = graining
    self.tolerance = tolerance
    self.templateLength = templateLength
    known = (1...scales).map { [Pairs?](repeating: nil, count: $0) }
    known[0][0] = Pairs(finest)
  }

  /// Returns the counts of the series of means over so many intervals from an offset on.
  func pairs(scale: Int, offset: Int) -> Pairs {
    if let pairs = known[scale - 1][offset] { return pairs }
    let coarse = graining.series(scale: scale, offset: offset)
    let pairs = Pairs(
      TemplateMatchCounts(
        coarse.sums.span, stretches: coarse.stretches, tolerance: tolerance * Double(scale),
        templateLength: templateLength))
    known[scale - 1][offset] = pairs
    return pairs
  }

  /// Returns the counts added over all offsets of a scale.
  func pooledPairs(scale: Int) -> Pairs {
    var sum = pairs(scale: scale, offset: 0)
    for offset in 1..<max(1, scale) {
      let pairs = pairs(scale: scale, offset: offset)
      sum.atLength += pairs.atLength
      sum.atNextLength += pairs.atNextLength
      sum.templates += pairs.templates
    }
    return sum
  }
}
