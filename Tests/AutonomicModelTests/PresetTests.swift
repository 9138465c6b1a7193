import AutonomicModel
import SignalCore
import Testing

@Suite("Presets")
struct PresetTests {
  /// What the rest of a preset shows, averaged over seeds.
  struct Rest: Sendable {
    let heartRate: Double
    let systolic: Double
    let diastolic: Double
    let rmssd: Double
    let tones: ClosedRange<Double>
  }

  private static let rests = Result {
    try Dictionary(
      uniqueKeysWithValues: SubjectPreset.allCases.map { ($0, try rest($0.subject)) })
  }

  /// An hour of rest in release, some minutes of two seeds in debug.
  private static func rest(_ subject: Subject) throws -> Rest {
    let simulation = try Simulation.baseline(
      seconds: Cohort.isComplete ? 3600 : 400, subject: subject)
    var rates: [Double] = []
    var systolic: [Double] = []
    var diastolic: [Double] = []
    var rmssd: [Double] = []
    var tones: [Double] = []
    for seed in UInt64(1)...(Cohort.isComplete ? 16 : 2) {
      let recording = simulation.run(seed: seed)
      let intervals = recording.beats.intervalsMilliseconds
      let means = try #require(recording.means(of: .before))
      rates.append(intervals.reduce(0) { $0 + 60_000 / $1 } / Double(intervals.count))
      systolic.append(means.systolicMmHg)
      diastolic.append(means.diastolicMmHg)
      let steps = zip(intervals, intervals.dropFirst()).map { ($0 - $1) * ($0 - $1) }
      rmssd.append((steps.reduce(0, +) / Double(steps.count)).squareRoot())
      for signal in [recording.signals.vagalTone, recording.signals.sympatheticTone] {
        tones += [signal.min() ?? 0, signal.max() ?? 0]
      }
    }
    return Rest(
      heartRate: SeedStatistics(rates).mean, systolic: SeedStatistics(systolic).mean,
      diastolic: SeedStatistics(diastolic).mean, rmssd: SeedStatistics(rmssd).mean,
      tones: (tones.min() ?? 0)...(tones.max() ?? 0))
  }

  private static func rest(_ preset: SubjectPreset) throws -> Rest {
    try #require(try rests.get()[preset])
  }

  @Test(
    "every preset is a subject that the checked initialiser accepts",
    arguments: SubjectPreset.allCases)
  func isValid(preset: SubjectPreset) throws {
    let person = preset.subject
    let made = try Subject(
      ageYears: person.ageYears, sex: person.sex, restingHeartRateBpm: person.restingHeartRateBpm,
      pressureSetPointMmHg: person.pressureSetPointMmHg,
      respirationRatePerMinute: person.respirationRatePerMinute,
      tidalVolumeLiters: person.tidalVolumeLiters, cardiovascular: person.cardiovascular,
      body: person.body, responsiveness: person.responsiveness)
    #expect(made == person)
    #expect(!preset.summary.isEmpty)
  }

  @Test("the healthy preset is the standard subject, and no two presets are alike")
  func areDistinct() {
    #expect(SubjectPreset.healthy.subject == .standard)
    let all = SubjectPreset.allCases
    for (index, one) in all.enumerated() {
      for other in all[(index + 1)...] { #expect(one.subject != other.subject) }
    }
  }

  /// The mean differs from the noise-free state because the loop is not linear: 3 bpm and 5 mmHg are
  /// what a clinic would call the same heart rate and pressure.
  ///
  /// The few minutes of a debug run have a standard error of about 2 mmHg of their own.
  @Test(
    "every preset rests near its heart rate and blood pressure",
    arguments: SubjectPreset.allCases)
  func rests(preset: SubjectPreset) throws {
    let rest = try Self.rest(preset)
    let person = preset.subject
    let mmHg = Cohort.isComplete ? 5.0 : 9.0
    #expect(abs(rest.heartRate - person.restingHeartRateBpm) < 3)
    #expect(abs(rest.systolic - person.restingBloodPressure.systolicMmHg) < mmHg)
    #expect(abs(rest.diastolic - person.restingBloodPressure.diastolicMmHg) < mmHg)
    #expect(rest.tones.lowerBound >= 0 && rest.tones.upperBound <= 1)
  }

  @Test("variability is ordered as in people")
  func order() throws {
    let healthy = try Self.rest(.healthy).rmssd
    #expect(try Self.rest(.athlete).rmssd > 1.3 * healthy)
    for preset in [
      SubjectPreset.stressed, .chronicPain, .hypertensive, .anxious, .poorSleeper, .older,
    ] {
      #expect(try Self.rest(preset).rmssd < healthy, "\(preset)")
    }
    #expect(try Self.rest(.athlete).heartRate < Self.rest(.healthy).heartRate)
    #expect(try Self.rest(.stressed).heartRate > Self.rest(.healthy).heartRate)
    #expect(try Self.rest(.hypertensive).systolic > 140)
    #expect(try Self.rest(.child).systolic < 110)
  }

  @Test("at one heart rate, variability falls with age")
  func age() throws {
    let rmssd = try [25.0, 45, 65].map { try Self.rest(Subject(ageYears: $0)).rmssd }
    #expect(rmssd[0] > rmssd[1] && rmssd[1] > rmssd[2])
  }

  @Test("a blood pressure gives its set point and pulse pressure, and comes back")
  func pressure() throws {
    let pressure = RestingBloodPressure(systolicMmHg: 132, diastolicMmHg: 78)
    #expect(pressure.setPointMmHg == 96)
    #expect(pressure.pulsePressureMmHg == 54)
    var traits = CardiovascularTraits.standard
    traits.pulsePressureMmHg = 54
    #expect(
      try Subject(pressureSetPointMmHg: 96, cardiovascular: traits).restingBloodPressure == pressure
    )
  }

  @Test("a slower sinus node needs less vagal tone for the same heart rate")
  func intrinsicRate() throws {
    var traits = CardiovascularTraits.standard
    traits.intrinsicRate = 0.9
    let slow = try Subject(cardiovascular: traits)
    // 0.9 · (118.1 − 0.57·35), one rounding.
    #expect(abs(slow.intrinsicHeartRateBpm - 88.335) < 1e-9)
    let parameters = ModelParameters()
    #expect(
      OperatingPoint(subject: slow, parameters: parameters).vagalTone
        < OperatingPoint(subject: .standard, parameters: parameters).vagalTone)
    traits.intrinsicRate = 0.2
    #expect(throws: SimulationInputError.self) { try Subject(cardiovascular: traits) }
  }
}
