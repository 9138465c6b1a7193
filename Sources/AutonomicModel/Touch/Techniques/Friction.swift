extension TechniqueDefinition {
  /// Friction: small deep circles or strokes across the fibres.
  ///
  /// **Known.** Nothing of friction alone. Held compression raised HF (Morikawa 2017, 30 s at a
  /// time); whole sessions of trigger-point and sports massage, rich in friction, raised systolic
  /// pressure (Cambron 2006, no control).
  ///
  /// **Not known.** Whether pain makes the difference, as the model assumes: below the threshold
  /// friction calms a little, above it the painful drive takes over.
  ///
  /// **Weights**, all choices (M): 0.3 on the tones, a trace of arousal, all its pressure on
  /// muscle.
  static let friction = TechniqueDefinition(
    title: "Friction",
    summary: "Small deep circles or strokes across the fibres.",
    relaxationWeight: 0.3, arousalWeight: 0.1, mechanicalWeight: 1.0, skinWeight: 0.7,
    strokingWeight: 0, usualStrokesPerMinute: 40, grade: .modelled,
    sourceKeys: ["morikawa-2017", "cambron-2006"],
    doubt: "Calming in short holds, pressor in whole sessions that hurt.")
}
