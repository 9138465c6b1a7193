extension TechniqueDefinition {
  /// Tapotement: quick percussion, about four strokes a second.
  ///
  /// **Known.** Three minutes raised the range of the ankle as petrissage did (McKechnie 2007);
  /// blood flow of muscle did not change (Shoemaker 1997).
  ///
  /// **Not known.** Its autonomic effect: no study was found. That it arouses is an assumption.
  ///
  /// **Weights**, all choices (M): no relaxation; an arousal of 0.8, near −0.5 of the net vagal
  /// drive of petrissage.
  static let tapotement = TechniqueDefinition(
    title: "Tapotement",
    summary: "Quick percussion with hands.",
    relaxationWeight: 0, arousalWeight: 0.8, mechanicalWeight: 0.7, skinWeight: 0.5,
    strokingWeight: 0, usualStrokesPerMinute: 240, grade: .modelled,
    sourceKeys: ["mckechnie-2007", "shoemaker-1997"],
    doubt: "No autonomic study was found; arousal is assumed.")
}
