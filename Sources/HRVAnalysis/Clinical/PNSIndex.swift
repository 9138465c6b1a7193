extension MetricDefinition {
  static let pnsIndex = MetricDefinition(
    name: "PNS-like index", unit: "1", group: .clinical,
    definition:
      "Mean of (mean_nn − 926)/90, (rmssd − 42)/15 and (SD1% − 32)/10, times in ms, SD1% = "
      + "100 · sd1/(sd1 + sd2). An open stand-in for the index of that name in Kubios, whose weights "
      + "are not published: 0 is about the mean of healthy adults at rest and 1 about one standard "
      + "deviation above. Means and spreads of mean_nn and rmssd are published; those of SD1% are "
      + "provisional.",
    minimumData: "2 pairs of successive intervals", undefinedWhen: "SD1 and SD2 are zero",
    reference: .nunan2010
  ) { inputs in
    inputs.meanScore([
      (MetricDefinition.meanNN.compute(inputs), mean: 926, deviation: 90),
      (MetricDefinition.rmssd.compute(inputs), mean: 42, deviation: 15),
      (inputs.poincareShare(of: \.sd1Milliseconds), mean: 32, deviation: 10),
    ])
  }
}

extension MetricInputs {
  /// The mean of standardised values.
  func meanScore(_ parts: [(MetricValue, mean: Double, deviation: Double)]) -> MetricValue {
    var sum = 0.0
    for (value, mean, deviation) in parts {
      guard let number = value.number else { return value }
      sum += (number - mean) / deviation
    }
    return .finite(sum / Double(parts.count))
  }

  /// A width of the Poincaré plot as a share of both, in percent.
  func poincareShare(of width: KeyPath<PoincareDescriptors, Double>) -> MetricValue {
    guard let poincare else {
      return .undefined(.tooFewPairs(needed: 2, found: differences.count))
    }
    let sum = poincare.sd1Milliseconds + poincare.sd2Milliseconds
    guard sum > 0 else { return .undefined(.zeroDivisor("SD1 + SD2")) }
    return .finite(100 * poincare[keyPath: width] / sum)
  }
}
