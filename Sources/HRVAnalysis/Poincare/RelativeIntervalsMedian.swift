extension MetricDefinition {
  static let relativeIntervalsMedian = MetricDefinition(
    name: "rrHRV, median of relative RR", unit: "%", group: .poincare,
    definition: "Median distance of the points (rrᵢ, rrᵢ₊₁) from their mean point, rrᵢ = 200 · "
      + "(NNᵢ − NNᵢ₋₁) / (NNᵢ + NNᵢ₋₁) in percent; points with |rr| ≥ 20 % in either coordinate "
      + "are left out of both, as HRVTool leaves them out, and no point spans a gap. The mean of "
      + "the two middle distances for an even number.",
    minimumData: "3 contiguous intervals",
    undefinedWhen: "no three contiguous intervals change by less than 20 %",
    complexity: "O(N log N)",
    reference: .vollmer2015,
    interval: .parts(on: .logarithm)
  ) { $0.relativeIntervals { $0.quantile(0.5) } }
}
