extension TechniqueDefinition {
  /// Still touch.
  static let stillTouch = TechniqueDefinition(
    title: "Still touch",
    summary: "Hands resting without motion.",
    relaxationWeight: 0, arousalWeight: 0, mechanicalWeight: 0.05, skinWeight: 0.1,
    strokingWeight: 0.2, usualStrokesPerMinute: 0, grade: .modelled,
    sourceKeys: ["rapaport-2010"],
    doubt: "The control condition of several trials.")
}
