extension MetricDefinition {
  static let decelerationCapacity = MetricDefinition(
    name: "Deceleration capacity", unit: "ms", group: .clinical,
    definition:
      "[X(0) + X(1) − X(−1) − X(−2)] / 4, X(k) being the mean of the intervals k beats after "
      + "the anchors: the intervals longer than the one before by at most 5 %, with two intervals "
      + "before and one after them without a gap.",
    minimumData: "4 contiguous intervals",
    undefinedWhen: "no interval is an anchor",
    reference: .bauer2006
  ) { $0.capacity(.deceleration, anchors: "decelerations") }
}

extension MetricInputs {
  /// The capacity of the heart to slow down or speed up.
  func capacity(_ anchor: PhaseRectifiedAverage.Anchor, anchors name: String) -> MetricValue {
    let choice = conventions.capacityAnchors
    let length = max(4, 2 * choice.marginIntervals + 1)
    guard stretches.contains(where: { $0.count >= length }) else {
      return .undefined(.tooFewRuns(needed: 1, length: length, found: 0))
    }
    let average = PhaseRectifiedAverage(
      intervals.span, stretches: stretches, anchor: anchor, largestChange: choice.largestChange,
      marginIntervals: choice.marginIntervals)
    guard let capacity = average.capacityMilliseconds else {
      return .undefined(
        .tooFewEvents(
          needed: 1, found: 0,
          name: name + " of at most \(Int((100 * choice.largestChange).rounded())) %"))
    }
    return .finite(capacity)
  }
}
