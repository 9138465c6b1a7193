extension TechniqueDefinition {
  /// Slow stroking at the speed that C-tactile afferents prefer.
  ///
  /// **Known.** Eighty minutes of gentle touch of hands and feet lowered heart rate, and every
  /// component of its variability too (Lindgren 2010); three minutes of slow strokes lowered
  /// pressure in the elderly (Holland & Pokorny 2001, no control); soft strokes of the shoulder
  /// raised HF as firm massage did (Meier 2020).
  ///
  /// **Not known.** Why very light touch aroused in Diego & Field 2009. At light pressure the model
  /// gives it no more than rest, or arousal where the plan reads it so.
  ///
  /// **Weights**, all choices (M): 0.8 of petrissage where it presses as hard, all of it bound to
  /// slow strokes, hardly any pressure on muscle.
  static let stroking = TechniqueDefinition(
    title: "Slow stroking",
    summary: "Light strokes at 1 to 10 cm/s, the speed that C-tactile afferents prefer.",
    relaxationWeight: 0.8, arousalWeight: 0, mechanicalWeight: 0.1, skinWeight: 0.5,
    strokingWeight: 1, usualStrokesPerMinute: 15, grade: .modelled,
    sourceKeys: ["lindgren-2010", "holland-pokorny-2001", "meier-2020"],
    doubt: "Calming in some laboratories, arousing in others when it is very light.")
}
