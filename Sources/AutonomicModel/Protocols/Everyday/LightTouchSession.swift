extension SessionProtocol {
  /// Ten minutes of baseline, 30 of light touch, 20 of recovery.
  ///
  /// Read as neutral; the arousing reading of Diego & Field 2009 is a choice of the plan.
  public static let lightTouch = SessionProtocol(
    name: "light-touch",
    description: "Light touch of back and arms, lying",
    stimulus: .lightTouch,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...30, pressure: TouchPressure.light)
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 30, after: 20),
    sourceKeys: ["meier-2020", "diego-field-2009"],
    assumptions: ["Strokes of the back stand for those of the arms too."])
}
