package import HRVAnalysis
import SignalCore

/// All changes of a comparison, computed once.
package struct ComparisonChanges: Sendable {
  /// The phases side by side.
  package let comparison: Comparison
  private let changes: [Metric: [PhaseChange?]]

  /// Computes the changes of all metrics to all later phases.
  ///
  /// - Parameters:
  ///   - comparison: The phases side by side.
  ///   - workers: How many metrics are computed at a time; the result is the same for any number.
  package init(_ comparison: Comparison, workers: Int = 1) {
    self.comparison = comparison
    let metrics = comparison.metrics
    let values = ConcurrentWork.results(count: metrics.count, workers: workers) { index in
      comparison.phases.indices.dropFirst().map {
        comparison.change(of: metrics[index], inPhase: $0)
      }
    }
    changes = Dictionary(uniqueKeysWithValues: zip(metrics, values))
  }

  /// The change of a metric from the first phase to another.
  ///
  /// - Parameters:
  ///   - metric: A metric.
  ///   - phase: The index of the later phase, from 1.
  /// - Returns: The change; `nil` where a phase has no value.
  package func change(of metric: Metric, inPhase phase: Int) -> PhaseChange? {
    changes[metric]?[phase - 1]
  }
}
