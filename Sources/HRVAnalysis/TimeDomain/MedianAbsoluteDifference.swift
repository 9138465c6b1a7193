extension MetricDefinition {
  static let medianAbsoluteDifference = MetricDefinition(
    name: "Median absolute difference", unit: "ms", group: .time,
    definition: "The median of |Δ| over the differences of intervals that truly follow each other, "
      + "the mean of the two middle ones for an even number; RHRV names it MADRR.",
    minimumData: "1 pair of successive intervals", complexity: "O(N log N)",
    reference: .garcia2017,
    interval: .quantile(0.5) { $0.differences.map(\.magnitude) }
  ) { inputs in
    inputs.needing(pairs: 1) {
      let sizes = refilled(&inputs.workspace.sizes) {
        ValueSizes.append(of: inputs.differences, to: &$0)
      }
      return OrderSelection.percentile(50, of: sizes, scratch: &inputs.workspace.selection) ?? .nan
    }
  }
}
