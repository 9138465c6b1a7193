import AutonomicModel
import SignalCore
import Testing

@Suite("Laws of the loop")
struct LoopLawsTests {
  static let extremes: [AutonomicDrive] = [
    .none,
    AutonomicDrive(sympathetic: 1, vagal: -1, pressureSetPointMmHg: 30, resistance: 0.5),
    AutonomicDrive(sympathetic: -1, vagal: 1, pressureSetPointMmHg: -30, resistance: -0.5),
    AutonomicDrive(sympathetic: 1, vagal: 1, respirationRatePerMinute: 20, lnTidalVolume: 1),
    AutonomicDrive(sympathetic: -1, vagal: -1, respirationRatePerMinute: -10, lnTidalVolume: 1),
  ]

  @Test("tones stay in 0...1 and rates and pressures positive under any input")
  func bounds() throws {
    let subjects = [
      Subject.standard, try Subject(ageYears: 19, sex: .female, restingHeartRateBpm: 56),
      try Subject(ageYears: 78, sex: .male, restingHeartRateBpm: 72, pressureSetPointMmHg: 120),
    ]
    for subject in subjects {
      for drive in Self.extremes {
        for (atropine, tilt) in [(0.0, 0.0), (1, 90)] {
          let conditions = try Conditions(
            atropine: atropine, tiltDegrees: tilt, constantDrive: drive)
          let recording = try Simulation.baseline(
            seconds: 60, conditions: conditions, subject: subject
          ).run(seed: 3)
          let signals = recording.signals
          #expect(signals.sympatheticTone.allSatisfy { (0...1).contains($0) })
          #expect(signals.vagalTone.allSatisfy { (0...1).contains($0) })
          #expect(signals.heartRateBpm.allSatisfy { $0 > 15 && $0 < 240 })
          #expect(signals.lungVolumeLiters.allSatisfy { $0 >= 0 && $0.isFinite })
          #expect(recording.beats.intervalsMilliseconds.allSatisfy { $0 >= 250 && $0 < 4000 })
          #expect(recording.beats.diastolicMmHg.allSatisfy { $0 > 5 && $0.isFinite })
          #expect(
            zip(recording.beats.systolicMmHg, recording.beats.diastolicMmHg)
              .allSatisfy { $0 > $1 })
        }
      }
    }
  }

  @Test("the same seed gives the same bytes, another seed another recording")
  func deterministic() throws {
    let simulation = try Simulation.baseline(seconds: 120)
    #expect(simulation.run(seed: 9) == simulation.run(seed: 9))
    #expect(simulation.run(seed: 9).beats != simulation.run(seed: 10).beats)
  }

  @Test("a stimulus leaves the time before it and all other noise untouched")
  func paired() throws {
    let durations = try SessionDurations(
      beforeSeconds: 120, duringSeconds: 120, afterSeconds: 60)
    let stimulus = Stimulus.probe(AutonomicDrive(sympathetic: 0.3, vagal: -0.4))
    let without = Simulation(stimulus: .probe(), durations: durations).run(seed: 4)
    let with = Simulation(stimulus: stimulus, durations: durations).run(seed: 4)
    // Before contact: the same bytes.
    let samples = 480
    #expect(with.signals.vagalTone.prefix(samples) == without.signals.vagalTone.prefix(samples))
    let beatsBefore = without.beats.timesSeconds.filter { $0 < 120 }.count
    #expect(
      with.beats.intervalsMilliseconds.prefix(beatsBefore)
        == without.beats.intervalsMilliseconds.prefix(beatsBefore))
    #expect(with.beats != without.beats)
    // Pressure stretches breaths a little; their volumes are the same draws, one after the other.
    func volumes(_ recording: SimulatedRecording) -> [Double] {
      let all = recording.signals.tidalVolumeLiters
      return zip(all.dropFirst(), all).filter { $0 != $1 }.map(\.0)
    }
    let differs = zip(volumes(with), volumes(without)).contains { $0 != $1 }
    #expect(!differs)

    // Without that stretching a drive of the tones leaves every breath as it was, to the end.
    var parameters = ModelParameters()
    parameters.respiration.baroreceptorLengthening = 0
    let options = try SimulationOptions(parameters: parameters)
    func breaths(_ stimulus: Stimulus) -> [Double] {
      Simulation(stimulus: stimulus, durations: durations, options: options).run(seed: 4)
        .breathOnsetsSeconds
    }
    let sameBreaths = breaths(stimulus) == breaths(.probe())
    #expect(sameBreaths)
  }

  @Test("halving the step moves the means by no more than the noise of the seeds")
  func stepHalved() throws {
    let coarse = try Simulation.baseline(seconds: 312)
    let fine = try Simulation.baseline(
      seconds: 312, options: SimulationOptions(stepSeconds: 0.025))
    var first = [WindowFigures]()
    var second = [WindowFigures]()
    for seed in Cohort.pairedSeeds {
      first.append(WindowFigures(coarse.run(seed: seed), from: 5))
      second.append(WindowFigures(fine.run(seed: seed), from: 5))
    }
    let figures: [@Sendable (WindowFigures) -> Double] = [
      { $0.heartRate }, { $0.sdnn }, { $0.rmssd }, { log($0.lf) }, { log($0.hf) },
      { $0.systolic }, { $0.diastolic },
    ]
    for figure in figures {
      let coarseMean = SeedStatistics(first.map(figure))
      let difference = SeedStatistics(second.map(figure)).mean - coarseMean.mean
      #expect(difference.magnitude <= 2 * coarseMean.standardError)
    }
  }

  @Test("hours of rest drift nowhere: 8 h in release, 1 h in debug")
  func noDrift() throws {
    #if DEBUG
      let hours = 1.0
    #else
      let hours = 8.0
    #endif
    let recording = try Simulation.baseline(seconds: hours * 3600).run(seed: 12)
    let third = hours * 1200
    let early = try #require(
      recording.means(in: TimeRange(startSeconds: 0, endSeconds: third)))
    let late = try #require(
      recording.means(in: TimeRange(startSeconds: 2 * third, endSeconds: 3 * third)))
    // The slowest noise (907 s) leaves thirds of an hour with the spread of single recordings,
    // 2.4 bpm and 3.5 mmHg; longer thirds average it down. Three spreads of a difference.
    let shrink = min(1, (2 * 907 / third).squareRoot())
    #expect(abs(early.heartRateBpm - late.heartRateBpm) < 3 * 2.4 * 2.0.squareRoot() * shrink)
    #expect(abs(early.systolicMmHg - late.systolicMmHg) < 3 * 3.5 * 2.0.squareRoot() * shrink)
    #expect(recording.beats.intervalsMilliseconds.allSatisfy { (400...2000).contains($0) })
  }

  /// Heart rate and pressure of steady drives, means of 8 seeds of the independent implementation,
  /// with a set point shift of 5·(uS − uV) mmHg.
  @Test(
    "steady drives reach the heart rate and pressure of the reference",
    arguments: [
      (-0.2, 0.2, 60.7, 115.0, 69.0), (-0.4, 0.3, 59.4, 111, 65), (-0.6, 0.5, 56.3, 108, 61),
      (0.4, -0.3, 69.9, 128, 84), (0.8, -0.8, 82.0, 137, 97),
    ])
  func driveMap(
    sympathetic: Double, vagal: Double, heartRate: Double, systolic: Double, diastolic: Double
  ) throws {
    let drive = AutonomicDrive(
      sympathetic: sympathetic, vagal: vagal,
      pressureSetPointMmHg: 5 * (sympathetic - vagal))
    let simulation = try ReferenceModel.baseline(
      seconds: 312, conditions: Conditions(constantDrive: drive), warmUpSeconds: 120)
    let windows = Cohort.seeds.map { WindowFigures(simulation.run(seed: $0), from: 5) }
    func check(_ reference: Double, _ halfDigit: Double, _ figure: (WindowFigures) -> Double) {
      let measured = SeedStatistics(windows.map(figure))
      let error =
        (measured.standardError * measured.standardError
        + measured.spread * measured.spread / 8).squareRoot()
      #expect(abs(measured.mean - reference) <= 2 * error + halfDigit)
    }
    check(heartRate, 0.05) { 60_000 / $0.meanInterval }
    check(systolic, 0.5) { $0.systolic }
    check(diastolic, 0.5) { $0.diastolic }
  }
}
