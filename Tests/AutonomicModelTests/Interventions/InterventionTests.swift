import AutonomicModel
import SignalCore
import Testing

@Suite("Interventions on the timeline")
struct InterventionTests {
  private static func run(
    _ intervention: Intervention, start: Double = 120, duration: Double = 300,
    seconds: Double = 480, seed: UInt64 = 1
  ) throws -> SimulatedRecording {
    var simulation = try Simulation.baseline(seconds: seconds)
    simulation.interventions = [
      try TimedIntervention(intervention, startSeconds: start, durationSeconds: duration)
    ]
    return simulation.run(seed: seed)
  }

  /// Mean differences between the last part of the intervention and the same time without it, over
  /// paired seeds.
  private static func change(
    _ intervention: Intervention, from start: Double = 240, to end: Double = 420
  ) throws -> (heartRate: Double, systolic: Double, vagal: Double, sympathetic: Double) {
    let range = TimeRange(startSeconds: start, endSeconds: end)
    var sums = (0.0, 0.0, 0.0, 0.0)
    for seed in Cohort.pairedSeeds {
      let with = try #require(try run(intervention, seed: seed).means(in: range))
      let without = try #require(
        try Simulation.baseline(seconds: 480).run(seed: seed).means(in: range))
      sums.0 += with.heartRateBpm - without.heartRateBpm
      sums.1 += with.systolicMmHg - without.systolicMmHg
      sums.2 += with.vagalTone - without.vagalTone
      sums.3 += with.sympatheticTone - without.sympatheticTone
    }
    let count = Double(Cohort.pairedSeeds.count)
    return (sums.0 / count, sums.1 / count, sums.2 / count, sums.3 / count)
  }

  @Test("a timed drug, posture or pacer ends where the same condition for the whole run is")
  func timedEqualsConstant() throws {
    let cases: [(Intervention, Conditions)] = [
      (.atropine(block: 1), try Conditions(atropine: 1)),
      (.propranolol(block: 1), try Conditions(propranolol: 1)),
      (.tilt(degrees: 60, transitionSeconds: 10), try Conditions(tiltDegrees: 60)),
    ]
    // Without the small answer of breathing to pressure, breaths stay the same in both runs.
    var parameters = ModelParameters()
    parameters.respiration.baroreceptorLengthening = 0
    let options = try SimulationOptions(parameters: parameters)
    for (intervention, conditions) in cases {
      var simulation = try Simulation.baseline(seconds: 1200, options: options)
      simulation.interventions = [
        try TimedIntervention(intervention, startSeconds: 0, durationSeconds: 1200)
      ]
      let range = TimeRange(startSeconds: 900, endSeconds: 1200)
      let timed = try #require(simulation.run(seed: 3).means(in: range))
      let constant = try #require(
        try Simulation.baseline(seconds: 1200, conditions: conditions).run(seed: 3).means(in: range)
      )
      // The same slow noise and the same end state; beats that fell elsewhere before draw other
      // thresholds. Tilt moves the rate by 15 bpm, the least of these conditions' effects is 2 mmHg.
      #expect(abs(timed.heartRateBpm - constant.heartRateBpm) < 1)
      #expect(abs(timed.systolicMmHg - constant.systolicMmHg) < 1)
    }
  }

  @Test("nothing happens before an intervention: the beats are those of a run without it")
  func pairing() throws {
    let without = try Simulation.baseline(seconds: 480).run(seed: 9)
    for intervention: Intervention in [
      .tilt(degrees: 60, transitionSeconds: 10), .atropine(block: 1), .mentalStress(intensity: 1),
      .breathHold, .neckSuction(mmHg: 60), .handgrip(intensity: 1), .exercise(intensity: 1),
      .pacedBreathing(fromRatePerMinute: 6, toRatePerMinute: 6, tidalVolumeLiters: 0.8),
    ] {
      let with = try Self.run(intervention, start: 200, duration: 100, seed: 9)
      let before = without.beats.timesSeconds.count { $0 < 200 }
      #expect(with.beats.timesSeconds.prefix(before) == without.beats.timesSeconds.prefix(before))
      #expect(with.beats.timesSeconds != without.beats.timesSeconds, "\(intervention.name)")
    }
  }

  @Test("breath is held: no breath starts, lung volume stands still, and breathing goes on after")
  func breathHold() throws {
    let recording = try Self.run(.breathHold, start: 120, duration: 40)
    // The breath under way may end first; the lungs follow their drive by 1.65 s.
    let starts = recording.breathOnsetsSeconds.filter { $0 > 121.7 && $0 < 161.6 }
    #expect(starts.isEmpty)
    let held = recording.signals.lungVolumeLiters[(135 * 4)..<(160 * 4)]
    #expect(held.allSatisfy { $0 == 0 })
    #expect(recording.breathOnsetsSeconds.contains { $0 > 161.6 && $0 < 175 })
  }

  @Test("a pacer's ramp goes from the first rate to the last")
  func ramp() throws {
    let recording = try Self.run(
      .pacedBreathing(fromRatePerMinute: 12, toRatePerMinute: 6, tidalVolumeLiters: 0.6),
      start: 0, duration: 480)
    let onsets = recording.breathOnsetsSeconds.filter { $0 > 10 }
    let periods = zip(onsets.dropFirst(), onsets).map { $0 - $1 }
    let first = try #require(periods.first)
    let last = try #require(periods.last)
    #expect(abs(60 / first - 12) < 0.5)
    #expect(abs(60 / last - 6) < 0.5)
    #expect(zip(periods.dropFirst(), periods).allSatisfy { $0 > $1 - 1e-9 })
  }

  @Test("effort and stress raise heart rate and pressure and withdraw the vagus, in their order")
  func ordering() throws {
    let stress = try Self.change(.mentalStress(intensity: 1))
    let handgrip = try Self.change(.handgrip(intensity: 1))
    let exercise = try Self.change(.exercise(intensity: 1))
    for change in [stress, handgrip, exercise] {
      #expect(change.heartRate > 3)
      #expect(change.systolic > 3)
      #expect(change.vagal < 0)
      #expect(change.sympathetic > 0)
    }
    #expect(exercise.heartRate > handgrip.heartRate)
    #expect(handgrip.heartRate > stress.heartRate * 0.8)
  }

  @Test("half of the intensity does less than the whole")
  func dose() throws {
    let half = try Self.change(.mentalStress(intensity: 0.5))
    let whole = try Self.change(.mentalStress(intensity: 1))
    #expect(half.heartRate < whole.heartRate)
    #expect(half.heartRate > 0)
  }

  @Test("suction on the neck slows the heart and lowers pressure within seconds, and lets go")
  func neckSuction() throws {
    let during = try Self.change(.neckSuction(mmHg: 60), from: 123, to: 129)
    #expect(during.heartRate < -4)
    let after = try Self.change(.neckSuction(mmHg: 60), from: 125, to: 135)
    #expect(after.systolic < -4)
  }

  @Test("quantities out of range are refused with value and remedy")
  func ranges() {
    let error = #expect(throws: SimulationInputError.self) {
      try TimedIntervention(
        .tilt(degrees: 120, transitionSeconds: 5), startSeconds: 0, durationSeconds: 60)
    }
    #expect(error?.description == "the tilt is 120 degrees; give a value from 0 to 90")
    #expect(throws: SimulationInputError.self) {
      try TimedIntervention(.breathHold, startSeconds: 0, durationSeconds: 600)
    }
    #expect(throws: SimulationInputError.self) {
      try TimedIntervention(.mentalStress(intensity: .nan), startSeconds: 0, durationSeconds: 60)
    }
  }
}
