extension TechniqueDefinition {
  /// Myofascial release: slow, sustained stretch of fascia.
  ///
  /// **Known.** After three sprints, HF and diastolic pressure came back within 40 min of it and
  /// not after sham (Arroyo-Morales 2008, 62 people).
  ///
  /// **Not known.** Its effect at rest, or apart from lying with hands on the body.
  ///
  /// **Weights**, all choices (M): 0.6 on the tones, 0.8 of its pressure on muscle, little skin.
  static let myofascial = TechniqueDefinition(
    title: "Myofascial release",
    summary: "Slow sustained stretch of fascia.",
    relaxationWeight: 0.6, arousalWeight: 0, mechanicalWeight: 0.8, skinWeight: 0.3,
    strokingWeight: 0.1, usualStrokesPerMinute: 4, grade: .modelled,
    sourceKeys: ["arroyo-morales-2008"],
    doubt: "Recovery of HF after exercise against sham; no study at rest.")
}
