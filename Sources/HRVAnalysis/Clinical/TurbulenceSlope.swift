extension MetricDefinition {
  static let turbulenceSlope = MetricDefinition(
    name: "Heart rate turbulence slope", unit: "ms/beat", group: .clinical,
    definition:
      "Steepest slope of a least-squares line through 5 successive intervals among the first "
      + "15 sinus intervals after the compensatory pause, averaged over the premature beats that "
      + "count (see hrt_to) before the slope is taken.",
    minimumData: "5 labelled ventricular premature beats that count",
    reference: .bauer2008,
    interval: .fewEvents
  ) { inputs in inputs.turbulence(\.slopeMilliseconds) }
}
