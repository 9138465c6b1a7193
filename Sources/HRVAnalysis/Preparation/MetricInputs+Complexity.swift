import SignalCore

extension MetricInputs {
  /// The length of the templates of the entropies.
  static let templateLength = 2

  /// An entropy of the template matches, which both entropies share.
  func entropy(
    _ kind: (TemplateMatchCounts) -> Result<Double, EntropyUndefined>
  ) -> MetricValue {
    guard let deviation = standardDeviation.number else { return standardDeviation }
    guard deviation > 0 else { return .undefined(.constant) }
    guard let matches else { return .undefined(.tooFewIntervals(needed: 3, found: series.count)) }
    switch kind(matches) {
    case .success(let entropy): return .finite(entropy)
    case .failure(.noMatches): return .undefined(.noTemplateMatches)
    case .failure(.tooFewTemplates(let length, let count)):
      return .undefined(.tooFewRuns(needed: 2, length: length, found: count))
    }
  }

  /// The window sizes of a range of the convention; `nil` where the series is too short for two.
  ///
  /// An open upper end stands for a tenth of the beats, which are one more than the intervals.
  func windowSizes(of scales: ClosedRange<Int>) -> ClosedRange<Int>? {
    let largest = scales.upperBound == .max ? (series.count + 1) / 10 : scales.upperBound
    return largest > scales.lowerBound ? scales.lowerBound...largest : nil
  }

  /// Why ``windowSizes(of:)`` has none.
  func noWindowSizes(of scales: ClosedRange<Int>) -> UndefinedReason {
    .tooFewIntervals(needed: 10 * (scales.lowerBound + 1) - 1, found: series.count)
  }

  /// The scaling exponent of detrended fluctuation analysis over a range of window sizes.
  func scalingExponent(over scales: ClosedRange<Int>) -> MetricValue {
    guard let sizes = windowSizes(of: scales) else { return .undefined(noWindowSizes(of: scales)) }
    let function = FluctuationFunction(
      detrendedWindows, windowSizes: sizes, memory: &workspace.fluctuations)
    switch function.scalingExponent(
      over: sizes, minimumWindowCount: conventions.minimumScaleWindows, line: &workspace.line)
    {
    case .success(let exponent): return .finite(exponent)
    case .failure(.tooFewWindows(let size, let count, let needed)):
      return .undefined(.tooFewRuns(needed: needed, length: size, found: count))
    case .failure(.noFluctuation): return .undefined(.constant)
    case .failure(.tooFewSizes):
      return .undefined(.tooFewIntervals(needed: 4 * sizes.upperBound, found: series.count))
    }
  }
}
