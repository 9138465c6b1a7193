extension TechniqueDefinition {
  /// Massage chair: rollers and air cushions.
  ///
  /// **Known.** Twenty minutes lowered heart rate and pressure no more than a chair switched off
  /// (13 adults, thesis, handle 10211.3/196092); eight weeks at work left heart rate variability
  /// unchanged (van Dijk 2020, 93 people). Uncontrolled studies saw RMSSD rise.
  ///
  /// **Not known.** Whether machines and therapists at a chair differ.
  ///
  /// **Weights**, all choices (M): 1 of its own reference stimulus, the chair, whose net effect is
  /// a third of that of the back; a trace of arousal from the machine.
  static let chair = TechniqueDefinition(
    title: "Massage chair",
    summary: "Rollers and air cushions of an electric chair.",
    relaxationWeight: 1.0, arousalWeight: 0.1, mechanicalWeight: 0.7, skinWeight: 0.3,
    strokingWeight: 0, usualStrokesPerMinute: 30, grade: .modelled,
    sourceKeys: ["van-dijk-2020"],
    doubt: "No difference from rest in the one trial with a rest arm (handle 10211.3/196092).")
}
