import AutonomicModel
import SignalCore
import TestSupport
import Testing

@Suite("Recordings")
struct RecordingTests {
  static func session() throws -> SimulatedRecording {
    Simulation(
      .swedish,
      durations: try SessionDurations(beforeSeconds: 60, duringSeconds: 90, afterSeconds: 30.1)
    ).run(seed: 7)
  }

  @Test("the first interval starts in the session, each next one at the beat before")
  func intervals() throws {
    let recording = try Self.session()
    let beats = recording.beats
    #expect(try #require(beats.timesSeconds.first) - beats.intervalsMilliseconds[0] / 1000 >= 0)
    // No whole interval is missing at the start: it begins within one interval of zero.
    #expect(beats.timesSeconds[0] - beats.intervalsMilliseconds[0] / 1000 < 2)
    for index in 1..<beats.count {
      let difference = 1000 * (beats.timesSeconds[index] - beats.timesSeconds[index - 1])
      // Both come from times counted from the warm-up: roundings of numbers below 512 s.
      #expect(abs(difference - beats.intervalsMilliseconds[index]) < 1e-9)
    }
    #expect(try #require(beats.timesSeconds.last) < 180.1)
    #expect(beats.systolicMmHg.count == beats.count)
    #expect(beats.diastolicMmHg.count == beats.count)
  }

  @Test("beats become an unbroken series with the same numbers")
  func series() throws {
    let recording = try Self.session()
    let series = try recording.rrSeries()
    #expect(series.intervalsMilliseconds == recording.beats.intervalsMilliseconds)
    #expect(series.beatTimesSeconds == recording.beats.timesSeconds)
    #expect(series.breaks.isEmpty)
    #expect(series.labels.allSatisfy { $0 == .normal })
  }

  @Test("signals have a sample every quarter of a second from zero to the end")
  func signals() throws {
    let signals = try Self.session().signals
    // Samples at 0, 0.25 … 180.0 s.
    #expect(signals.count == 721)
    for values in [
      signals.vagalTone, signals.heartRateBpm, signals.lungVolumeLiters,
      signals.respirationRatePerMinute, signals.tidalVolumeLiters, signals.systolicMmHg,
      signals.diastolicMmHg,
    ] { #expect(values.count == 721) }
  }

  @Test("phases tile the session, and their means are means of the signals")
  func phases() throws {
    let recording = try Self.session()
    let ranges = SessionPhase.allCases.map { recording.durations.range(of: $0) }
    #expect(ranges[0].startSeconds == 0)
    #expect(ranges[0].endSeconds == ranges[1].startSeconds)
    #expect(ranges[1].endSeconds == ranges[2].startSeconds)
    #expect(ranges[2].endSeconds == recording.durations.totalSeconds)
    let before = try #require(recording.means(of: .before))
    let expected = recording.signals.vagalTone.prefix(240).reduce(0, +) / 240
    #expect(relativeDifference(before.vagalTone, expected) < Tolerance.reduction)
    #expect(before.heartRateBpm > 40 && before.heartRateBpm < 110)
    #expect(before.systolicMmHg > before.diastolicMmHg)
    #expect(before.tidalVolumeLiters > 0.2 && before.tidalVolumeLiters < 1)
  }

  @Test("an instant belongs to the phase whose range holds it")
  func phaseOfInstant() throws {
    let durations = try Self.session().durations
    for second in 0..<180 {
      let phase = durations.phase(atSeconds: Double(second))
      #expect(durations.range(of: phase).contains(Double(second)))
    }
    let onlyBefore = try SessionDurations(beforeSeconds: 10, duringSeconds: 0, afterSeconds: 0)
    #expect(onlyBefore.phase(atSeconds: 10) == .before)
    let onlyAfter = try SessionDurations(beforeSeconds: 0, duringSeconds: 0, afterSeconds: 10)
    #expect(onlyAfter.phase(atSeconds: 0) == .after)
    let noAfter = try SessionDurations(beforeSeconds: 5, duringSeconds: 5, afterSeconds: 0)
    #expect(noAfter.phase(atSeconds: 10) == .during)
  }

  @Test("an absent phase has no means")
  func absentPhase() throws {
    let recording = try Simulation.baseline(seconds: 10).run(seed: 1)
    #expect(recording.means(of: .during) == nil)
    #expect(recording.means(of: .after) == nil)
    #expect(recording.means(of: .before) != nil)
  }

  @Test("the instantaneous heart rate agrees with the beats")
  func heartRate() throws {
    let recording = try Simulation.baseline(seconds: 600).run(seed: 2)
    let means = try #require(recording.means(of: .before))
    // Time mean of the firing rate counts beats: one beat more or less at either end.
    let counted = Double(recording.beats.count + 1) / 10
    #expect(abs(means.heartRateBpm - counted) < 0.25)
  }
}
