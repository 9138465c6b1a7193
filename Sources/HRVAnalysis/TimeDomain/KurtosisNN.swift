extension MetricDefinition {
  static let kurtosisNN = MetricDefinition(
    name: "Kurtosis of NN", unit: "1", group: .time,
    definition: "m₄ / m₂² with mₖ = Σ(NN − mean_nn)^k / N: divisor N, no correction for the size "
      + "of the sample, and not the excess over 3, the value of a normal distribution; as MATLAB "
      + "and the PhysioNet Cardiovascular Signal Toolbox have it.",
    minimumData: "2 intervals", undefinedWhen: "all intervals are equal",
    reference: .vest2018, interval: .parts(atLeast: 1)
  ) { $0.standardisedMoment(4) }
}
