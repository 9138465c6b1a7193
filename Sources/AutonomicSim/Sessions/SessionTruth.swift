package import AutonomicModel
package import HRVAnalysis
import SignalCore

/// What the analysis of a session found, held against what the simulation knows.
package struct SessionTruth: Sendable {
  /// An estimate beside the truth.
  package struct Bias: Sendable, Equatable {
    /// What is so.
    package let truth: Double
    /// What was found.
    package let estimate: Double

    /// Estimate less truth.
    package var difference: Double { estimate - truth }
    /// The difference as a share of the truth, in percent; `nil` where the truth is zero.
    package var percent: Double? { truth == 0 ? nil : 100 * difference / truth.magnitude }

    init?(truth: Double?, estimate: Double?) {
      guard let truth, let estimate else { return nil }
      self.truth = truth
      self.estimate = estimate
    }
  }

  /// A way to find a quantity of the simulated state in what was recorded.
  package enum Estimator: String, Sendable, CaseIterable {
    /// Heart rate as 60,000 over the mean interval: beats over time.
    case rateOfMeanInterval
    /// Heart rate as the mean of 60,000 over each interval: the metric `mean_hr`.
    case meanOfRates
    /// Breathing rate from the recorded breathing.
    case breathingSignal
    /// Breathing rate from the beats alone.
    case breathingInBeats

    /// What it estimates.
    package var state: SimulatedState {
      switch self {
      case .rateOfMeanInterval, .meanOfRates: .heartRate
      case .breathingSignal, .breathingInBeats: .respirationRate
      }
    }
  }

  /// A metric of the recorded beats, before and after correction, beside that of the true beats.
  package struct MetricBias: Sendable, Equatable {
    /// The metric.
    package let metric: Metric
    /// The recorded beats as they are; one for each phase, `nil` where one of the two has no value.
    package let recorded: [Bias?]
    /// The recorded beats after correction, in the same order.
    package let corrected: [Bias?]
  }

  /// Whether two measures of one change have the same sign.
  package enum Agreement: String, Sendable {
    /// Both changes are told from the scatter of windows and have one sign.
    case agrees
    /// Both are, and their signs differ.
    case disagrees
    /// One of them is not told from the scatter.
    case open
  }

  /// A change of the vagal tone beside the change of a metric that is taken for its sign.
  package struct Direction: Sendable {
    /// The later phase; the first is compared with.
    package let phase: SessionPhase
    /// The metric.
    package let metric: Metric
    /// The change of the true tone.
    package let tone: PhaseChange
    /// The change of the metric.
    package let change: PhaseChange

    /// Whether they go the same way.
    package var agreement: Agreement {
      guard let tone = tone.interval, let effect = change.effect.interval,
        !tone.contains(0), !effect.contains(0)
      else { return .open }
      return (tone.lowerBound > 0) == (effect.lowerBound > 0) ? .agrees : .disagrees
    }
  }

  /// The phases, in the order of every list of this type.
  package let phases: [SessionPhase]
  /// The estimates of the simulated state, one for each phase.
  package let states: [Estimator: [Bias?]]
  /// The metrics of disturbed beats; empty where the recorded beats are the true ones and stay so.
  package let metrics: [MetricBias]
  /// The vagal tone beside RMSSD and HF power.
  package let directions: [Direction]

  /// Compares.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - comparesMetrics: Whether to compute each metric of the true beats; where beats were
  ///     disturbed or corrected by default, as all differences are zero otherwise.
  /// - Throws: ``RRSeriesError``, as ``PreparedRecording/init(_:options:)`` does.
  package init(_ session: Session, comparesMetrics: Bool? = nil) throws {
    phases = session.phases.map(\.phase)
    states = try Self.states(session)
    let areBeatsChanged =
      session.disturbed != nil || session.prepared.options.correction != .none
    metrics = comparesMetrics ?? areBeatsChanged ? try Self.metrics(session) : []
    directions = Self.directions(session)
  }

  // MARK: State

  private static func states(_ session: Session) throws -> [Estimator: [Bias?]] {
    var options = session.prepared.options
    options.correction = .none
    options.selection = MetricSelection([.meanNN, .meanHeartRate, .respirationRate])
    let withSignal = try PreparedRecording(session.prepared.series, options: options)
    options.respiration = nil
    options.selection = MetricSelection([.respirationRate])
    let withoutSignal = try PreparedRecording(session.prepared.series, options: options)
    var found = [Estimator: [Bias?]]()
    for phase in session.phases {
      let outcomes = withSignal.metrics(of: phase.series)
      func number(_ metric: Metric) -> Double? {
        outcomes.first { $0.metric == metric }?.value.number
      }
      let beats = withoutSignal.metrics(of: phase.series).first?.value.number
      for estimator in Estimator.allCases {
        let estimate: Double? =
          switch estimator {
          case .rateOfMeanInterval: number(.meanNN).map { 60_000 / $0 }
          case .meanOfRates: number(.meanHeartRate)
          case .breathingSignal: number(.respirationRate)
          case .breathingInBeats: beats
          }
        found[estimator, default: []].append(
          Bias(truth: estimator.state.mean(in: phase.truth), estimate: estimate))
      }
    }
    return found
  }

  // MARK: Metrics

  private static func metrics(_ session: Session) throws -> [MetricBias] {
    var options = session.prepared.options
    options.correction = .none
    let beats = try SimulatedSessionBeats.atFileResolution(session.recording.rrSeries())
    let truths = try values(beats, options, session)
    let recorded = try values(session.recorded, options, session)
    return options.selection.metrics.enumerated().map { position, metric in
      func biases(_ estimates: [[MetricOutcome]]) -> [Bias?] {
        zip(truths, estimates).map { truth, estimate in
          Bias(truth: truth[position].value.number, estimate: estimate[position].value.number)
        }
      }
      return MetricBias(
        metric: metric, recorded: biases(recorded), corrected: biases(session.phases.map(\.metrics))
      )
    }
  }

  /// The metrics of beats in each phase of a session.
  private static func values(
    _ beats: RRSeries, _ options: AnalysisOptions, _ session: Session
  ) throws -> [[MetricOutcome]] {
    let prepared = try PreparedRecording(beats, options: options)
    return session.phases.map { prepared.metrics(of: prepared.series.slice($0.range)) }
  }

  // MARK: Directions

  /// The windows of the tone are those of the metrics, so that both changes rest on the same time.
  private static func directions(_ session: Session) -> [Direction] {
    guard let comparison = session.comparison else { return [] }
    let plan = WindowPlan(
      lengthSeconds: comparison.windowSeconds, stepSeconds: comparison.windowSeconds)
    let tones = session.phases.map { phase in
      let windows = plan.windows(in: phase.range)
      return PhaseSummary(
        outcomes: (windows.isEmpty ? [phase.range] : windows).compactMap { window in
          session.recording.means(
            in: TimeRange(
              startSeconds: window.startSeconds,
              endSeconds: min(window.endSeconds, phase.range.endSeconds))
          ).map { .defined($0.vagalTone) }
        })
    }
    return session.phases.indices.dropFirst().flatMap { index in
      [Metric.rmssd, .highFrequency].compactMap { metric in
        guard comparison.metrics.contains(metric),
          let change = comparison.change(of: metric, inPhase: index),
          let tone = PhaseChange(to: index, of: tones, scale: .linear)
        else { return nil }
        return Direction(
          phase: session.phases[index].phase, metric: metric, tone: tone, change: change)
      }
    }
  }
}
