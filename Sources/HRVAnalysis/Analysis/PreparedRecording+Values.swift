public import SignalCore

extension PreparedRecording {
  /// Computes metrics besides those that were asked for.
  ///
  /// - Parameters:
  ///   - metrics: The metrics.
  ///   - part: The intervals to measure, usually a slice of ``series``.
  /// - Returns: One value for each metric, in their order.
  public func values(of metrics: [Metric], in part: RRSeries) -> [MetricValue] {
    let inputs = inputs(of: part)
    return metrics.map { $0.definition.compute(inputs) }
  }
}
