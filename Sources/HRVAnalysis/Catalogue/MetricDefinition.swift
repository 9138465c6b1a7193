/// Everything there is to know about one metric: its definition in words and its computation.
///
/// Each metric has one such value in a file of its own; command line, JSON, CSV, reports and
/// METRICS.md are all derived from it.
public struct MetricDefinition: Sendable {
  /// The full name, as a table row shows it.
  public let name: String
  /// The unit of the value, `1` for a pure number.
  public let unit: String
  /// The family the metric belongs to.
  public let group: MetricGroup
  /// The formula with every choice that moves a digit: divisors, bins, ties, edges.
  public let definition: String
  /// The least data the metric needs, in words.
  public let minimumData: String
  /// When the value is undefined although there is enough data.
  public let undefinedWhen: String
  /// How the cost grows with the number of intervals N.
  public let complexity: String
  /// How long series are treated where the cost would grow too far; `nil` where all are measured whole.
  public let longSeries: LongSeriesRule?
  /// The publication the definition follows.
  public let reference: MetricReference
  /// How its 95 % interval is made.
  public let interval: IntervalMethod
  /// The computation, on inputs that all metrics of a run share.
  let compute: @Sendable (MetricInputs) -> MetricValue

  init(
    name: String, unit: String, group: MetricGroup, definition: String, minimumData: String,
    undefinedWhen: String = "never otherwise", complexity: String = "O(N)",
    longSeries: LongSeriesRule? = nil, reference: MetricReference,
    interval: IntervalMethod = .parts(),
    compute: @escaping @Sendable (MetricInputs) -> MetricValue
  ) {
    self.name = name
    self.unit = unit
    self.group = group
    self.definition = definition + (longSeries.map { " \($0.note)" } ?? "")
    self.minimumData = minimumData
    self.undefinedWhen = undefinedWhen
    self.complexity = complexity
    self.longSeries = longSeries
    self.reference = reference
    self.interval = interval
    self.compute =
      if let longSeries { { $0.windowed(longSeries, compute) } } else { compute }
  }
}
