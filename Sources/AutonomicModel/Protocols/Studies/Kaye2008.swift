extension SessionProtocol {
  /// Kaye 2008: 45 to 60 min of deep tissue massage with soft music, no control.
  ///
  /// Published: systolic pressure −10.4 mmHg, diastolic −5.3, heart rate −10.8 bpm in 263 people in
  /// pain. Only the claimed profile follows it.
  public static let kaye2008 = SessionProtocol(
    name: "study-kaye-2008",
    description: "Kaye 2008: an hour of deep tissue massage, no control",
    stimulus: .deepTissue,
    plan: TouchPlan([
      TouchSegment(
        .petrissage, .back, minutes: 0...6, pressure: TouchPressure.moderate,
        endPressure: TouchPressure.deep),
      TouchSegment(.petrissage, .back, minutes: 6...30, pressure: TouchPressure.deep),
      TouchSegment(.petrissage, .legs, minutes: 30...50, pressure: TouchPressure.deep),
      TouchSegment(.triggerPoint, .shoulders, minutes: 50...60, pressure: TouchPressure.deep),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 60, after: 10),
    sourceKeys: ["kaye-2008"],
    assumptions: [
      "The longer of 45 to 60 min is taken; regions, strokes and phases around are assumed.",
      "Neither pain nor music is simulated.",
    ])
}
