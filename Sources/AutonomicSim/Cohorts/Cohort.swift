public import AutonomicModel
import HRVAnalysis
import SignalCore

/// Many people who all take part in the same session.
///
/// ```swift
/// let cohort = Cohort(
///   population: PopulationSampler(seed: 7), people: 0..<40,
///   session: SessionRequest(BuiltInProtocol.swedish.definition, seed: 1))
/// let outcomes = try await cohort.outcomes(workers: 4)
/// ```
public struct Cohort: Sendable {
  /// Where the people come from.
  public var population: PopulationSampler
  /// The numbers of the people who take part.
  public var people: Range<UInt64>
  /// What is done to each, and how it is analysed; the subject of the request is not looked at.
  ///
  /// Each person has a session seed of their own, drawn from the request's: people stay the same from
  /// one session to the next, what chance does to them does not.
  public var session: SessionRequest

  /// Creates a cohort.
  ///
  /// - Parameters:
  ///   - population: Where the people come from.
  ///   - people: The numbers of the people who take part.
  ///   - session: What is done to each.
  public init(population: PopulationSampler, people: Range<UInt64>, session: SessionRequest) {
    self.population = population
    self.people = people
    self.session = session
  }

  /// Simulates and analyses everybody.
  ///
  /// - Parameter workers: How many people are simulated at the same time, at least one.
  /// - Returns: One outcome for each person, in order of their numbers: the same for any number of
  ///   workers.
  /// - Throws: ``/AutonomicModel/SimulationInputError`` for a person outside of what the model is made
  ///   for, `CancellationError` when the task is cancelled.
  /// - Complexity: O(people × duration) time; memory for `workers` sessions besides the outcomes.
  public func outcomes(workers: Int) async throws -> [PersonOutcome] {
    precondition(workers > 0, "at least one worker is needed")
    let first = people.lowerBound
    return try await OrderedWork.results(count: people.count, workers: workers) { index in
      try Task.checkCancellation()
      return try outcome(ofPerson: first + UInt64(index))
    }
  }

  /// Simulates and analyses one person.
  ///
  /// - Parameter number: The number of the person.
  /// - Returns: The outcome, as in ``outcomes(workers:)``.
  /// - Throws: ``/AutonomicModel/SimulationInputError`` for a person outside of what the model is made
  ///   for.
  public func outcome(ofPerson number: UInt64) throws -> PersonOutcome {
    var request = session
    request.subject = try population.person(number)
    request.origin = .person(number: number, populationSeed: population.seed)
    request.seed = sessionSeed(ofPerson: number)
    let beats = try SimulatedSessionBeats(request)
    let prepared = try PreparedRecording(
      beats.recorded, options: beats.analysisOptions(request))
    let phases: [PersonOutcome.Phase] = SessionPhase.allCases.compactMap { phase in
      guard let truth = beats.recording.means(of: phase) else { return nil }
      let series = prepared.series.slice(request.durations.range(of: phase))
      return PersonOutcome.Phase(
        phase: phase, truth: truth, metrics: prepared.metrics(of: series))
    }
    return PersonOutcome(
      number: number, subject: request.subject, seed: request.seed, phases: phases)
  }

  /// The session seed of a person.
  ///
  /// - Parameter number: The number of the person.
  /// - Returns: The seed with which the person's session can be simulated alone.
  public func sessionSeed(ofPerson number: UInt64) -> UInt64 {
    var stream = RandomStream(seed: session.seed ^ 0x5E55_10AE_C0E0_12D7, stream: number)
    return stream.next()
  }
}
