package import HRVAnalysis
import SignalCore

/// What the charts of a comparison show besides its changes: how a few metrics go within the phases.
package struct ComparisonFigures: Sendable {
  /// The metrics that are followed.
  package static let metrics: [Metric] = [
    .meanHeartRate, .rmssd, .lowFrequency, .highFrequency, .respirationRate,
  ]
  /// The most windows of all phases together, about.
  private static let mostWindows = 288.0

  /// The windows, the same in all phases.
  package let plan: WindowPlan
  /// The metrics of ``metrics`` in the windows of each phase, in order of time; none of a phase that
  /// is shorter than a window.
  package let courses: [[WindowResult]]
  /// The changes of all metrics.
  package let changes: ComparisonChanges

  /// Computes what the charts need.
  ///
  /// - Parameters:
  ///   - comparison: The phases side by side.
  ///   - workers: How many parts are computed at a time; the result is the same for any number.
  /// - Throws: ``RRSeriesError``, as ``PreparedRecording/init(_:options:)`` does.
  package init(_ comparison: Comparison, workers: Int = 1) throws {
    changes = ComparisonChanges(comparison, workers: workers)
    let lengths = comparison.phases.map(\.range.lengthSeconds)
    let shortest = lengths.min() ?? 0
    // A file often ends a few seconds before the minute it was planned for.
    let length: Double = shortest > 1190 ? 300 : shortest > 290 ? 120 : 60
    let least = length / 5
    let factor = (lengths.reduce(0, +) / Self.mostWindows / least).rounded(.up)
    plan = WindowPlan(lengthSeconds: length, stepSeconds: least * max(1, factor))
    var courses = [[WindowResult]]()
    for phase in comparison.phases {
      var options = phase.recording.options
      options.correction = .none
      options.curves = []
      options.selection = MetricSelection(Self.metrics)
      courses.append(
        try PreparedRecording(phase.recording.series, options: options).windows(
          plan, from: phase.range.startSeconds, to: phase.range.endSeconds, workers: workers))
    }
    self.courses = courses
  }
}
