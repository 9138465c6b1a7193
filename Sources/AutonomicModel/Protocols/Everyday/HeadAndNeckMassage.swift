extension SessionProtocol {
  /// Ten minutes of baseline, 20 of massage of neck, shoulders and head, 20 of recovery.
  ///
  /// The length is that of Delaney 2002; head-neck massage of patients changed little in
  /// Toro-Velasco 2009.
  public static let headAndNeck = SessionProtocol(
    name: "head-and-neck",
    description: "Moderate massage of neck, shoulders and head, lying",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .shoulders, minutes: 0...3),
      TouchSegment(.petrissage, .neck, minutes: 3...8),
      TouchSegment(.petrissage, .shoulders, minutes: 8...12),
      TouchSegment(.head, .head, minutes: 12...18),
      TouchSegment(.head, .face, minutes: 18...20),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 20, after: 20),
    sourceKeys: ["delaney-2002", "toro-velasco-2009", "murota-2016"],
    assumptions: [
      "The evidence of back massage speaks for it; whether the region matters is not known.",
      "The order and the length of the parts are those of common practice.",
    ])
}
