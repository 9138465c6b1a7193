import AutonomicModel
import HRVAnalysis
import SignalCore

/// What one run of a condition showed.
struct RunFigures: Sendable {
  /// One for each window asked for.
  var windows: [WindowFigures] = []
  /// Of an hour.
  var complexity: ComplexityFigures?
  /// The decay of ringing per period.
  var ringingDecay: Double?
  /// Around the start of the task.
  var course: TimeCourse?
  /// The means of the slow systems over each stretch asked for.
  var body: [[BodySignal: Double]] = []
  /// With and without breath.
  var respiratoryShare: RespiratoryShare?

  /// Runs a condition and looks at it.
  ///
  /// - Parameters:
  ///   - condition: What to run.
  ///   - seed: The seed of the run.
  init(_ condition: ValidationCondition, seed: UInt64) {
    let recording = condition.simulation(seed: seed).run(seed: seed)
    switch condition.observation {
    case .windows(let starts):
      let prepared = Self.prepared(recording)
      windows = starts.map { WindowFigures(recording, prepared, from: $0) }
    case .hour: complexity = ComplexityFigures(Self.prepared(recording).series)
    case .ringing: ringingDecay = RingingDecay.perPeriod(recording)
    case .course(let before, let after):
      course = TimeCourse(
        recording, around: condition.taskStartSeconds, before: before, after: after)
    case .body(let stretches):
      body = stretches.map { Self.means(recording.signals, over: $0) }
    case .respiratoryShare:
      respiratoryShare = RespiratoryShare(
        Self.prepared(recording).series, heldFrom: condition.taskStartSeconds,
        to: condition.taskStartSeconds + condition.taskSeconds)
    }
  }

  private static func means(
    _ signals: SimulatedSignals, over stretch: Range<Int>
  ) -> [BodySignal: Double] {
    Dictionary(
      uniqueKeysWithValues: BodySignal.allCases.map { signal in
        let values = signals.values(of: signal)
        let inside = stretch.clamped(to: 0..<values.count)
        let sum = Summation.sum(over: inside) { values[$0] }
        return (signal, sum / Double(inside.count))
      })
  }

  /// The beats of a simulated session, as they are.
  static func prepared(_ recording: SimulatedRecording) -> PreparedRecording {
    do {
      return try PreparedRecording(
        recording.rrSeries(), options: WindowFigures.options)
    } catch {
      preconditionFailure("simulated beats form a series: \(error)")
    }
  }
}
