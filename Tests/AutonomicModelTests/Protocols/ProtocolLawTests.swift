import AutonomicModel
import SignalCore
import Testing

/// Laws that hold for whatever hands do.
///
/// Debug runs short sessions; a release build the whole ones.
@Suite("Laws of techniques and protocols")
struct ProtocolLawTests {
  /// A protocol, short enough for a debug build: its touch is stretched, its interventions stay.
  private static func recording(
    _ item: SessionProtocol, profile: EvidenceProfile = .central, seed: UInt64 = 5
  ) throws -> SimulatedRecording {
    #if DEBUG
      let durations = try SessionDurations(
        beforeSeconds: 60, duringSeconds: 180, afterSeconds: 60)
    #else
      let durations = item.defaultDurations
    #endif
    return Simulation(item, durations: durations, profile: profile).run(seed: seed)
  }

  private static func expectSound(_ recording: SimulatedRecording) {
    let signals = recording.signals
    #expect(signals.sympatheticTone.allSatisfy { (0...1).contains($0) })
    #expect(signals.vagalTone.allSatisfy { (0...1).contains($0) })
    #expect(signals.heartRateBpm.allSatisfy { $0 > 25 && $0 < 220 })
    #expect(signals.respirationRatePerMinute.allSatisfy { $0 > 2 && $0 < 60 })
    #expect(signals.tidalVolumeLiters.allSatisfy { $0 > 0 && $0 < 4 })
    #expect(recording.beats.intervalsMilliseconds.allSatisfy { $0 >= 250 && $0 < 4000 })
    #expect(recording.beats.diastolicMmHg.allSatisfy { $0 > 20 && $0 < 200 })
    #expect(
      zip(recording.beats.systolicMmHg, recording.beats.diastolicMmHg).allSatisfy { $0 > $1 })
    for phase in SessionPhase.allCases {
      guard let means = recording.means(of: phase) else { continue }
      for signal in BodySignal.allCases { #expect(means.body[signal].isFinite, "\(signal)") }
    }
  }

  @Test(
    "tones stay in 0...1, rates and pressures positive, slow signals finite",
    arguments: BuiltInProtocol.allCases)
  func sound(builtIn: BuiltInProtocol) throws {
    #if DEBUG
      let profiles = [EvidenceProfile.central]
    #else
      let profiles = EvidenceProfile.allCases
    #endif
    for profile in profiles {
      Self.expectSound(try Self.recording(builtIn.definition, profile: profile))
    }
  }

  @Test(
    "techniques stay sound from no pressure to far above pain", arguments: Technique.allCases)
  func sound(technique: Technique) throws {
    for pressure in [0, TouchPressure.light, TouchPressure.deep, 1.5] {
      for reading in LightTouchReading.allCases {
        let item = try Self.item(technique, pressure: pressure, reading: reading)
        Self.expectSound(try Self.recording(item))
      }
    }
  }

  @Test("the same seed gives the same bytes", arguments: BuiltInProtocol.allCases)
  func deterministic(builtIn: BuiltInProtocol) throws {
    let item = builtIn.definition
    #expect(try Self.recording(item) == Self.recording(item))
  }

  /// Whatever is done in contact, the noise before it is that of rest: breath onsets, thresholds of
  /// the sinus node, tones.
  @Test("touch leaves the time before it as it was", arguments: BuiltInProtocol.allCases)
  func paired(builtIn: BuiltInProtocol) throws {
    let durations = try SessionDurations(
      beforeSeconds: 120, duringSeconds: 30, afterSeconds: 0)
    let item = builtIn.definition
    // The same interventions with and without touch.
    let bare = SessionProtocol(
      name: "bare", description: "", stimulus: .quietRest, plan: TouchPlan.none,
      interventions: item.interventions, defaultDurations: durations)
    let touched = Simulation(item, durations: durations).run(seed: 4)
    let rested = Simulation(bare, durations: durations).run(seed: 4)
    let samples = 480
    #expect(touched.signals.vagalTone.prefix(samples) == rested.signals.vagalTone.prefix(samples))
    #expect(
      touched.signals.sympatheticTone.prefix(samples)
        == rested.signals.sympatheticTone.prefix(samples))
    #expect(
      touched.signals.heartRateBpm.prefix(samples) == rested.signals.heartRateBpm.prefix(samples))
    let beats = rested.beats.timesSeconds.filter { $0 < 120 }.count
    #expect(
      touched.beats.intervalsMilliseconds.prefix(beats)
        == rested.beats.intervalsMilliseconds.prefix(beats))
    #expect(
      touched.breathOnsetsSeconds.filter { $0 < 120 }
        == rested.breathOnsetsSeconds.filter { $0 < 120 })
  }

  @Test("at a pacer, breaths are the same whatever hands do", arguments: Technique.allCases)
  func paced(technique: Technique) throws {
    let conditions = try Conditions(
      pacedBreathing: PacedBreathing(ratePerMinute: 12, tidalVolumeLiters: 0.6))
    let durations = try SessionDurations(
      beforeSeconds: 30, duringSeconds: 90, afterSeconds: 30)
    let touched = Simulation(
      try Self.item(technique, pressure: TouchPressure.moderate), durations: durations,
      conditions: conditions
    ).run(seed: 4)
    let rested = Simulation(.quietRest, durations: durations, conditions: conditions).run(seed: 4)
    #expect(touched.breathOnsetsSeconds == rested.breathOnsetsSeconds)
    #expect(touched.signals.lungVolumeLiters == rested.signals.lungVolumeLiters)
  }

  @Test(
    "a stretched plan keeps its order and its shares", arguments: BuiltInProtocol.allCases)
  func stretched(builtIn: BuiltInProtocol) throws {
    let plan = try #require(builtIn.definition.plan)
    for seconds in [1.0, 333, 7200] where plan.durationSeconds > 0 {
      let other = plan.stretched(toSeconds: seconds)
      #expect(other.durationSeconds == seconds)
      #expect(other.segments.map(\.technique) == plan.segments.map(\.technique))
      let factor = seconds / plan.durationSeconds
      for (new, old) in zip(other.segments, plan.segments) {
        // Two roundings of a product.
        #expect(abs(new.startSeconds - factor * old.startSeconds) <= 1e-12 * seconds)
        #expect(abs(new.endSeconds - factor * old.endSeconds) <= 1e-12 * seconds)
      }
    }
    #expect(plan.stretched(toSeconds: plan.durationSeconds) == plan)
  }

  /// Fifteen minutes of one technique on the back.
  static func item(
    _ technique: Technique, pressure: Double, reading: LightTouchReading = .neutral
  ) throws -> SessionProtocol {
    SessionProtocol(
      name: technique.rawValue, description: technique.definition.summary, stimulus: .swedish,
      plan: TouchPlan(
        [
          try TouchSegment(
            technique, region: .back, pressure: pressure, startSeconds: 0, durationSeconds: 900)
        ], lightTouch: reading),
      defaultDurations: try SessionDurations(
        beforeSeconds: 300, duringSeconds: 900, afterSeconds: 300))
  }
}
