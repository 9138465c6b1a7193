import SignalCore

extension MetricInputs {
  /// The scales of multiscale entropy: 1 to this.
  static let multiscaleScales = 20

  /// The area under sample entropy against scale.
  func multiscaleArea(
    _ entropyAtScale: (_ scale: Int, MultiscaleMatches) -> MetricValue
  ) -> MetricValue {
    windowed(.manyScales) { $0.wholeMultiscaleArea(entropyAtScale) }
  }

  private func wholeMultiscaleArea(
    _ entropyAtScale: (_ scale: Int, MultiscaleMatches) -> MetricValue
  ) -> MetricValue {
    guard let deviation = standardDeviation.number else { return standardDeviation }
    guard deviation > 0 else { return .undefined(.constant) }
    guard let multiscaleMatches else {
      return .undefined(.tooFewIntervals(needed: 3, found: series.count))
    }
    var entropies = [Double]()
    for scale in 1...Self.multiscaleScales {
      let value = entropyAtScale(scale, multiscaleMatches)
      guard let number = value.number else { return value }
      entropies.append(number)
    }
    let ends = (entropies[0] + entropies[entropies.count - 1]) / 2
    return .finite(Summation.sum(entropies.span) - ends)
  }

  /// Sample entropy from counts of pairs, or why there is none.
  static func sampleEntropy(_ pairs: MultiscaleMatches.Pairs) -> MetricValue {
    guard pairs.templates >= 2 else {
      return .undefined(
        .tooFewRuns(needed: 2, length: templateLength + 1, found: pairs.templates))
    }
    guard pairs.atNextLength > 0 else { return .undefined(.noTemplateMatches) }
    return .finite(log(Double(pairs.atLength) / Double(pairs.atNextLength)))
  }
}
