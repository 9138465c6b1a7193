extension TechniqueDefinition {
  /// Myofascial release.
  static let myofascial = TechniqueDefinition(
    title: "Myofascial release",
    summary: "Slow sustained stretch of fascia.",
    relaxationWeight: 0.6, arousalWeight: 0, mechanicalWeight: 0.8, skinWeight: 0.3,
    strokingWeight: 0.1, usualStrokesPerMinute: 4, grade: .modelled,
    sourceKeys: ["arroyo-morales-2008"],
    doubt: "Recovery of HF after exercise against sham; no study at rest.")
}
