/// Pairs of matching templates of the coarse series of all scales, each counted when first asked
/// for.
///
/// One value serves one thread.
final class MultiscaleMatches {
  private var graining = CoarseGraining()
  private var tolerance = 0.0
  /// The counts of all offsets of the first scale, of the second, and so on.
  private var known: [TemplatePairs?] = []

  /// Prepares the counts of a series, in the memory of the one before.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals in rising order.
  ///   - tolerance: r at scale 1, in milliseconds; means of intervals are compared with it.
  ///   - scales: The largest scale.
  ///   - finest: The counts at scale 1.
  func hold(
    _ values: [Double], stretches: [Range<Int>], tolerance: Double, scales: Int,
    finest: TemplateMatchCounts
  ) {
    graining.hold(values, stretches: stretches)
    self.tolerance = tolerance
    known.removeAll(keepingCapacity: true)
    known.append(contentsOf: repeatElement(nil, count: scales * (scales + 1) / 2))
    known[0] = TemplatePairs(finest)
  }

  /// Lets go of the series, whose memory others may then take.
  func letGo() { graining.letGo() }

  /// Returns the counts of the series of means over so many intervals from an offset on.
  func pairs(scale: Int, offset: Int, _ scratch: inout TemplateScratch) -> TemplatePairs {
    let place = scale * (scale - 1) / 2 + offset
    if let pairs = known[place] { return pairs }
    let pairs = graining.pairs(
      scale: scale, offset: offset, tolerance: tolerance, scratch: &scratch)
    known[place] = pairs
    return pairs
  }

  /// Returns the counts added over all offsets of a scale.
  func pooledPairs(scale: Int, _ scratch: inout TemplateScratch) -> TemplatePairs {
    var sum = pairs(scale: scale, offset: 0, &scratch)
    for offset in 1..<max(1, scale) { sum += pairs(scale: scale, offset: offset, &scratch) }
    return sum
  }
}
