extension TechniqueDefinition {
  /// Trigger-point pressure.
  static let triggerPoint = TechniqueDefinition(
    title: "Trigger-point pressure",
    summary: "Held pressure on a tender spot, between the threshold and the limit of pain.",
    relaxationWeight: 0.6, arousalWeight: 0, mechanicalWeight: 1.0, skinWeight: 0.1,
    strokingWeight: 0, usualStrokesPerMinute: 2, grade: .modelled,
    sourceKeys: ["delaney-2002", "morikawa-2017", "cambron-2006"],
    doubt:
      "Heart rate and pressure fell in Delaney 2002 and rose in Cambron 2006; pain is the likely reason."
  )
}
