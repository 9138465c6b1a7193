/// Counts matches by comparing each pair of templates: the definition, for any m.
///
/// The faster methods are tested against this one.
struct PairMatching {
  private let rule: MatchRule
  private let values: [Double]
  /// The values in steps of the grid; empty where there is none.
  private let steps: [Int64]
  private let templateLength: Int

  /// Prepares a series.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - tolerance: r in milliseconds, not negative.
  ///   - templateLength: m, at least 1.
  init(_ values: Span<Double>, tolerance: Double, templateLength: Int) {
    let rule = MatchRule(tolerance: tolerance, values: values)
    self.rule = rule
    self.templateLength = templateLength
    self.values = (0..<values.count).map { values[$0] }
    if case .decimal(let grid, _) = rule {
      steps = self.values.compactMap(grid.steps(nearest:))
    } else {
      steps = []
    }
  }

  /// Whether the templates of length m that start at two samples match.
  private func match(_ first: Int, _ second: Int) -> Bool {
    for offset in 0..<templateLength where !valuesMatch(first + offset, second + offset) {
      return false
    }
    return true
  }

  /// Counts the matches of every template with all templates, itself included.
  ///
  /// - Complexity: O(n²·m).
  func count(_ starts: TemplateStarts) -> PerTemplateCounts {
    var counts = PerTemplateCounts(templateCount: starts.samples.count)
    for (index, start) in starts.samples.enumerated() {
      counts.atLength[index] += 1
      if starts.isExtendable[index] { counts.atNextLength[index] += 1 }
      for other in 0..<index where match(start, starts.samples[other]) {
        counts.atLength[index] += 1
        counts.atLength[other] += 1
        guard starts.isExtendable[index], starts.isExtendable[other],
          valuesMatch(start + templateLength, starts.samples[other] + templateLength)
        else { continue }
        counts.atNextLength[index] += 1
        counts.atNextLength[other] += 1
      }
    }
    return counts
  }

  private func valuesMatch(_ first: Int, _ second: Int) -> Bool {
    switch rule {
    case .binary(let tolerance): (values[first] - values[second]).magnitude <= tolerance
    case .decimal(_, let limit): (steps[first] - steps[second]).magnitude <= limit
    }
  }
}
