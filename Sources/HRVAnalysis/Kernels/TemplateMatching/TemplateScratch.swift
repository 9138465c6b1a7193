/// Memory to count matches in, kept so that one series after another allocates nothing.
package struct TemplateScratch {
  /// Which numbers a series was laid out in.
  enum Layout {
    /// Steps of the decimal grid in 32 bits.
    case words
    /// Steps that need more bits, or values that lie on no grid.
    case doubles
  }

  /// The series in steps.
  var words = LaneSeries<UInt32>()
  /// The series in doubles.
  var doubles = LaneSeries<Double>()
  /// Matches of each template.
  var counts = LaneCounts()
  /// The matches counted last; who holds them keeps them, and the next ones go elsewhere.
  private var matchesAtLength: [UInt32] = []
  private var matchesAtNextLength: [UInt32] = []
  /// The series in rising order.
  var sorted = SortedTemplates()
  /// A coarse series.
  var coarse = CoarseGraining.Series()

  /// Holds nothing yet.
  package init() {}

  /// Lays a series out in the narrowest numbers that decide every match as ``MatchRule`` does.
  mutating func layOut(
    _ values: Span<Double>, stretches: [Range<Int>], tolerance: Double
  ) -> Layout {
    switch MatchRule(tolerance: tolerance, values: values) {
    case .binary(let reach):
      layOut(stretches, reach: reach) { values[$0] }
      return .doubles
    case .decimal(let grid, let steps):
      var least = Int64.max
      var most = Int64.min
      for index in 0..<values.count {
        let step = grid.steps(of: values[index])
        least = min(least, step)
        most = max(most, step)
      }
      let width = values.isEmpty ? 0 : UInt64(most - least)
      let reach = min(steps, width)
      if width < 1 << 31 {
        words.begin(reach: UInt32(reach))
        for stretch in stretches {
          for index in stretch {
            words.append(UInt32(truncatingIfNeeded: grid.steps(of: values[index]) - least))
          }
          words.endStretch()
        }
        words.end()
        return .words
      }
      // Steps count up to 2⁵²: their differences are exact in doubles.
      layOut(stretches, reach: Double(reach)) { Double(grid.steps(of: values[$0]) - least) }
      return .doubles
    }
  }

  private mutating func layOut(
    _ stretches: [Range<Int>], reach: Double, _ number: (Int) -> Double
  ) {
    doubles.begin(reach: reach)
    for stretch in stretches {
      for index in stretch { doubles.append(number(index)) }
      doubles.endStretch()
    }
    doubles.end()
  }

  /// Counts the pairs that match in the series laid out last.
  func countPairs(_ layout: Layout) -> TemplatePairs {
    switch layout {
    case .words: words.countPairs()
    case .doubles: doubles.countPairs()
    }
  }

  /// Counts the matches of each template of the series laid out last.
  mutating func countMatches(
    _ layout: Layout
  ) -> (pairs: TemplatePairs, atLength: [UInt32], atNextLength: [UInt32]) {
    switch layout {
    case .words: countMatches(words)
    case .doubles: countMatches(doubles)
    }
  }

  private mutating func countMatches<Number: LaneNumber>(
    _ series: LaneSeries<Number>
  ) -> (pairs: TemplatePairs, atLength: [UInt32], atNextLength: [UInt32]) {
    series.countMatches(into: &counts)
    series.write(counts, &matchesAtLength, &matchesAtNextLength)
    return (series.pairs(counts), matchesAtLength, matchesAtNextLength)
  }
}
