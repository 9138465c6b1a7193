extension MetricDefinition {
  static let skewnessNN = MetricDefinition(
    name: "Skewness of NN", unit: "1", group: .time,
    definition: "m₃ / m₂^(3/2) with mₖ = Σ(NN − mean_nn)^k / N: divisor N, no correction for the "
      + "size of the sample, as MATLAB and the PhysioNet Cardiovascular Signal Toolbox have it. "
      + "Positive where the long intervals have the longer tail.",
    minimumData: "2 intervals", undefinedWhen: "all intervals are equal",
    reference: .vest2018
  ) { $0.standardisedMoment(3) }
}
