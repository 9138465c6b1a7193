extension Subject {
  /// An adult under lasting stress at work or at home.
  ///
  /// Direction: under mental stress heart rate rises and HF falls (H.-G. Kim et al., *Stress and
  /// heart rate variability*, Psychiatry Investig. 15 (2018) 235, doi:10.30773/pi.2017.08.17).
  /// *Choice* for every size: heart rate +10 bpm and a blood pressure of 124/80 mmHg against the
  /// healthy preset, STAI one and a half SD of 10 points above its mean of 35, stress 0.7 of 1.
  static let stressed: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.23
    cardiovascular.respiratoryGate = 0.85
    cardiovascular.baroreflexGain = 0.85
    cardiovascular.vagalNoise = 0.85
    var body = BodyTraits.healthy
    body.stress = 0.7
    body.stateAnxiety = 50
    body.traitAnxiety = 0.8
    body.sleepQuality = -0.7
    body.muscleTension = 1.25
    return Subject(
      uncheckedAgeYears: 38, restingHeartRateBpm: 75,
      pressure: RestingBloodPressure(systolicMmHg: 124, diastolicMmHg: 80),
      respirationRatePerMinute: 16.5, tidalVolumeLiters: 0.48,
      cardiovascular: cardiovascular, body: body)
  }()
}
