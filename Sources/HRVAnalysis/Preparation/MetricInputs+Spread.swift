import SignalCore

extension MetricInputs {
  /// The standard deviation of at least two values with the divisor of a convention.
  static func spread(
    _ values: Span<Double>, _ divisor: AnalysisConventions.SpreadDivisor
  ) -> Double {
    guard let mean = DescriptiveStatistics.mean(values) else { return .nan }
    return spread(values, around: mean, divisor)
  }

  /// The same where the mean is known.
  static func spread(
    _ values: Span<Double>, around mean: Double, _ divisor: AnalysisConventions.SpreadDivisor
  ) -> Double {
    let squares = DescriptiveStatistics.sumOfSquaredDeviations(values, from: mean)
    let deviation = (squares / Double(values.count - 1)).squareRoot()
    guard divisor != .countLessOne else { return deviation }
    return deviation * (Double(values.count - 1) / divisor.divisor(of: values.count)).squareRoot()
  }

  /// The largest distance of two intervals that match, in milliseconds.
  var entropyTolerance: MetricValue {
    let tolerance = conventions.entropyTolerance
    guard tolerance.divisor != .countLessOne else {
      return standardDeviation.map { tolerance.share * $0 }
    }
    return needing(intervals: 2) {
      tolerance.share * Self.spread(intervals.span, tolerance.divisor)
    }
  }

  /// SD2 by the convention, in milliseconds.
  var poincareLength: MetricValue {
    guard conventions.poincareWidths == .fromDeviations else {
      return needing(pairs: 2) { poincare?.sd2Milliseconds ?? .nan }
    }
    guard let deviation = standardDeviation.number else { return standardDeviation }
    let square = needing(pairs: 2) {
      let spread = Self.spread(differences.span, .countLessOne)
      return 2 * deviation * deviation - spread * spread / 2
    }
    if let number = square.number, number < 0 { return .undefined(.negativeSquare("SD2")) }
    return square.map { $0.squareRoot() }
  }
}
