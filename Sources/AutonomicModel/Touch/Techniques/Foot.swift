extension TechniqueDefinition {
  /// Foot massage and reflexology.
  static let foot = TechniqueDefinition(
    title: "Foot massage and reflexology",
    summary: "Thumb pressure and strokes of the soles.",
    relaxationWeight: 0.7, arousalWeight: 0, mechanicalWeight: 0.6, skinWeight: 0.5,
    strokingWeight: 0.3, usualStrokesPerMinute: 20, grade: .modelled,
    sourceKeys: ["ruiz-padial-2012", "mccullough-2014"],
    doubt:
      "Equal to a lay foot massage or waiting in the controlled trials; maps of organs have no support."
  )
}
