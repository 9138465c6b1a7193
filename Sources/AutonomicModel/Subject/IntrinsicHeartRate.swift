/// The rate of the sinus node without any nerve: falls along a line with age.
///
/// A. D. Jose, D. Collison, *The normal range and determinants of the intrinsic heart rate in man*,
/// Cardiovasc. Res. 4 (1970) 160, doi:10.1093/cvr/4.2.160: 118.1 − 0.57·age in all subjects,
/// 118 − 0.55·age in men, 119 − 0.61·age in women.
public enum IntrinsicHeartRate {
  /// Returns the intrinsic rate.
  ///
  /// - Parameters:
  ///   - ageYears: The age in years.
  ///   - sex: Whose line; the pooled one where the sex is unspecified.
  /// - Returns: Beats per minute.
  public static func beatsPerMinute(ageYears: Double, sex: Sex) -> Double {
    switch sex {
    case .unspecified: 118.1 - 0.57 * ageYears
    case .male: 118 - 0.55 * ageYears
    case .female: 119 - 0.61 * ageYears
    }
  }
}
