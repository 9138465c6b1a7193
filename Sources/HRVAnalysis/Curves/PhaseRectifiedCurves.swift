extension CurveDefinition {
  static let decelerationAverage = phaseRectified(
    .deceleration, title: "Phase-rectified average around decelerations",
    capacity: .decelerationCapacity)
  static let accelerationAverage = phaseRectified(
    .acceleration, title: "Phase-rectified average around accelerations",
    capacity: .accelerationCapacity)

  private static func phaseRectified(
    _ anchor: PhaseRectifiedAverage.Anchor, title: String, capacity: Metric
  ) -> CurveDefinition {
    let reach = PhaseRectifiedCurve.reach
    return CurveDefinition(
      title: title, x: ("distance from the anchor", "beat"), y: ("interval", "ms"),
      definition: "X(k), the mean of the intervals k beats after the anchors of \(capacity.key), k "
        + "from −\(reach) to \(reach): about a period of 0.04 Hz either way. At each k the anchors "
        + "count that have an interval there without a gap; \(capacity.key) is "
        + "[X(0) + X(1) − X(−1) − X(−2)] / 4.",
      reference: .bauer2006Signal
    ) { inputs in
      // Without a capacity there is no anchor, and for the same reason.
      if let reason = capacity.definition.compute(inputs).reason { return .undefined(reason) }
      let average = PhaseRectifiedCurve(
        inputs.intervals.span, stretches: inputs.stretches, anchor: anchor)
      return .points(
        zip(-reach...reach, average.meansMilliseconds).map { distance, mean in
          CurvePoint(
            x: Double(distance),
            y: mean.map(MetricValue.finite)
              ?? .undefined(
                .tooFewEvents(
                  needed: 1, found: 0, name: "anchors with an interval \(distance) beats away")))
        })
    }
  }
}
