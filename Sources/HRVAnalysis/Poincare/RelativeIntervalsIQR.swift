extension MetricDefinition {
  static let relativeIntervalsIQR = MetricDefinition(
    name: "rrHRV, interquartile range of relative RR", unit: "%", group: .poincare,
    definition: "75th minus 25th percentile of the distances of rrhrv_median, by order statistics "
      + "without interpolation: the ⌈p·n⌉-th, or the mean of it and the next where p·n is whole "
      + "(type 2 of Hyndman and Fan), as HRVTool takes them.",
    minimumData: "3 contiguous intervals",
    undefinedWhen: "no three contiguous intervals change by less than 20 %",
    complexity: "O(N log N)",
    reference: .vollmer2015,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.relativeIntervals { points in
      guard let lower = points.quantile(0.25), let upper = points.quantile(0.75) else {
        return nil
      }
      return upper - lower
    }
  }
}
