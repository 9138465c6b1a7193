import AutonomicModel
import SignalCore
import Testing

@Suite("Rest state in closed form")
struct RestStateTests {
  /// Noise off and no breath: the loop must settle where the closed form says, 65.05 bpm and
  /// 88.00 mmHg for the standard subject (independent implementation of the same equations).
  @Test("with noise and breathing off the loop rests at 65.05 bpm and 88.00 mmHg")
  func settles() throws {
    let conditions = try Conditions(
      pacedBreathing: PacedBreathing(ratePerMinute: 15, tidalVolumeLiters: 0))
    let options = try SimulationOptions(
      warmUpSeconds: 0, parameters: ReferenceModel.parametersWithoutNoise)
    let recording = try Simulation.baseline(
      seconds: 600, conditions: conditions, subject: ReferenceModel.subject(), options: options
    ).run(seed: 1)
    let interval = try #require(recording.beats.intervalsMilliseconds.last)
    let systolic = try #require(recording.beats.systolicMmHg.last)
    let diastolic = try #require(recording.beats.diastolicMmHg.last)
    // Half a unit of the last digit given.
    #expect(abs(60_000 / interval - 65.05) <= 0.005)
    #expect(abs((systolic + 2 * diastolic) / 3 - 88.00) <= 0.005)
    let tail = Array(recording.beats.intervalsMilliseconds.suffix(100))
    let spread = SeedStatistics(tail).spread
    // A limit cycle would show here; what is left is the ring of the start, damped e-fold by e-fold.
    #expect(spread < 0.01)
  }

  @Test("the standard subject rests at its own heart rate and set point")
  func standardSettles() throws {
    let conditions = try Conditions(
      pacedBreathing: PacedBreathing(ratePerMinute: 15, tidalVolumeLiters: 0))
    let recording = try Simulation.baseline(
      seconds: 600, conditions: conditions,
      options: SimulationOptions(warmUpSeconds: 0, parameters: .withoutNoise)
    ).run(seed: 1)
    let interval = try #require(recording.beats.intervalsMilliseconds.last)
    let systolic = try #require(recording.beats.systolicMmHg.last)
    let diastolic = try #require(recording.beats.diastolicMmHg.last)
    // The run-off is a second-order series: 4·10⁻⁶ a step leaves a few thousandths of an mmHg.
    #expect(abs(60_000 / interval - Subject.standard.restingHeartRateBpm) <= 0.01)
    #expect(abs((systolic + 2 * diastolic) / 3 - 88) <= 0.01)
  }

  /// V0 by age at one resting heart rate: .53/.46/.39/.32 in the reference.
  ///
  /// At 20 years it prints .63, but its own formula gives (106.7·1.131/65.05 − 1)/1.34 = .639.
  @Test(
    "the age rule gives the vagal tone of the reference",
    arguments: [(20.0, 0.639), (35, 0.53), (45, 0.46), (55, 0.39), (65, 0.32)])
  func ageRule(age: Double, vagalTone: Double) throws {
    let point = OperatingPoint(
      subject: try ReferenceModel.subject(ageYears: age),
      parameters: ReferenceModel.parameters)
    // Half a unit of the last digit given, and the rounding of 65.05 itself.
    #expect(abs(point.vagalTone - vagalTone) <= 0.0055)
  }

  @Test("the operating point gives the asked heart rate and set point back")
  func inverts() throws {
    for rate in stride(from: 54.0, through: 102, by: 4) {
      let subject = try Subject(ageYears: 28, restingHeartRateBpm: rate, pressureSetPointMmHg: 95)
      let point = OperatingPoint(subject: subject, parameters: ModelParameters())
      // Three fixed-point steps that each shrink the error about twentyfold.
      #expect(relativeError(60 / point.intervalSeconds, rate) < 2e-4)
      #expect(relativeError((point.systolicMmHg + 2 * point.diastolicMmHg) / 3, 95) < 1e-14)
    }
  }

  @Test("the standard subject and conditions are the defaults of the initialisers")
  func defaults() throws {
    #expect(try Subject() == .standard)
    #expect(try Conditions() == .rest)
    #expect(try SimulationOptions() == .standard)
    let point = OperatingPoint(subject: .standard, parameters: ModelParameters())
    // 0.537 was calibrated; the resting heart rate is stated to two decimals.
    #expect(abs(point.vagalTone - 0.537) < 0.0005)
  }

  /// Jose & Collison 1970 (doi:10.1093/cvr/4.2.160).
  @Test("the intrinsic rate follows its line")
  func intrinsicRate() {
    let pooled = IntrinsicHeartRate.beatsPerMinute(ageYears: 35, sex: .unspecified)
    #expect(relativeError(pooled, 98.15) < 1e-14)
    let young = IntrinsicHeartRate.beatsPerMinute(ageYears: 20, sex: .female)
    let old = IntrinsicHeartRate.beatsPerMinute(ageYears: 60, sex: .female)
    #expect(relativeError(young - old, 0.61 * 40) < 1e-13)
    #expect(IntrinsicHeartRate.beatsPerMinute(ageYears: 40, sex: .male) == 96)
  }

  private func relativeError(_ value: Double, _ expected: Double) -> Double {
    (value - expected).magnitude / expected.magnitude
  }
}
