extension TechniqueDefinition {
  /// Effleurage: long gliding strokes.
  ///
  /// **Known.** Reviews of the back rub, which is mostly effleurage, find heart rate and breathing
  /// lower after 3 to 10 min (Labyak & Metzger 1997, before-after studies, a secondary reading);
  /// the moderate massage of Diego & Field 2009 contained it. Slow strokes at 1 to 10 cm/s please.
  ///
  /// **Not known.** What it does alone, against petrissage or rest, and how its speed matters.
  ///
  /// **Weights**, all choices (M): 0.8 of petrissage on the tones; half of its pressure reaches
  /// muscle; most skin of all techniques; four fifths of the effect hang on slow strokes.
  static let effleurage = TechniqueDefinition(
    title: "Effleurage",
    summary: "Long gliding strokes over the whole region.",
    relaxationWeight: 0.8, arousalWeight: 0, mechanicalWeight: 0.5, skinWeight: 0.9,
    strokingWeight: 0.8, usualStrokesPerMinute: 12, grade: .modelled,
    sourceKeys: ["diego-field-2009", "labyak-metzger-1997"],
    doubt: "No study compared it with petrissage alone.")
}
