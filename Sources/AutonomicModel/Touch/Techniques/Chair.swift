extension TechniqueDefinition {
  /// Massage chair.
  static let chair = TechniqueDefinition(
    title: "Massage chair",
    summary: "Rollers and air cushions of an electric chair.",
    relaxationWeight: 1.0, arousalWeight: 0.1, mechanicalWeight: 0.7, skinWeight: 0.3,
    strokingWeight: 0, usualStrokesPerMinute: 30, grade: .modelled,
    sourceKeys: ["fresno-chair", "fu-chair"],
    doubt: "No difference from rest in the one trial with a rest arm.")
}
