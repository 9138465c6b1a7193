extension MetricDefinition {
  static let symbols2UV = MetricDefinition(
    name: "Symbolic patterns 2UV", unit: "%", group: .symbolic,
    definition: "100 · words with two changes of symbol in opposite directions / words. Words "
      + "as for sym_0v.",
    minimumData: "1 run of 3 contiguous intervals",
    undefinedWhen: "all intervals are equal",
    reference: .porta2001,
    interval: .parts(on: .share(of: 100))
  ) { $0.symbolicShare(\.twoUnlikeVariations) }
}
