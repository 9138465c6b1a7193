import AutonomicSim

/// What is said of a name that is neither a metric nor a group of metrics.
enum UnknownMetric {
  static func sentence(_ name: String) -> String {
    let known = ["all"] + MetricGroup.allCases.map(\.rawValue) + Metric.allCases.map(\.key)
    return "there is no metric or group '\(name)'" + NearestName.text(for: name, among: known)
      + "; 'hrv-tool metrics' lists them"
  }
}
