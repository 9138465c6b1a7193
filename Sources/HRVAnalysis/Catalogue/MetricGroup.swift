/// A family of metrics that can be asked for by one name.
public enum MetricGroup: String, Sendable, CaseIterable {
  /// Statistics of intervals and their differences.
  case time
  /// Spectral power and what follows from it.
  case frequency
  /// The scatter of each interval against the one before it.
  case poincare
  /// Regularity and unpredictability.
  case entropy
  /// Scaling over window sizes.
  case fractal

  /// The group's name as a heading.
  public var title: String {
    switch self {
    case .time: "Time domain"
    case .frequency: "Frequency domain"
    case .poincare: "Poincaré plot"
    case .entropy: "Entropy"
    case .fractal: "Fractal scaling"
    }
  }
}
