extension TechniqueDefinition {
  /// Vibration.
  static let vibration = TechniqueDefinition(
    title: "Vibration",
    summary: "Fine shaking by hand or device.",
    relaxationWeight: 0, arousalWeight: 0.6, mechanicalWeight: 0.5, skinWeight: 0.2,
    strokingWeight: 0, usualStrokesPerMinute: 600, grade: .modelled,
    sourceKeys: ["diego-2004"],
    doubt: "One study of twelve people raised heart rate; anxiety fell all the same.")
}
