extension SessionProtocol {
  /// Ten minutes of baseline, 30 of Swedish massage of back and neck, 20 of recovery.
  ///
  /// Durations are a choice in the middle of those of the trials (5 to 10 min before, 10 to 60 min
  /// of contact, up to an hour after).
  public static let swedish = SessionProtocol(
    name: "swedish",
    description: "Moderate-pressure Swedish massage of back and neck, lying",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...4),
      TouchSegment(.petrissage, .back, minutes: 4...20),
      TouchSegment(.petrissage, .neck, minutes: 20...28),
      TouchSegment(.effleurage, .back, minutes: 28...30),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 30, after: 20),
    sourceKeys: ["diego-field-2009", "fazeli-2020"],
    assumptions: ["The order and the length of the strokes are those of common practice."])
}
