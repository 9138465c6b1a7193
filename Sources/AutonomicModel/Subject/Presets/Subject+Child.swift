extension Subject {
  /// A healthy ten-year-old.
  ///
  /// The line of the intrinsic rate (Jose & Collison 1970) was measured from 16 years on; here it is
  /// **extrapolated** to 112 bpm, and so is the loss of reflex gain with age. *Literature*: a heart
  /// rate in the eighties and about 19 breaths a minute are usual at ten years (S. Fleming et al.,
  /// Lancet 377 (2011) 1011, doi:10.1016/S0140-6736(10)62226-X); lying at rest 78 bpm are taken.
  /// *Choice*: 103/62 mmHg, a tidal volume of 0.28 L for 33 kg, and a gate per litre that makes up
  /// for the smaller lungs and opens the vagus with each breath 1.5 times as far as in an adult, for
  /// the large respiratory arrhythmia of that age. Stroke volume
  /// and compliance are those of an adult: pressures are a child's, volumes of blood are not.
  static let child: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.14
    cardiovascular.respiratoryGate = 1.5 * 0.5 / 0.28
    var body = BodyTraits.healthy
    body.stress = 0.1
    body.painThreshold = 0.8
    return Subject(
      uncheckedAgeYears: 10, restingHeartRateBpm: 78,
      pressure: RestingBloodPressure(systolicMmHg: 103, diastolicMmHg: 62),
      respirationRatePerMinute: 19, tidalVolumeLiters: 0.28,
      cardiovascular: cardiovascular, body: body)
  }()
}
