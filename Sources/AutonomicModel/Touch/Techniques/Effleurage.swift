extension TechniqueDefinition {
  /// Effleurage.
  static let effleurage = TechniqueDefinition(
    title: "Effleurage",
    summary: "Long gliding strokes over the whole region.",
    relaxationWeight: 0.8, arousalWeight: 0, mechanicalWeight: 0.5, skinWeight: 0.9,
    strokingWeight: 0.8, usualStrokesPerMinute: 12, grade: .modelled,
    sourceKeys: ["diego-field-2009", "labyak-metzger-1997"],
    doubt: "No study compared it with petrissage alone.")
}
