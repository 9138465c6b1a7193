extension SessionProtocol {
  /// Ten minutes of baseline, an hour of Swedish massage of the whole body, 20 minutes of recovery.
  ///
  /// The reference stimulus of the back speaks for it; that limbs add less is a choice made at
  /// ``BodyRegion/effectShare``.
  public static let swedishFullBody = SessionProtocol(
    name: "swedish-full-body",
    description: "Moderate-pressure Swedish massage of the whole body, prone then supine",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...4),
      TouchSegment(.petrissage, .back, minutes: 4...16),
      TouchSegment(.effleurage, .legs, minutes: 16...19),
      TouchSegment(.petrissage, .legs, minutes: 19...30),
      TouchSegment(.petrissage, .arms, minutes: 31...39),
      TouchSegment(.effleurage, .chest, minutes: 39...43),
      TouchSegment(
        .abdominal, .abdomen, minutes: 43...47, pressure: TouchPressure.light,
        endPressure: TouchPressure.moderate),
      TouchSegment(.petrissage, .shoulders, minutes: 47...51),
      TouchSegment(.petrissage, .neck, minutes: 51...54),
      TouchSegment(.head, .head, minutes: 54...58),
      TouchSegment(.effleurage, .wholeBody, minutes: 58...60),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 60, after: 20),
    sourceKeys: ["menard-2015", "adib-hajbaghery-2014"],
    assumptions: [
      "The order and the length of the parts, and a minute to turn over, are common practice.",
      "No study compared an hour of the whole body with half an hour of the back; the model adds "
        + "little to heart rate for the longer contact.",
    ])
}
