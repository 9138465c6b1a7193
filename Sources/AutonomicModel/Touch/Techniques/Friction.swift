extension TechniqueDefinition {
  /// Friction.
  static let friction = TechniqueDefinition(
    title: "Friction",
    summary: "Small deep circles or strokes across the fibres.",
    relaxationWeight: 0.3, arousalWeight: 0.1, mechanicalWeight: 1.0, skinWeight: 0.7,
    strokingWeight: 0, usualStrokesPerMinute: 40, grade: .modelled,
    sourceKeys: ["morikawa-2017", "cambron-2006"],
    doubt: "Calming in short holds, pressor in whole sessions that hurt.")
}
