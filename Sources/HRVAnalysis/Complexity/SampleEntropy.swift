extension MetricDefinition {
  static let sampleEntropy = MetricDefinition(
    name: "Sample entropy", unit: "nat", group: .entropy,
    definition: "−ln(A / B), m = 2, τ = 1, r = 0.2 · sdnn (divisor N − 1): B and A count the pairs "
      + "of templates of 2 and of 3 intervals whose largest difference is at most r, over the same "
      + "starts and without self-matches. No template spans a gap; templates of different "
      + "stretches are compared.",
    minimumData: "2 runs of 3 contiguous intervals",
    undefinedWhen: "no two templates match, or all intervals are equal",
    complexity: "between O(N log N) and O(N²), by how many templates match",
    reference: .richmanMoorman2000, interval: .parts(atLeast: 0)
  ) { inputs in
    switch inputs.conventions.templatePairs {
    case .sameStarts: inputs.entropy(\.sampleEntropy)
    case .allStarts: inputs.entropy(\.sampleEntropyOfShares)
    }
  }
}
