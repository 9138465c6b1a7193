/// Pairs of matching templates of the coarse series of all scales, each counted when first asked
/// for.
///
/// One value serves one thread.
final class MultiscaleMatches {
  private let graining: CoarseGraining
  private let tolerance: Double
  private let workspace: Workspace
  /// The counts of all offsets of the first scale, of the second, and so on.
  private var known: [TemplatePairs?]

  /// Prepares the counts.
  ///
  /// - Parameters:
  ///   - graining: The series.
  ///   - tolerance: r at scale 1, in milliseconds; means of intervals are compared with it.
  ///   - scales: The largest scale.
  ///   - finest: The counts at scale 1.
  ///   - workspace: Has the memory to work in.
  init(
    _ graining: CoarseGraining, tolerance: Double, scales: Int, finest: TemplateMatchCounts,
    workspace: Workspace
  ) {
    self.graining = graining
    self.tolerance = tolerance
    self.workspace = workspace
    known = [TemplatePairs?](repeating: nil, count: scales * (scales + 1) / 2)
    known[0] = TemplatePairs(finest)
  }

  /// Returns the counts of the series of means over so many intervals from an offset on.
  func pairs(scale: Int, offset: Int) -> TemplatePairs {
    let place = scale * (scale - 1) / 2 + offset
    if let pairs = known[place] { return pairs }
    let pairs = graining.pairs(
      scale: scale, offset: offset, tolerance: tolerance, scratch: &workspace.templates)
    known[place] = pairs
    return pairs
  }

  /// Returns the counts added over all offsets of a scale.
  func pooledPairs(scale: Int) -> TemplatePairs {
    var sum = pairs(scale: scale, offset: 0)
    for offset in 1..<max(1, scale) { sum += pairs(scale: scale, offset: offset) }
    return sum
  }
}
