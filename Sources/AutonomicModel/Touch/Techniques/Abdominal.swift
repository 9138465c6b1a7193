extension TechniqueDefinition {
  /// Abdominal massage.
  static let abdominal = TechniqueDefinition(
    title: "Abdominal massage",
    summary: "Clockwise strokes along the colon.",
    relaxationWeight: 0.6, arousalWeight: 0, mechanicalWeight: 0.4, skinWeight: 0.5,
    strokingWeight: 0.5, usualStrokesPerMinute: 12, grade: .modelled,
    sourceKeys: ["lamas-2009", "huang-2025"],
    doubt: "Bowel function was studied, the heart hardly.")
}
