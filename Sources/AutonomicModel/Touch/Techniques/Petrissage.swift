extension TechniqueDefinition {
  /// Petrissage: the unit that all weights are relative to.
  ///
  /// **Known.** Moderate pressure raised HF against light pressure (Diego & Field 2009, 20 people);
  /// four minutes of it lowered the H-reflex of the massaged muscle by 57 % and of no other
  /// (Sullivan 1991), six minutes by 70 %, back at once (Morelli 1991). Blood flow of muscle does
  /// not change (Shoemaker 1997).
  ///
  /// **Not known.** Its autonomic effect apart from the sequences it is part of.
  ///
  /// **Weights**: 1 by definition for tones and muscle; skin and stroking are choices (M).
  static let petrissage = TechniqueDefinition(
    title: "Petrissage",
    summary: "Kneading, lifting and rolling of muscle between the hands.",
    relaxationWeight: 1.0, arousalWeight: 0, mechanicalWeight: 1.0, skinWeight: 0.6,
    strokingWeight: 0.2, usualStrokesPerMinute: 20, grade: .modelled,
    sourceKeys: ["diego-field-2009", "sullivan-1991", "morelli-1991"],
    doubt: "The reference of the weights; studied inside mixed sequences only.")
}
