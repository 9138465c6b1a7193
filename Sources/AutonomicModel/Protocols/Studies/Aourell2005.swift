extension SessionProtocol {
  /// The trunk period of Aourell 2005: 5 min, back 17, chest 7 and neck 6 min, 5 min.
  ///
  /// Published: systolic pressure down in both periods of treatment, diastolic in the second; legs,
  /// arms and face lowered systolic pressure once and raised it once.
  public static let aourell2005 = SessionProtocol(
    name: "study-aourell-2005-trunk",
    description: "Aourell 2005: Swedish massage of back 17 min, chest 7 and neck 6",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...4),
      TouchSegment(.petrissage, .back, minutes: 4...17),
      TouchSegment(.petrissage, .chest, minutes: 17...24),
      TouchSegment(.petrissage, .neck, minutes: 24...30),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 30, after: 5),
    sourceKeys: ["aourell-2005"],
    assumptions: [
      "The order of the strokes and 4 min of effleurage at the start are assumed.",
      "One session is simulated of a course of two a week.",
    ])
}
