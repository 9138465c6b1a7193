extension TechniqueDefinition {
  /// Still touch: hands resting without motion, the control of several trials.
  ///
  /// **Known.** Forty-five minutes of light touch changed vasopressin and lymphocytes less than
  /// Swedish massage, and oxytocin no less (Rapaport 2010, 53 people).
  ///
  /// **Not known.** Whether it differs from rest without hands; the model says it does not.
  ///
  /// **Weights**, all choices (M): none on the tones.
  static let stillTouch = TechniqueDefinition(
    title: "Still touch",
    summary: "Hands resting without motion.",
    relaxationWeight: 0, arousalWeight: 0, mechanicalWeight: 0.05, skinWeight: 0.1,
    strokingWeight: 0.2, usualStrokesPerMinute: 0, grade: .modelled,
    sourceKeys: ["rapaport-2010"],
    doubt: "The control condition of several trials.")
}
