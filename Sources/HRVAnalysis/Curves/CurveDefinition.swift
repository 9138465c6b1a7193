/// Everything there is to know about one curve: its axes, its definition in words and its
/// computation.
public struct CurveDefinition: Sendable {
  /// The full name.
  public let title: String
  /// What the curve runs over.
  public let xName: String
  /// The unit of x, `1` for a pure number.
  public let xUnit: String
  /// What the curve shows.
  public let yName: String
  /// The unit of y, `1` for a pure number.
  public let yUnit: String
  /// How each point is computed, and what a point without a value lacks.
  public let definition: String
  /// The publication the definition follows.
  public let reference: MetricReference
  /// The computation, on the inputs the metrics of a run share.
  let compute: @Sendable (MetricInputs) -> CurveValue

  init(
    title: String, x: (name: String, unit: String), y: (name: String, unit: String),
    definition: String, reference: MetricReference,
    compute: @escaping @Sendable (MetricInputs) -> CurveValue
  ) {
    self.title = title
    xName = x.name
    xUnit = x.unit
    yName = y.name
    yUnit = y.unit
    self.definition = definition
    self.reference = reference
    self.compute = compute
  }
}
