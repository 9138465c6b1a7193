extension TechniqueDefinition {
  /// Petrissage.
  static let petrissage = TechniqueDefinition(
    title: "Petrissage",
    summary: "Kneading, lifting and rolling of muscle between the hands.",
    relaxationWeight: 1.0, arousalWeight: 0, mechanicalWeight: 1.0, skinWeight: 0.6,
    strokingWeight: 0.2, usualStrokesPerMinute: 20, grade: .modelled,
    sourceKeys: ["diego-field-2009", "sullivan-1991"],
    doubt: "The reference of the weights; studied inside mixed sequences only.")
}
