import AutonomicSim
import Inputs

/// A recording ready for its metrics, so that these alone are measured.
struct Prepared: Sendable {
  let recording: PreparedRecording

  init(_ synthetic: SyntheticRecording, _ metrics: [Metric]) {
    do {
      recording = try PreparedRecording(
        synthetic.series,
        options: AnalysisOptions(correction: .none, selection: MetricSelection(metrics)))
    } catch {
      preconditionFailure("the intervals form a series: \(error)")
    }
  }

  func metrics() -> [MetricOutcome] { recording.metrics(of: recording.series) }
}
