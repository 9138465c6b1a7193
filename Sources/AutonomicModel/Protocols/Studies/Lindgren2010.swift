extension SessionProtocol {
  /// The touch arm of Lindgren 2010: 80 min of gentle touch of hands and feet, watched for an hour.
  ///
  /// Published: heart rate down within 5 min, all components of its variability down, the same but
  /// weaker at rest. A sister study used 2.5 N at 1.5 cm/s.
  public static let lindgren2010 = SessionProtocol(
    name: "study-lindgren-2010",
    description: "Lindgren 2010: 80 min of gentle touch of hands and feet",
    stimulus: .lightTouch,
    plan: TouchPlan([
      TouchSegment(.stroking, .hands, minutes: 0...40, pressure: TouchPressure.light),
      TouchSegment(.stroking, .feet, minutes: 40...80, pressure: TouchPressure.light),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 80, after: 60),
    sourceKeys: ["lindgren-2010"],
    assumptions: [
      "Order, halves of equal length, 10 min of baseline and the rate of strokes are assumed.",
      "The model does not lower HF here: light touch is read as neutral.",
    ])
}
