extension MetricDefinition {
  static let compositeMultiscaleEntropy = MetricDefinition(
    name: "Area under composite multiscale entropy", unit: "nat", group: .entropy,
    definition:
      "As mse_area, but the value at scale s is the mean of the sample entropies of the s "
      + "coarse series that start 0, 1, …, s − 1 intervals into each stretch. "
      + LongSeriesRule.manyScales.note,
    minimumData: "a value of sample entropy for every start at every scale, as a rule about 1,500 "
      + "intervals",
    undefinedWhen: "no two templates match in one of the series, or all intervals are equal",
    complexity: "up to O(N²) to 20,000 intervals, O(N) beyond",
    reference: .wu2013
  ) { inputs in
    inputs.multiscaleArea { scale, matches in
      var sum = 0.0
      for offset in 0..<scale {
        let value = MetricInputs.sampleEntropy(matches.pairs(scale: scale, offset: offset))
        guard let number = value.number else { return value }
        sum += number
      }
      return .finite(sum / Double(scale))
    }
  }
}
