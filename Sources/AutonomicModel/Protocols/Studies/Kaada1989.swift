extension SessionProtocol {
  /// Kaada & Torsteinbø 1989: 30 min of connective-tissue massage, watched for 90 min, no control.
  ///
  /// Published: beta-endorphin +16 %, greatest 5 min after contact and gone in about an hour;
  /// controlled studies found none (Day 1987). Only the claimed profile follows it.
  public static let kaada1989 = SessionProtocol(
    name: "study-kaada-1989",
    description: "Kaada & Torsteinbø 1989: 30 min of connective-tissue massage",
    stimulus: .swedish,
    plan: TouchPlan([TouchSegment(.myofascial, .back, minutes: 0...30)]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 30, after: 90),
    sourceKeys: ["kaada-torsteinbo-1989"],
    assumptions: [
      "Myofascial release of the back stands for connective-tissue massage.",
      "The 10 min of baseline are assumed.",
    ])
}
