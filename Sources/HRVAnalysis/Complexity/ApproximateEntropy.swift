extension MetricDefinition {
  static let approximateEntropy = MetricDefinition(
    name: "Approximate entropy", unit: "nat", group: .entropy,
    definition: "Φ₂ − Φ₃, τ = 1, r = 0.2 · sdnn (divisor N − 1): Φₘ is the mean of ln of the share "
      + "of templates of m intervals within r of each template, itself included. It leans towards "
      + "regularity in short series; sample entropy does not.",
    minimumData: "2 runs of 3 contiguous intervals",
    undefinedWhen: "all intervals are equal",
    complexity: "between O(N log N) and O(N²), by how many templates match",
    reference: .pincus1991
  ) { inputs in inputs.entropy(\.approximateEntropy) }
}
