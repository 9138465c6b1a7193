import AutonomicModel
import SignalCore

/// Who takes part in a study, what happens to them, and what is made of it.
struct StudyDesign: Sendable {
  /// One treatment.
  struct Arm: Sendable {
    let contact: ValidationCondition.Contact
    /// Whose account of massage the simulation follows.
    let profile: EvidenceProfile
    /// How many people a study has.
    let people: Int
  }

  /// The figures of the people of an arm.
  typealias People = [StudyFigures]

  /// A published statistic and the same statistic of a virtual study.
  struct Comparison: Sendable {
    let quantity: String
    let unit: String
    let published: @Sendable (StudyTable) -> Double
    let simulated: @Sendable (_ arms: [People]) -> Double
  }

  /// The people of the population.
  let population: StudyPopulation
  let arms: [Arm]
  /// Whether the same people take part in every arm.
  let isCrossover: Bool
  let durations: (before: Double, during: Double, after: Double)
  /// The starts of the windows of 5 min, in seconds of the session.
  let windows: [Double]
  let comparisons: [Comparison]

  /// The session of a person in an arm.
  func simulation(of arm: Arm, person: UInt64) -> Simulation {
    var simulation = ValidationCondition.rest.with {
      $0.contact = arm.contact
      $0.profile = arm.profile
      $0.beforeSeconds = durations.before
      $0.duringSeconds = durations.during
      $0.afterSeconds = durations.after
    }.simulation(seed: 0)
    simulation.subject = population.person(person)
    return simulation
  }
}

/// What one session of a study showed.
struct StudyFigures: Sendable {
  /// One for each window of the design.
  let windows: [WindowFigures]
  /// The slow systems during the last minute before contact, the last of contact, the first after it
  /// and the fourth after it.
  let body: [BodyState]
  /// Standard normal numbers, one for each of those instants: what separates a reading from the
  /// mean where the people of the model do not differ.
  let readings: [Double]

  /// Looks at a session.
  init(_ recording: SimulatedRecording, windows starts: [Double]) {
    // A stream of its own, far from those of the noises of a run.
    var stream = RandomStream(seed: recording.seed, stream: 2_000)
    readings = (0..<4).map { _ in stream.normal() }
    let prepared = RunFigures.prepared(recording)
    windows = starts.map { WindowFigures(recording, prepared, from: $0) }
    let contact = recording.durations.range(of: .during)
    body = [
      contact.startSeconds - 60, contact.endSeconds - 60, contact.endSeconds,
      contact.endSeconds + 180,
    ].compactMap { start in
      recording.means(in: TimeRange(startSeconds: start, endSeconds: start + 60))?.body
    }
  }
}

extension [StudyFigures] {
  /// The values of a figure in a window.
  func values(_ window: Int, _ figure: (WindowFigures) -> Double) -> [Double] {
    map { figure($0.windows[window]) }
  }

  /// The median over people.
  func median(_ window: Int, _ figure: (WindowFigures) -> Double) -> Double {
    let sorted = values(window, figure).sorted()
    return DescriptiveStatistics.percentile(50, ofSorted: sorted.span) ?? .nan
  }

  /// The mean over people.
  func mean(_ window: Int, _ figure: (WindowFigures) -> Double) -> Double {
    let values = values(window, figure)
    return DescriptiveStatistics.mean(values.span) ?? .nan
  }

  /// The change of each person from the first window to another, in per cent.
  func percentChanges(to window: Int, _ figure: (WindowFigures) -> Double) -> [Double] {
    zip(values(window, figure), values(0, figure)).map { 100 * ($0 / $1 - 1) }
  }

  /// The change of the mean from the first window to another, in per cent.
  func percentChangeOfMean(to window: Int, _ figure: (WindowFigures) -> Double) -> Double {
    100 * (mean(window, figure) / mean(0, figure) - 1)
  }

  /// The mean reading of a slow signal at one of its instants.
  ///
  /// - Parameters:
  ///   - instant: Which instant.
  ///   - signal: Which signal.
  ///   - spread: The published standard deviation of readings, in the unit of the signal.
  /// - Returns: The mean over people.
  func mean(_ instant: Int, _ signal: BodySignal, spread: Double) -> Double {
    let values = map { $0.body[instant][signal] + spread * $0.readings[instant] }
    return DescriptiveStatistics.mean(values.span) ?? .nan
  }
}
