extension MetricDefinition {
  static let ellipseArea = MetricDefinition(
    name: "Area of the Poincaré ellipse", unit: "ms²", group: .poincare,
    definition: "π · sd1 · sd2.",
    minimumData: "2 pairs of successive intervals",
    reference: .brennan2001,
    interval: .spread([(.differences, 1), (.sums, 1)])
  ) { inputs in
    guard let width = MetricDefinition.sd1.compute(inputs).number else {
      return MetricDefinition.sd1.compute(inputs)
    }
    return MetricDefinition.sd2.compute(inputs).map { .pi * width * $0 }
  }
}
