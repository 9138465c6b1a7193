import SignalCore

extension MetricDefinition {
  static let cvi = MetricDefinition(
    name: "Cardiac vagal index", unit: "log₁₀ ms²", group: .poincare,
    definition: "log₁₀(L · T) with L = 4 · sd2 and T = 4 · sd1, in ms.",
    minimumData: "2 pairs of successive intervals", undefinedWhen: "SD1 or SD2 is zero",
    reference: .toichi1997,
    interval: .logarithmOfSpread([(.differences, 1), (.sums, 1)], perNaturalUnit: 1 / log(10))
  ) { inputs in
    let area = MetricDefinition.ellipseArea.compute(inputs)
    if area.number == 0 { return .undefined(.zeroDivisor("SD1 or SD2")) }
    return area.map { log10(16 * $0 / .pi) }
  }
}
