extension TechniqueDefinition {
  /// Head massage.
  static let head = TechniqueDefinition(
    title: "Head massage",
    summary: "Circles and strokes of scalp, temples and brow.",
    relaxationWeight: 0.9, arousalWeight: 0, mechanicalWeight: 0.4, skinWeight: 0.5,
    strokingWeight: 0.5, usualStrokesPerMinute: 20, grade: .modelled,
    sourceKeys: ["fazeli-2016", "murota-2016"],
    doubt: "Small crossover trials.")
}
