import SignalCore

/// Which metrics to compute.
public struct MetricSelection: Sendable, Equatable {
  /// The chosen metrics, each once, in the order of the catalogue.
  public let metrics: [Metric]

  /// Every metric there is.
  public static let all = MetricSelection(Metric.allCases)

  /// Creates a selection.
  ///
  /// - Parameter metrics: Metrics in any order; repeats count once.
  public init(_ metrics: [Metric]) {
    let chosen = Set(metrics)
    self.metrics = Metric.allCases.filter(chosen.contains)
  }

  /// Creates a selection from a list of keys and group names separated by commas.
  ///
  /// - Parameter list: Such as `time,lf_hf,sampen`; `all` stands for every metric.
  /// - Throws: ``UnknownMetricName`` for a name that is neither a key nor a group.
  public init(parsing list: String) throws(UnknownMetricName) {
    var chosen = [Metric]()
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.filter { $0 != " " }
      if name == "all" {
        chosen += Metric.allCases
      } else if let group = MetricGroup(rawValue: name) {
        chosen += Metric.allCases.filter { $0.definition.group == group }
      } else if let metric = Metric(rawValue: name) {
        chosen.append(metric)
      } else {
        throw UnknownMetricName(name: name)
      }
    }
    self.init(chosen)
  }
}

/// A name that is neither a metric key nor a group of metrics.
public struct UnknownMetricName: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name as it was given.
  public let name: String

  /// One sentence for a person, with the closest name there is.
  public var description: String {
    let known = MetricGroup.allCases.map(\.rawValue) + Metric.allCases.map(\.key) + ["all"]
    let closest = known.min { name.editDistance(to: $0) < name.editDistance(to: $1) }
    let suggestion = closest.map { "; did you mean '\($0)'?" } ?? ""
    return "'\(name)' is neither a metric nor a group of metrics\(suggestion)"
  }
}
