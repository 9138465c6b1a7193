extension Subject {
  /// A middle-aged adult with grade 1 hypertension.
  ///
  /// *Literature* for the direction: the baroreflex is reset to the higher pressure, and its
  /// sensitivity is lower (J. D. Bristow et al., Circulation 39 (1969) 48,
  /// doi:10.1161/01.CIR.39.1.48). 148/92 mmHg lies in the middle of 140–159/90–99 mmHg, the usual
  /// range of grade 1. *Choice*: the reflex at 0.65 of that of the same age, tone and breathing.
  static let hypertensive: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.24
    cardiovascular.baroreflexGain = 0.65
    cardiovascular.respiratoryGate = 0.9
    var body = BodyTraits.healthy
    body.stress = 0.3
    body.stateAnxiety = 38
    return Subject(
      uncheckedAgeYears: 55, restingHeartRateBpm: 71,
      pressure: RestingBloodPressure(systolicMmHg: 148, diastolicMmHg: 92),
      respirationRatePerMinute: 15.5, tidalVolumeLiters: 0.5,
      cardiovascular: cardiovascular, body: body)
  }()
}
