extension SessionProtocol {
  /// The Swedish arm of Rapaport 2010: 45 min of scripted massage, serial blood samples.
  ///
  /// Published: a large fall of vasopressin, a small one of cortisol, no rise of oxytocin, more
  /// circulating lymphocytes, all against light touch.
  public static let rapaport2010Swedish = SessionProtocol(
    name: "study-rapaport-2010-swedish",
    description: "Rapaport 2010: 45 min of scripted Swedish massage",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...3),
      TouchSegment(.petrissage, .back, minutes: 3...15),
      TouchSegment(.petrissage, .legs, minutes: 15...29),
      TouchSegment(.petrissage, .arms, minutes: 29...36),
      TouchSegment(.petrissage, .neck, minutes: 36...42),
      TouchSegment(.effleurage, .wholeBody, minutes: 42...45),
    ]),
    defaultDurations: rapaport2010Times,
    sourceKeys: ["rapaport-2010"],
    assumptions: ["The script is not in the public text; regions and order are assumed."]
      + rapaport2010Unknown)

  /// The light-touch arm of Rapaport 2010: 45 min of hands resting in the same order.
  public static let rapaport2010LightTouch = SessionProtocol(
    name: "study-rapaport-2010-light-touch",
    description: "Rapaport 2010: 45 min of light touch, the control arm",
    stimulus: .lightTouch,
    plan: TouchPlan([
      TouchSegment(.stillTouch, .back, minutes: 0...15, pressure: TouchPressure.light),
      TouchSegment(.stillTouch, .legs, minutes: 15...29, pressure: TouchPressure.light),
      TouchSegment(.stillTouch, .arms, minutes: 29...36, pressure: TouchPressure.light),
      TouchSegment(.stillTouch, .neck, minutes: 36...45, pressure: TouchPressure.light),
    ]),
    defaultDurations: rapaport2010Times,
    sourceKeys: ["rapaport-2010"],
    assumptions: ["Still hands are assumed, in the order of the massage arm."]
      + rapaport2010Unknown)

  private static let rapaport2010Times = SessionDurations(
    minutesBefore: 10, during: 45, after: 60)
  private static let rapaport2010Unknown = [
    "The times of the blood samples could not be read; 10 min before and 60 after are assumed."
  ]
}
