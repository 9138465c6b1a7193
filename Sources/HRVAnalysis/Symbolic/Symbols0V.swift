extension MetricDefinition {
  static let symbols0V = MetricDefinition(
    name: "Symbolic patterns 0V", unit: "%", group: .symbolic,
    definition: "100 · words with three equal symbols / words. The range from the smallest to "
      + "the largest interval is cut into 6 equal levels (an interval on an edge belongs "
      + "to the level above); a word is the levels of 3 contiguous intervals. The "
      + "neurokit preset cuts at the quartiles of the intervals instead (4 equally "
      + "probable levels).",
    minimumData: "1 run of 3 contiguous intervals",
    undefinedWhen: "all intervals are equal",
    reference: .porta2001,
    interval: .parts(on: .share(of: 100))
  ) { $0.symbolicShare(\.unvaried) }
}
