extension MetricDefinition {
  static let accelerationCapacity = MetricDefinition(
    name: "Acceleration capacity", unit: "ms", group: .clinical,
    definition: "As dc, with the intervals shorter than the one before by at most 5 % as anchors; "
      + "negative as a rule.",
    minimumData: "4 contiguous intervals",
    undefinedWhen: "no interval is an anchor",
    reference: .bauer2006
  ) { $0.capacity(.acceleration, anchors: "accelerations") }
}
