extension TechniqueDefinition {
  /// Slow stroking.
  static let stroking = TechniqueDefinition(
    title: "Slow stroking",
    summary: "Light strokes at 1 to 10 cm/s, the speed that C-tactile afferents prefer.",
    relaxationWeight: 0.8, arousalWeight: 0, mechanicalWeight: 0.1, skinWeight: 0.5,
    strokingWeight: 1, usualStrokesPerMinute: 15, grade: .modelled,
    sourceKeys: ["lindgren-2010", "holland-pokorny-2001"],
    doubt: "Calming in some laboratories, arousing in others when it is very light.")
}
