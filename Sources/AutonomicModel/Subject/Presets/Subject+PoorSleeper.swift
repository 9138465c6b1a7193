extension Subject {
  /// An adult who has slept badly for weeks.
  ///
  /// *Choice* throughout: somewhat more sympathetic tone and heart rate than the healthy preset, as
  /// after short sleep, sleep quality two SD below the mean, and a pain threshold 10 % lower.
  static let poorSleeper: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.21
    cardiovascular.respiratoryGate = 0.93
    var body = BodyTraits.healthy
    body.sleepQuality = -2
    body.stress = 0.35
    body.stateAnxiety = 41
    body.traitAnxiety = 0.4
    body.depression = 0.5
    body.muscleTension = 1.1
    body.painThreshold = 0.9
    body.inflammation = 1.2
    return Subject(
      uncheckedAgeYears: 42, restingHeartRateBpm: 69,
      pressure: RestingBloodPressure(systolicMmHg: 121, diastolicMmHg: 77),
      respirationRatePerMinute: 15, tidalVolumeLiters: 0.5,
      cardiovascular: cardiovascular, body: body)
  }()
}
