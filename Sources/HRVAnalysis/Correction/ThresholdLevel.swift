/// How far an interval may lie from the local median before a fixed-threshold rule refuses it.
///
/// The distances are those of the five levels of Kubios HRV (M. P. Tarvainen et al., *Kubios HRV:
/// heart rate variability analysis software*, Comput. Methods Programs Biomed. 113 (2014) 210,
/// doi:10.1016/j.cmpb.2013.07.024), taken as they stand. Kubios rescales them with the mean heart
/// rate (they hold at 60 beats a minute there and shrink at higher rates); here they are the same
/// at every rate, so a level means what its number says. Kubios does not publish its window; here
/// the local median spans eleven intervals centred on the one judged.
public enum ThresholdLevel: String, Sendable, CaseIterable {
  /// 450 ms.
  case veryLow = "very-low"
  /// 350 ms.
  case low
  /// 250 ms.
  case medium
  /// 150 ms.
  case strong
  /// 50 ms.
  case veryStrong = "very-strong"

  /// The largest accepted distance from the local median, in milliseconds.
  public var milliseconds: Double {
    switch self {
    case .veryLow: 450
    case .low: 350
    case .medium: 250
    case .strong: 150
    case .veryStrong: 50
    }
  }
}
