import AutonomicSim
import Testing

@Suite("Cohorts")
struct CohortTests {
  private func cohort(people: Range<UInt64> = 0..<5, seed: UInt64 = 1) throws -> Cohort {
    Cohort(
      population: PopulationSampler(seed: 3), people: people,
      session: SessionRequest(
        BuiltInProtocol.swedish.definition,
        durations: try SessionDurations(beforeSeconds: 60, duringSeconds: 60, afterSeconds: 0),
        seed: seed,
        analysis: AnalysisOptions(
          correction: .none, selection: MetricSelection([.meanHeartRate, .rmssd]))))
  }

  @Test("any number of workers gives the same outcomes in the same order")
  func workers() async throws {
    let cohort = try cohort()
    let alone = try await cohort.outcomes(workers: 1)
    #expect(alone.map(\.number) == [0, 1, 2, 3, 4])
    for workers in [2, 3, 16] {
      let together = try await cohort.outcomes(workers: workers)
      #expect(together == alone)
      // What is printed of a value has all its digits, so equal text means equal bytes.
      #expect(String(reflecting: together) == String(reflecting: alone))
    }
  }

  @Test("a person's outcome is that of their session alone")
  func single() async throws {
    let cohort = try cohort(people: 2..<4)
    let outcome = try #require(try await cohort.outcomes(workers: 2).first)
    #expect(try cohort.outcome(ofPerson: 2) == outcome)
    var request = cohort.session
    request.subject = try cohort.population.person(2)
    request.seed = cohort.sessionSeed(ofPerson: 2)
    let session = try Session(simulating: request)
    #expect(session.phases.map(\.metrics) == outcome.phases.map(\.metrics))
    #expect(session.phases.map(\.truth) == outcome.phases.map(\.truth))
  }

  @Test("people stay the same from session to session, what happens to them does not")
  func persons() async throws {
    let first = try await cohort(seed: 1).outcomes(workers: 2)
    let second = try await cohort(seed: 2).outcomes(workers: 2)
    #expect(first.map(\.subject) == second.map(\.subject))
    for (one, other) in zip(first, second) {
      #expect(one.seed != other.seed)
      #expect(one.phases != other.phases)
    }
    #expect(Set(first.map(\.seed)).count == first.count)
  }

  @Test("values and changes come from the phases")
  func changes() async throws {
    let outcome = try cohort().outcome(ofPerson: 1)
    let before = try #require(outcome.value(of: .rmssd, in: .before))
    let during = try #require(outcome.value(of: .rmssd, in: .during))
    #expect(outcome.change(of: .rmssd, from: .before, to: .during) == during - before)
    #expect(outcome.value(of: .rmssd, in: .after) == nil)
    #expect(outcome.value(of: .sdnn, in: .before) == nil)
    #expect(outcome.change(of: .rmssd, from: .before, to: .after) == nil)
  }

  @Test("nobody gives nothing, and a cancelled cohort stops")
  func edges() async throws {
    #expect(try await cohort(people: 4..<4).outcomes(workers: 3).isEmpty)
    let cohort = try cohort()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await cohort.outcomes(workers: 2)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }
}
