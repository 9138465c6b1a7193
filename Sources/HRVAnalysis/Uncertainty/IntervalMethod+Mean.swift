import SignalCore

extension IntervalMethod {
  /// The interval of the mean of values in order of time.
  static func mean(
    of values: @escaping @Sendable (MetricInputs) -> [Double]
  ) -> IntervalMethod {
    IntervalMethod(
      name: "Student's t with the long-run variance",
      argument: "A mean of values that resemble their neighbours; the long-run variance is taken "
        + "from the first \(LongRunVariance.cosineCount) cosines. Counts independent values."
    ) { uncertainty, _, value in
      let series = values(uncertainty.inputs)
      guard series.count >= LongRunVariance.leastCount else {
        return .undefined(
          .tooFewIntervals(needed: LongRunVariance.leastCount, found: series.count))
      }
      guard let variance = LongRunVariance(count: series.count, { series[$0] }) else {
        return .undefined(.constant)
      }
      let half = LongRunVariance.criticalValue * variance.ofMean.squareRoot()
      return .between(
        value - half, value + half, effectiveSampleSize: variance.effectiveCount)
    }
  }

  /// The interval of a quantile.
  ///
  /// - Parameters:
  ///   - level: The share of values below, between 0 and 1.
  ///   - values: The values in order of time.
  /// - Returns: The method.
  static func quantile(
    _ level: Double, of values: @escaping @Sendable (MetricInputs) -> [Double]
  ) -> IntervalMethod {
    IntervalMethod(
      name: "order statistics with the long-run variance",
      argument: "The share of values below a quantile is a mean, whose interval is carried back to "
        + "order statistics (R. S. Woodruff, J. Am. Stat. Assoc. 47 (1952) 635, "
        + "doi:10.1080/01621459.1952.10483443); no density has to be estimated. Counts independent "
        + "values."
    ) { uncertainty, _, value in
      let series = values(uncertainty.inputs)
      guard series.count >= LongRunVariance.leastCount else {
        return .undefined(
          .tooFewIntervals(needed: LongRunVariance.leastCount, found: series.count))
      }
      guard
        let variance = LongRunVariance(count: series.count, { series[$0] <= value ? 1 : 0 })
      else { return .undefined(.constant) }
      let half = LongRunVariance.criticalValue * variance.ofMean.squareRoot()
      let sorted = RadixSort.sorted(series.span)
      func place(_ share: Double) -> Double {
        let position = (share * Double(sorted.count)).rounded()
        return sorted[min(max(0, Int(position)), sorted.count - 1)]
      }
      return .between(
        min(value, place(level - half)), max(value, place(level + half)),
        effectiveSampleSize: variance.effectiveCount)
    }
  }
}
