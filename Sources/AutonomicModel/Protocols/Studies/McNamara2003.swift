extension SessionProtocol {
  /// The massage arm of McNamara 2003: 20 min of back massage before catheterisation, then 10 min.
  ///
  /// Published: systolic pressure lower than in control at the end and 10 min later; diastolic
  /// pressure and breathing fell in both arms, heart rate and its variability did not differ.
  public static let mcNamara2003 = SessionProtocol(
    name: "study-mcnamara-2003",
    description: "McNamara 2003: 20 min of back massage before catheterisation",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...5),
      TouchSegment(.petrissage, .back, minutes: 5...18),
      TouchSegment(.effleurage, .back, minutes: 18...20),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 20, after: 10),
    sourceKeys: ["mcnamara-2003"],
    assumptions: [
      "Strokes and the 5 min of baseline are assumed.",
      "Neither heart disease nor the wait for the procedure is simulated.",
    ])
}
