extension TechniqueDefinition {
  /// Abdominal massage along the colon.
  ///
  /// **Known.** Weeks of it make bowels move more often (Lamas 2009; Huang 2025, 23 studies). In
  /// preterm infants moderate pressure raised gastric motility during and just after (Diego 2007).
  ///
  /// **Not known.** What it does to the heart of adults.
  ///
  /// **Weights**, all choices (M): 0.6 on the tones, half of them bound to slow strokes.
  static let abdominal = TechniqueDefinition(
    title: "Abdominal massage",
    summary: "Clockwise strokes along the colon.",
    relaxationWeight: 0.6, arousalWeight: 0, mechanicalWeight: 0.4, skinWeight: 0.5,
    strokingWeight: 0.5, usualStrokesPerMinute: 12, grade: .modelled,
    sourceKeys: ["lamas-2009", "huang-2025"],
    doubt: "Bowel function was studied, the heart hardly.")
}
