/// The person who is simulated.
public struct Subject: Sendable, Equatable {
  /// Age in years, 6 to 90; the reference data reach from about 18 to 65.
  public let ageYears: Double
  /// The sex, which chooses the line of the intrinsic heart rate.
  public let sex: Sex
  /// The heart rate at rest, supine, in beats per minute.
  public let restingHeartRateBpm: Double
  /// The pressure the baroreflex defends, (SBP + 2 DBP)/3, in mmHg.
  public let pressureSetPointMmHg: Double
  /// The breathing rate at rest, in breaths per minute.
  public let respirationRatePerMinute: Double
  /// The tidal volume at rest, in litres.
  public let tidalVolumeLiters: Double
  /// How the loop differs from the standard subject's.
  public let cardiovascular: CardiovascularTraits
  /// The usual state of the slow systems.
  public let body: BodyTraits
  /// How the response to touch differs from the mean response.
  public let responsiveness: TouchResponsiveness

  /// The healthy 35-year-old at rest that the model's parameters describe.
  public static let standard = Subject()

  /// The rate of the sinus node without any nerve, in beats per minute.
  public var intrinsicHeartRateBpm: Double {
    cardiovascular.intrinsicRate
      * IntrinsicHeartRate.beatsPerMinute(ageYears: ageYears, sex: sex)
  }

  /// Creates a built-in subject, whose values lie in range.
  init(
    uncheckedAgeYears: Double, restingHeartRateBpm: Double, pressure: RestingBloodPressure,
    respirationRatePerMinute: Double, tidalVolumeLiters: Double,
    cardiovascular: CardiovascularTraits, body: BodyTraits
  ) {
    ageYears = uncheckedAgeYears
    sex = .unspecified
    self.restingHeartRateBpm = restingHeartRateBpm
    pressureSetPointMmHg = pressure.setPointMmHg
    self.respirationRatePerMinute = respirationRatePerMinute
    self.tidalVolumeLiters = tidalVolumeLiters
    var traits = cardiovascular
    traits.pulsePressureMmHg = pressure.pulsePressureMmHg
    self.cardiovascular = traits
    self.body = body
    responsiveness = .mean
  }

  private init() {
    ageYears = 35
    sex = .unspecified
    restingHeartRateBpm = 64.12
    pressureSetPointMmHg = 88
    respirationRatePerMinute = 14.5
    tidalVolumeLiters = 0.5
    cardiovascular = .standard
    body = .healthy
    responsiveness = .mean
  }

  /// Creates a subject; every default is that of ``standard``.
  ///
  /// - Parameters:
  ///   - ageYears: Age in years, 6 to 90.
  ///   - sex: The sex.
  ///   - restingHeartRateBpm: Resting heart rate in beats per minute, within what vagal tone can
  ///     reach from the intrinsic rate of that age.
  ///   - pressureSetPointMmHg: (SBP + 2 DBP)/3 at rest, 60 to 130 mmHg.
  ///   - respirationRatePerMinute: 4 to 40 breaths per minute.
  ///   - tidalVolumeLiters: 0.1 to 2 L.
  ///   - cardiovascular: How the loop differs from the standard subject's.
  ///   - body: The usual state of the slow systems.
  ///   - responsiveness: How the response to touch differs from the mean response.
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  public init(
    ageYears: Double = 35,
    sex: Sex = .unspecified,
    restingHeartRateBpm: Double = 64.12,
    pressureSetPointMmHg: Double = 88,
    respirationRatePerMinute: Double = 14.5,
    tidalVolumeLiters: Double = 0.5,
    cardiovascular: CardiovascularTraits = .standard,
    body: BodyTraits = .healthy,
    responsiveness: TouchResponsiveness = .mean
  ) throws(SimulationInputError) {
    try SimulationInputError.check(ageYears, in: 6...90, "the age", unit: "years")
    try SimulationInputError.check(
      pressureSetPointMmHg, in: 60...130, "the blood pressure set point", unit: "mmHg")
    try SimulationInputError.check(
      respirationRatePerMinute, in: 4...40, "the breathing rate", unit: "per minute")
    try SimulationInputError.check(tidalVolumeLiters, in: 0.1...2, "the tidal volume", unit: "L")
    try cardiovascular.check()
    try body.check()
    let reachable = OperatingPoint.reachableHeartRates(
      intrinsicRateBpm: cardiovascular.intrinsicRate
        * IntrinsicHeartRate.beatsPerMinute(ageYears: ageYears, sex: sex),
      sympatheticTone: cardiovascular.restingSympatheticTone, parameters: ModelParameters())
    guard reachable.contains(restingHeartRateBpm) else {
      throw .unreachableRestingHeartRate(
        beatsPerMinute: restingHeartRateBpm, ageYears: ageYears, reachable: reachable)
    }
    self.ageYears = ageYears
    self.sex = sex
    self.restingHeartRateBpm = restingHeartRateBpm
    self.pressureSetPointMmHg = pressureSetPointMmHg
    self.respirationRatePerMinute = respirationRatePerMinute
    self.tidalVolumeLiters = tidalVolumeLiters
    self.cardiovascular = cardiovascular
    self.body = body
    self.responsiveness = responsiveness
  }
}
