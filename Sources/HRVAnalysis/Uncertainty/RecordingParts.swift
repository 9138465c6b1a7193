import SignalCore

/// Parts of a recording on which a metric is computed again to see how much it varies.
final class RecordingParts {
  /// How the parts lie.
  enum Layout: Equatable {
    /// The whole less one of the blocks it is cut into: short recordings.
    case leavingOneOut
    /// Windows side by side: long recordings.
    case windows
  }

  /// The recordings up to this many intervals are cut into blocks of which one is left out.
  static let longestWhole = 1200
  /// How many blocks.
  static let blockCount = 10
  /// Fewer intervals than this make blocks of less than ten.
  static let leastIntervals = 100
  /// The length of a window of a long recording, as for metrics of quadratic cost.
  static let windowLength = LongSeriesRule.everyPair.windowLength
  /// Fewer windows than this do not tell.
  static let leastWindows = 4

  let layout: Layout
  /// The parts, in order of time.
  let parts: [MetricInputs]

  init(_ inputs: MetricInputs) {
    let count = inputs.series.count
    if count > Self.longestWhole {
      layout = .windows
      parts = inputs.windows(ofLength: Self.windowLength)
    } else {
      layout = .leavingOneOut
      parts = (0..<Self.blockCount).map { block in
        let from = block * count / Self.blockCount
        let to = (block + 1) * count / Self.blockCount
        return inputs.part(inputs.series.removing(from..<to))
      }
    }
  }

  /// The standard error of a metric and the degrees of freedom behind it.
  ///
  /// - Parameter values: The metric in each part that has one, on a scale on which it is symmetric.
  /// - Returns: The error, or why there is none.
  func standardError(
    of values: [Double]
  ) -> Result<(error: Double, degrees: Double, count: Double), NoStandardError> {
    let needed = layout == .leavingOneOut ? Self.blockCount - 2 : Self.leastWindows
    guard values.count >= needed else {
      return .failure(NoStandardError(needed: needed, found: values.count))
    }
    let count = Double(values.count)
    let squares = DescriptiveStatistics.sumOfSquaredDeviations(values.span)
    switch layout {
    case .leavingOneOut:
      return .success(((squares * (count - 1) / count).squareRoot(), count - 1, count))
    case .windows:
      let inflation = Self.inflation(values)
      let effective = max(2, count / inflation)
      return .success(
        ((squares / (count - 1) / effective).squareRoot(), effective - 1, effective))
    }
  }

  /// How much more the mean of neighbouring windows varies than that of independent ones: the factor
  /// (1 + ρ)/(1 − ρ) of a first-order autoregression.
  private static func inflation(_ values: [Double]) -> Double {
    let mean = DescriptiveStatistics.mean(values.span) ?? 0
    let squares = DescriptiveStatistics.sumOfSquaredDeviations(values.span)
    guard squares > 0 else { return 1 }
    let products = Summation.sum(over: 1..<values.count) {
      (values[$0] - mean) * (values[$0 - 1] - mean)
    }
    let correlation = min(0.9, max(0, products / squares))
    return (1 + correlation) / (1 - correlation)
  }
}

/// Too few parts of a recording have a value.
struct NoStandardError: Error {
  let needed: Int
  let found: Int
}
