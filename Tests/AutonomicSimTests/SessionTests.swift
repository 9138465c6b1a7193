import AutonomicSim
import TestSupport
import Testing

@Suite("Sessions")
struct SessionTests {
  private func session(seed: UInt64 = 1, during: Double = 180) throws -> Session {
    try Session(
      simulating: SessionRequest(
        BuiltInProtocol.swedish.definition,
        durations: SessionDurations(beforeSeconds: 120, duringSeconds: during, afterSeconds: 120),
        seed: seed))
  }

  @Test("the phases follow each other and hold every beat once")
  func phases() throws {
    let session = try session()
    #expect(session.phases.map(\.phase) == [.before, .during, .after])
    #expect(session.phases.map(\.range.startSeconds) == [0, 120, 300])
    #expect(session.phases.map(\.range.endSeconds) == [120, 300, 420])
    let joined = session.phases.flatMap(\.series.intervalsMilliseconds)
    #expect(joined == session.prepared.series.intervalsMilliseconds)
    for phase in session.phases {
      #expect(phase.metrics == session.prepared.metrics(of: phase.series))
      for time in phase.series.beatTimesSeconds { #expect(phase.range.contains(time)) }
    }
  }

  @Test("an absent phase is left out, and a session of one phase compares nothing")
  func absentPhases() throws {
    #expect(try session(during: 0).phases.map(\.phase) == [.before, .after])
    let rest = try Session(
      simulating: SessionRequest(
        BuiltInProtocol.swedish.definition,
        durations: SessionDurations(beforeSeconds: 120, duringSeconds: 0, afterSeconds: 0)))
    #expect(rest.phases.map(\.phase) == [.before])
    #expect(rest.comparison == nil)
  }

  @Test("equal requests give equal sessions, other seeds others")
  func determinism() throws {
    let one = try session(seed: 7)
    let two = try session(seed: 7)
    #expect(one.prepared.series == two.prepared.series)
    #expect(one.phases.map(\.metrics) == two.phases.map(\.metrics))
    #expect(one.phases.map(\.truth) == two.phases.map(\.truth))
    #expect(try session(seed: 8).prepared.series != one.prepared.series)
  }

  @Test("beats lie on whole microseconds and differ from the simulated by half of one at most")
  func resolution() throws {
    let session = try session()
    let series = session.prepared.series
    #expect(series.count == session.recording.beats.timesSeconds.count)
    for (time, simulated) in zip(series.beatTimesSeconds, session.recording.beats.timesSeconds) {
      // Half a step, and a rounding of times up to 420 s.
      #expect(abs(time - simulated) <= 0.5e-6 + 420 * Double.ulpOfOne)
      let ticks = time * 1e6
      #expect(abs(ticks - ticks.rounded()) <= 420e6 * Double.ulpOfOne)
    }
    for index in 1..<series.count {
      let step = 1000 * (series.beatTimesSeconds[index] - series.beatTimesSeconds[index - 1])
      // Two times up to 420 s, each rounded.
      #expect(abs(series.intervalsMilliseconds[index] - step) <= 2 * 420e3 * Double.ulpOfOne)
    }
  }

  @Test("the beats written as a file read back to the same series and the same phases")
  func fileRoundTrip() throws {
    let session = try session(seed: 2)
    let phases = session.phases.map { RecordingPhase(name: $0.phase.rawValue, range: $0.range) }
    let bytes = RRCSVFormat().write(session.prepared.series, phases: phases).bytes
    let recording = try RecordingReader().read(bytes: bytes, fileName: "rr.csv")
    #expect(
      recording.series.intervalsMilliseconds == session.prepared.series.intervalsMilliseconds)
    #expect(recording.series.beatTimesSeconds == session.prepared.series.beatTimesSeconds)
    #expect(recording.phases.map(\.name) == ["before", "during", "after"])
    for (phase, read) in zip(session.phases, recording.phases) {
      #expect(recording.series.slice(read.range) == phase.series)
    }
  }
}
