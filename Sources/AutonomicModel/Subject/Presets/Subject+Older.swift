extension Subject {
  /// A healthy 65-year-old.
  ///
  /// The decline of heart-rate variability is not put in by hand: it follows from the line of the
  /// intrinsic rate (Jose & Collison 1970), which leaves less vagal tone at the same heart rate, and
  /// from the weaker reflex of that age (Kardos 2001). *Choice*: sympathetic tone 0.21, pressure
  /// 132/76 mmHg with the wider pulse of stiffer arteries, a pain threshold 10 % higher.
  static let older: Subject = {
    var cardiovascular = CardiovascularTraits.standard
    cardiovascular.restingSympatheticTone = 0.21
    var body = BodyTraits.healthy
    body.sleepQuality = -0.3
    body.painThreshold = 1.1
    body.pain = 1
    body.inflammation = 1.5
    return Subject(
      uncheckedAgeYears: 65, restingHeartRateBpm: 66,
      pressure: RestingBloodPressure(systolicMmHg: 132, diastolicMmHg: 76),
      respirationRatePerMinute: 15.5, tidalVolumeLiters: 0.5,
      cardiovascular: cardiovascular, body: body)
  }()
}
