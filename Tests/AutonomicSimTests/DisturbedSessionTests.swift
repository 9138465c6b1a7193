import AutonomicSim
import Testing

@Suite("Disturbed sessions")
struct DisturbedSessionTests {
  private func session(
    _ rates: DisturbanceRates, seed: UInt64 = 4, analysis: AnalysisOptions? = nil
  ) throws -> Session {
    try Session(
      simulating: SessionRequest(
        BuiltInProtocol.quietRest.definition,
        durations: SessionDurations(beforeSeconds: 600, duringSeconds: 0, afterSeconds: 0),
        disturbances: rates, seed: seed, analysis: analysis))
  }

  private func rmssd(_ session: Session) throws -> Double {
    let outcome = try #require(session.phases[0].metrics.first { $0.metric == .rmssd })
    return try #require(outcome.value.number)
  }

  @Test("without rates nothing is disturbed and nothing corrected")
  func undisturbed() throws {
    let session = try session(.none)
    #expect(session.disturbed == nil)
    #expect(session.request.analysis.correction == .none)
    #expect(session.recorded == session.prepared.series)
    let rates = try DisturbanceRates(ectopic: 0, artifacts: 0)
    #expect(try self.session(rates).recorded == session.recorded)
  }

  @Test("the recorded beats carry no labels, the truth is kept beside them")
  func truth() throws {
    let session = try session(DisturbanceRates(ectopic: 0.01, artifacts: 0.02))
    let disturbed = try #require(session.disturbed)
    #expect(disturbed.disturbances.count > 10)
    #expect(session.recorded.labels.allSatisfy { $0 == .normal })
    #expect(disturbed.series.labels.contains(.ventricularEctopic))
    #expect(session.recorded.count == disturbed.series.count)
    for (time, exact) in zip(session.recorded.beatTimesSeconds, disturbed.series.beatTimesSeconds) {
      // Half a microsecond, the resolution of files, and the rounding of 600 s.
      #expect(abs(time - exact) <= 0.5e-6 + 600 * Double.ulpOfOne)
    }
    // What the body did is not what the recorder made of it.
    #expect(session.recording.beats == (try self.session(.none)).recording.beats)
  }

  @Test("correction brings RMSSD back towards the truth", arguments: [UInt64(1), 2, 3, 4])
  func correction(seed: UInt64) throws {
    let rates = try DisturbanceRates(ectopic: 0.005, artifacts: 0.015)
    let truth = try rmssd(session(.none, seed: seed))
    let corrected = try session(rates, seed: seed)
    let raw = try session(rates, seed: seed, analysis: AnalysisOptions(correction: .none))
    #expect(corrected.request.analysis.correction == .lipponenTarvainen)
    #expect(corrected.prepared.quality.correctedPercent > 0)
    #expect(try rmssd(raw) > 1.5 * truth)
    #expect(abs(try rmssd(corrected) - truth) < 0.25 * abs(try rmssd(raw) - truth))
  }
}
