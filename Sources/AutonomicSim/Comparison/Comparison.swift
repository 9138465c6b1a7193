public import HRVAnalysis
import SignalCore

/// Phases of one or more recordings side by side: before, during, after.
///
/// Several measures grow with the length of the recording they are taken from, so phases of
/// different length are compared by the means of windows of one length.
public struct Comparison: Sendable {
  /// The phases, the first being the one the others are compared with.
  public let phases: [ComparisonPhase]
  /// The metrics compared, in the order of the catalogue.
  public let metrics: [Metric]
  /// The length of the windows in seconds.
  public let windowSeconds: Double
  /// For each metric, its summary in each phase.
  public let summaries: [Metric: [PhaseSummary]]
  /// What a reader should know before reading the numbers; one sentence each.
  public let warnings: [String]
  /// What beside the nerves may stand behind the changes: breathing, heart rate, drifts.
  public let notes: [PhaseNote]

  /// The usual length of a window in seconds: the short recording of the Task Force.
  public static let standardWindowSeconds = 300.0

  /// Compares phases.
  ///
  /// - Parameters:
  ///   - phases: At least two.
  ///   - windowSeconds: The length of the windows, positive. A phase shorter than that is one window.
  public init(phases: [ComparisonPhase], windowSeconds: Double = standardWindowSeconds) {
    precondition(phases.count >= 2, "a comparison needs two phases")
    self.phases = phases
    self.windowSeconds = windowSeconds
    let metrics = phases[0].recording.options.selection.metrics
    self.metrics = metrics
    let plan = WindowPlan(lengthSeconds: windowSeconds, stepSeconds: windowSeconds)
    var outcomes = [Metric: [PhaseSummary]]()
    var windowCounts = [Int]()
    for phase in phases {
      let windows = Self.windows(of: phase, plan)
      windowCounts.append(windows.count)
      for (position, metric) in metrics.enumerated() {
        outcomes[metric, default: []].append(
          PhaseSummary(outcomes: windows.map { $0[position].value }))
      }
    }
    summaries = outcomes
    warnings = Self.warnings(phases, windowCounts, plan)
    notes = PhaseNotes.notes(
      on: phases,
      heartRates: outcomes[.meanHeartRate]
        ?? phases.map { phase in
          PhaseSummary(
            outcomes: Self.parts(of: phase, plan).compactMap {
              phase.recording.values(of: [.meanHeartRate], in: $0).first
            })
        })
  }

  /// What the windows of the phases cannot tell.
  private static func warnings(
    _ phases: [ComparisonPhase], _ windowCounts: [Int], _ plan: WindowPlan
  ) -> [String] {
    let window = DurationText.text(plan.lengthSeconds)
    let counted = zip(phases, windowCounts)
    let empty = counted.filter { $1 == 0 }.map(\.0.name)
    let short = counted.filter { $1 > 0 && plan.windows(in: $0.range).isEmpty }.map(\.0.name)
    let single = counted.filter { $1 == 1 }.map(\.0.name).filter { !short.contains($0) }
    var warnings = [String]()
    if !empty.isEmpty { warnings.append("no beats in \(list(empty))") }
    if !short.isEmpty {
      warnings.append(
        "shorter than a window of \(window) and taken whole: \(list(short)); "
          + "measures that grow with length are not comparable")
    }
    if windowCounts.allSatisfy({ $0 < 2 }) {
      warnings.append(
        "no phase holds two windows of \(window), so no change has an interval; "
          + "shorter windows give some")
    } else if !single.isEmpty {
      warnings.append(
        "only one window in \(list(single)); how much it varies is taken from the other phases")
    }
    return warnings + phases.flatMap(breathingWarnings)
  }

  /// Slower breathing in one phase moves power from HF to LF there, whatever the vagus does.
  private static func breathingWarnings(_ phase: ComparisonPhase) -> [String] {
    phase.recording.breathingWarnings(of: phase.series).map { "phase '\(phase.name)': \($0)" }
  }

  private static func list(_ names: [String]) -> String {
    "phase\(names.count == 1 ? "" : "s") " + names.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// The change of a metric from the first phase to another, with its interval and size.
  ///
  /// - Parameters:
  ///   - metric: One of ``metrics``.
  ///   - phase: The index of the later phase.
  /// - Returns: The change, or `nil` where a phase has no value.
  /// - Complexity: O(windows), with the quantile of a mixture of Student's laws; where the difference
  ///   alone is wanted, ``difference(of:inPhase:)`` is much faster.
  public func change(of metric: Metric, inPhase phase: Int) -> PhaseChange? {
    guard let all = summaries[metric] else { return nil }
    return PhaseChange(to: phase, of: all, scale: metric.scale)
  }

  /// The difference of the means of a metric, later less first.
  ///
  /// - Parameters:
  ///   - metric: One of ``metrics``.
  ///   - phase: The index of the later phase.
  /// - Returns: The difference in the metric's unit, or `nil` where a phase has no value.
  public func difference(of metric: Metric, inPhase phase: Int) -> Double? {
    guard let all = summaries[metric], let first = all[0].mean, let later = all[phase].mean else {
      return nil
    }
    return later - first
  }

  private static func windows(of phase: ComparisonPhase, _ plan: WindowPlan) -> [[MetricOutcome]] {
    let windows = phase.recording.windows(
      plan, from: phase.range.startSeconds, to: phase.range.endSeconds)
    if !windows.isEmpty { return windows.map(\.metrics) }
    let whole = phase.series
    return whole.isEmpty ? [] : [phase.recording.metrics(of: whole)]
  }

  /// The beats of the same windows, for measures that were not asked for.
  private static func parts(of phase: ComparisonPhase, _ plan: WindowPlan) -> [RRSeries] {
    let windows = plan.windows(in: phase.range)
    return windows.isEmpty
      ? [phase.series]
      : windows.map { window in
        phase.recording.series.slice(
          TimeRange(
            startSeconds: window.startSeconds,
            endSeconds: min(window.endSeconds, phase.range.endSeconds)))
      }
  }
}
