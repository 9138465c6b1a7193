extension MetricDefinition {
  static let symbols1V = MetricDefinition(
    name: "Symbolic patterns 1V", unit: "%", group: .symbolic,
    definition: "100 · words with two equal neighbouring symbols and a third that differs / "
      + "words. Words as for sym_0v.",
    minimumData: "1 run of 3 contiguous intervals",
    undefinedWhen: "all intervals are equal",
    reference: .porta2001,
    interval: .parts(on: .share(of: 100))
  ) { $0.symbolicShare(\.oneVariation) }
}
