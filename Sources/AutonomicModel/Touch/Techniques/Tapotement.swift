extension TechniqueDefinition {
  /// Tapotement.
  static let tapotement = TechniqueDefinition(
    title: "Tapotement",
    summary: "Quick percussion with hands.",
    relaxationWeight: 0, arousalWeight: 0.8, mechanicalWeight: 0.7, skinWeight: 0.5,
    strokingWeight: 0, usualStrokesPerMinute: 240, grade: .modelled,
    sourceKeys: ["mckechnie-2007", "shoemaker-1997"],
    doubt: "No autonomic study was found; arousal is assumed.")
}
