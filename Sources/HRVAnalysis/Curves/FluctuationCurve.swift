extension CurveDefinition {
  static let fluctuation = CurveDefinition(
    title: "Fluctuation function", x: ("window size", "beat"), y: ("F(n)", "ms"),
    definition: "F(n) of dfa_alpha1 at every window size of dfa_alpha1 and dfa_alpha2, each size "
      + "once. A size with fewer windows than the exponents need has no value.",
    reference: .peng1995
  ) { inputs in
    let conventions = inputs.conventions
    let sizes = Set(
      [conventions.shortScales, conventions.longScales].compactMap(inputs.windowSizes).joined())
    let function = FluctuationFunction(inputs.detrendedWindows, windowSizes: sizes.sorted())
    return .points(
      function.points.map { point in
        CurvePoint(
          x: Double(point.windowSize),
          y: point.windowCount < max(1, conventions.minimumScaleWindows)
            ? .undefined(
              .tooFewRuns(
                needed: max(1, conventions.minimumScaleWindows), length: point.windowSize,
                found: point.windowCount))
            : .finite(point.fluctuationMilliseconds))
      })
  }
}
