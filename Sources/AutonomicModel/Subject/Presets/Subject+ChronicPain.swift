extension Subject {
  /// An adult with lasting pain, as after years of low back or neck pain.
  ///
  /// Direction: HF and RMSSD are lower in chronic pain (L. M. Tracy et al., Pain 157 (2016) 7,
  /// doi:10.1097/j.pain.0000000000000360; g = −0.24 for RMSSD and −0.30 for HF in another
  /// meta-analysis of 25 and 61 comparisons, Koenig et al.). Pain of 5 of 10 lies within an SD of
  /// the 3.8 ± 1.9 that people bring to massage studies (Menard). *Choice*: every other size.
  static let chronicPain: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.23
    cardiovascular.respiratoryGate = 0.88
    cardiovascular.baroreflexGain = 0.85
    cardiovascular.vagalNoise = 0.9
    var body = BodyTraits.healthy
    body.pain = 5
    body.painThreshold = 0.7
    body.muscleTension = 1.5
    body.stateAnxiety = 42
    body.traitAnxiety = 0.5
    body.depression = 0.7
    body.stress = 0.4
    body.sleepQuality = -1
    body.inflammation = 1.4
    return Subject(
      uncheckedAgeYears: 45, restingHeartRateBpm: 71,
      pressure: RestingBloodPressure(systolicMmHg: 123, diastolicMmHg: 78),
      respirationRatePerMinute: 15.5, tidalVolumeLiters: 0.48,
      cardiovascular: cardiovascular, body: body)
  }()
}
