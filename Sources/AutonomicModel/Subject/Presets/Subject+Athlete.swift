extension Subject {
  /// A young adult trained for endurance.
  ///
  /// *Literature* for the direction: trained people rest at a lower rate, in part because their
  /// intrinsic rate is lower (P. G. Katona et al., J. Appl. Physiol. 52 (1982) 1652,
  /// doi:10.1152/jappl.1982.52.6.1652). *Choice*: intrinsic rate 7 % lower, sympathetic tone 0.12,
  /// gate and reflex a quarter above those of others of 28 years, slow deep breathing.
  static let athlete: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.12
    cardiovascular.intrinsicRate = 0.93
    cardiovascular.respiratoryGate = 1.25
    cardiovascular.baroreflexGain = 1.2
    var body = BodyTraits.healthy
    body.stateAnxiety = 31
    body.stress = 0.15
    body.sleepQuality = 0.5
    body.painThreshold = 1.15
    return Subject(
      uncheckedAgeYears: 28, restingHeartRateBpm: 54,
      pressure: RestingBloodPressure(systolicMmHg: 116, diastolicMmHg: 70),
      respirationRatePerMinute: 13, tidalVolumeLiters: 0.55,
      cardiovascular: cardiovascular, body: body)
  }()
}
