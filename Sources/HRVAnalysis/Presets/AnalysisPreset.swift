/// A named set of conventions: the package's own, a standard's, or another program's.
public enum AnalysisPreset: String, Sendable, CaseIterable {
  /// The definitions of this package.
  case standard = "default"
  /// The Task Force's standard for short recordings.
  case taskForce = "taskforce"
  /// Kubios HRV, as its published numbers can be reproduced.
  case kubios
  /// NeuroKit2 0.2.13, with powers in ms².
  case neurokit
  /// pyHRV 0.5.0.
  case pyhrv
  /// hrv-analysis 1.0.6.
  case hrvanalysis
  /// The PhysioNet Cardiovascular Signal Toolbox.
  case physionet

  /// The conventions the name stands for.
  public var conventions: AnalysisConventions {
    switch self {
    case .standard: .standard
    case .taskForce: .taskForce
    case .kubios: .kubios
    case .neurokit: .neurokit
    case .pyhrv: .pyhrv
    case .hrvanalysis: .hrvanalysis
    case .physionet: .physionet
    }
  }
}
