extension Subject {
  /// An adult with high trait anxiety.
  ///
  /// *Literature* for the direction: HF g = −0.29, time domain g = −0.45 in anxiety disorders
  /// (J. A. Chalmers et al., Front. Psychiatry 5 (2014) 80, doi:10.3389/fpsyt.2014.00080). STAI 52
  /// is 1.7 SD of 10 points above the model's mean of 35. *Choice*: every size.
  static let anxious: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.22
    cardiovascular.respiratoryGate = 0.88
    cardiovascular.vagalNoise = 0.9
    var body = BodyTraits.healthy
    body.stateAnxiety = 52
    body.traitAnxiety = 1.8
    body.depression = 0.6
    body.stress = 0.45
    body.sleepQuality = -0.6
    body.muscleTension = 1.2
    return Subject(
      uncheckedAgeYears: 32, restingHeartRateBpm: 72,
      pressure: RestingBloodPressure(systolicMmHg: 120, diastolicMmHg: 77),
      respirationRatePerMinute: 16.5, tidalVolumeLiters: 0.47,
      cardiovascular: cardiovascular, body: body)
  }()
}
