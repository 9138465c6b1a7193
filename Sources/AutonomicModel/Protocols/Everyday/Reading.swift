extension SessionProtocol {
  /// Ten minutes of baseline, 30 of reading, 20 more: the control of Fazeli 2020 and Bello 2008.
  ///
  /// Reading gets the whole rest term and nothing for the eyes and the mind at work.
  public static let reading = SessionProtocol(
    name: "reading",
    description: "Reading quietly without touch, the control condition of some trials",
    stimulus: .quietRest,
    plan: TouchPlan.none,
    defaultDurations: SessionDurations(minutesBefore: 10, during: 30, after: 20),
    sourceKeys: ["fazeli-2020", "bello-2008"],
    assumptions: ["Reading is taken as quiet rest; no study compared the two."])
}
