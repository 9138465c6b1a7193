extension TechniqueDefinition {
  /// Trigger-point pressure: held pressure on a tender spot.
  ///
  /// **Known.** Heart rate and pressure fell after 20 min of it on head, neck and shoulders
  /// (Delaney 2002, 30 people, against rest); HF rose during 30 s compressions (Morikawa 2017);
  /// systolic pressure rose after sessions of it (Cambron 2006, no control).
  ///
  /// **Not known.** Why they differ. The model lets pain decide: 0.6 of petrissage while it is
  /// tolerable, and above the pain threshold no relaxation and the painful drive, which stands for
  /// the −0.5 of a painful press.
  ///
  /// **Weights**, all choices (M).
  static let triggerPoint = TechniqueDefinition(
    title: "Trigger-point pressure",
    summary: "Held pressure on a tender spot, between the threshold and the limit of pain.",
    relaxationWeight: 0.6, arousalWeight: 0, mechanicalWeight: 1.0, skinWeight: 0.1,
    strokingWeight: 0, usualStrokesPerMinute: 2, grade: .modelled,
    sourceKeys: ["delaney-2002", "morikawa-2017", "cambron-2006"],
    doubt:
      "Heart rate and pressure fell in Delaney 2002, pressure rose in Cambron 2006; pain may be why."
  )
}
