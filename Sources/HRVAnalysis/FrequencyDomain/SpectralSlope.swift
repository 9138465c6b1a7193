extension MetricDefinition {
  static let spectralSlope = MetricDefinition(
    name: "Spectral exponent β", unit: "1", group: .frequency,
    definition: "Minus the slope of the straight line through log10 of the density against log10 "
      + "of the frequency, by least squares over all bins with power from 0.003 to 0.04 Hz, both "
      + "ends included, each bin with equal weight: 0 for white noise, 1 for 1/f noise, 2 for a "
      + "random walk. PhysioZoo gives the slope itself, with the sign left on. The spectrum is "
      + "that of vlf.",
    minimumData: "5 min without a gap and 3 bins",
    undefinedWhen: "fewer than 3 bins with power lie in the range",
    complexity: "O(N log N)",
    reference: .bigger1996
  ) { $0.spectralExponent(fromHertz: 0.003, throughHertz: 0.04) }
}
