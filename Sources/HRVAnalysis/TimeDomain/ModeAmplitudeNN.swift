extension MetricDefinition {
  static let modeAmplitudeNN = MetricDefinition(
    name: "Amplitude of Baevsky's mode", unit: "%", group: .time,
    definition: "AMo, the share of the intervals in the bin of mode_nn (50 ms wide, anchored at "
      + "0), as in stress_index.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .baevskyChernikova2017,
    interval: .parts(on: .share(of: 100))
  ) { $0.mode(\.percent) }
}
