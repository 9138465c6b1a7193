extension MetricDefinition {
  static let fuzzyEntropy = MetricDefinition(
    name: "Fuzzy entropy", unit: "nat", group: .entropy,
    definition:
      "ln(Φ₂ / Φ₃), m = 2, τ = 1, intervals in units of sdnn: Φₘ is the mean of exp(−d²/0.2) "
      + "over all pairs of different templates of m intervals, each less its own mean, d their "
      + "largest difference; both lengths over the same starts. The neurokit preset takes exp(−d/0.2).",
    minimumData: "2 runs of 3 contiguous intervals",
    undefinedWhen: "all intervals are equal",
    complexity: "O(N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .chen2007, interval: .parts(atLeast: 0)
  ) { inputs in
    guard let deviation = inputs.standardDeviation.number else { return inputs.standardDeviation }
    guard deviation > 0 else { return .undefined(.constant) }
    let similarity = FuzzySimilarity(
      inputs.intervals.span, stretches: inputs.stretches, deviation: deviation,
      tolerance: inputs.conventions.entropyTolerance.share,
      exponent: inputs.conventions.fuzzyExponent, scratch: &inputs.workspace.fuzzySimilarity)
    guard similarity.templateCount >= 2 else {
      return .undefined(.tooFewRuns(needed: 2, length: 3, found: similarity.templateCount))
    }
    guard let entropy = similarity.entropy else { return .undefined(.noTemplateMatches) }
    return .finite(entropy)
  }
}
