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
  /// Scaling, dimension and complexity.
  case fractal
  /// How often the heart changes between speeding up and slowing down.
  case fragmentation
  /// How accelerations differ from decelerations.
  case asymmetry
  /// Patterns of coarse levels.
  case symbolic
  /// States that come back.
  case recurrence
  /// Indices that were made for risk, stress and breathing.
  case clinical
  /// Breathing, and what it does to the heart.
  case respiration

  /// The group's name as a heading.
  public var title: String {
    switch self {
    case .time: "Time domain"
    case .frequency: "Frequency domain"
    case .poincare: "Poincaré plot"
    case .entropy: "Entropy"
    case .fractal: "Fractal scaling"
    case .fragmentation: "Fragmentation"
    case .asymmetry: "Asymmetry"
    case .symbolic: "Symbolic patterns"
    case .recurrence: "Recurrence"
    case .clinical: "Clinical indices"
    case .respiration: "Respiration"
    }
  }
}
