extension SessionProtocol {
  /// Ten minutes of baseline, 45 of deep tissue massage, 20 of recovery.
  ///
  /// Pressure is built up first, since deep pressure out of nothing made muscles brace (Roberts
  /// 2011).
  public static let deepTissue = SessionProtocol(
    name: "deep-tissue",
    description: "Deep tissue massage below the threshold of pain, lying",
    stimulus: .deepTissue,
    plan: TouchPlan([
      TouchSegment(
        .petrissage, .back, minutes: 0...6, pressure: TouchPressure.moderate,
        endPressure: TouchPressure.deep),
      TouchSegment(.petrissage, .back, minutes: 6...45, pressure: TouchPressure.deep),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 45, after: 20),
    sourceKeys: ["kaye-2008", "roberts-2011"],
    assumptions: [
      "Kneading stands for the deep strokes of practice, which no study measured one by one."
    ])
}
