extension SessionProtocol {
  /// The massage arm of Delaney 2002: 5 min, 20 min of trigger-point massage, 5 min.
  ///
  /// Published: heart rate and pressure down, vagal measures up; means could not be read.
  public static let delaney2002 = SessionProtocol(
    name: "study-delaney-2002",
    description: "Delaney 2002: 20 min of trigger-point massage of head, neck and shoulders",
    stimulus: .deepTissue,
    plan: TouchPlan([
      TouchSegment(
        .triggerPoint, .shoulders, minutes: 0...4, pressure: TouchPressure.moderate,
        endPressure: TouchPressure.deep),
      TouchSegment(.triggerPoint, .shoulders, minutes: 4...10, pressure: TouchPressure.deep),
      TouchSegment(.triggerPoint, .neck, minutes: 10...16, pressure: TouchPressure.deep),
      TouchSegment(.head, .head, minutes: 16...20),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 20, after: 5),
    sourceKeys: ["delaney-2002"],
    assumptions: [
      "Pressure is taken as tolerable and built up, because heart rate and pressure fell.",
      "The share of each region is not in the public text.",
    ])
}
