extension SessionProtocol {
  /// Ten minutes of baseline, an hour of Thai massage, 20 minutes of recovery.
  ///
  /// Thumbs press along lines with pressure that rises to slight discomfort and is held for 5 to 10
  /// s (Buttagat 2011): six presses a minute, from moderate to deep pressure.
  public static let thai = SessionProtocol(
    name: "thai",
    description: "Thai massage, pressure rising to slight discomfort, held 5 to 10 s, dressed",
    stimulus: .deepTissue,
    plan: TouchPlan(Self.thaiHour),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 60, after: 20),
    sourceKeys: ["buttagat-2011", "sripongngam-2015"],
    assumptions: [
      "Held thumb pressure stands for the whole of Thai massage; stretches are left out.",
      "The evidence of deep tissue massage speaks for it; 30 min of Thai back massage raised HF "
        + "over bed rest (Buttagat 2011), an hour after stress did not (Sripongngam 2015).",
      "The order and the length of the parts are those of common practice.",
    ])

  /// Legs, back, shoulders, arms and head in an hour, pressure rising once at the start.
  static let thaiHour = [
    TouchSegment(
      .triggerPoint, .legs, minutes: 0...6, pressure: TouchPressure.moderate,
      endPressure: TouchPressure.deep, strokesPerMinute: 6),
    TouchSegment(
      .triggerPoint, .legs, minutes: 6...25, pressure: TouchPressure.deep, strokesPerMinute: 6),
    TouchSegment(
      .triggerPoint, .back, minutes: 25...45, pressure: TouchPressure.deep, strokesPerMinute: 6),
    TouchSegment(
      .triggerPoint, .shoulders, minutes: 45...50, pressure: TouchPressure.deep,
      strokesPerMinute: 6),
    TouchSegment(.triggerPoint, .arms, minutes: 50...55, strokesPerMinute: 6),
    TouchSegment(.head, .head, minutes: 55...60),
  ]
}
