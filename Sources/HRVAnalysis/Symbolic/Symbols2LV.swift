extension MetricDefinition {
  static let symbols2LV = MetricDefinition(
    name: "Symbolic patterns 2LV", unit: "%", group: .symbolic,
    definition: "100 · words with two changes of symbol in the same direction / words. Words as "
      + "for sym_0v.",
    minimumData: "1 run of 3 contiguous intervals",
    undefinedWhen: "all intervals are equal",
    reference: .porta2001,
    interval: .parts(on: .share(of: 100))
  ) { $0.symbolicShare(\.twoLikeVariations) }
}
