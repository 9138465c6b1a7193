extension SessionProtocol {
  /// Ten minutes of baseline, 30 of quiet rest, 20 more.
  public static let quietRest = SessionProtocol(
    name: "quiet-rest",
    description: "Lying quietly without touch, the control condition",
    stimulus: .quietRest,
    plan: TouchPlan.none,
    defaultDurations: SessionDurations(minutesBefore: 10, during: 30, after: 20),
    sourceKeys: ["fazeli-2016", "meier-2020"])
}
