extension SessionProtocol {
  /// The rising order of Roberts 2011: light, moderate, then deep pressure.
  ///
  /// Published: resting muscle activity unchanged.
  public static let roberts2011Rising = SessionProtocol(
    name: "study-roberts-2011-rising",
    description: "Roberts 2011: light, moderate, then deep pressure",
    stimulus: .deepTissue,
    plan: TouchPlan([
      TouchSegment(.petrissage, .shoulders, minutes: 0...3, pressure: TouchPressure.light),
      TouchSegment(.petrissage, .shoulders, minutes: 3...6),
      TouchSegment(.petrissage, .shoulders, minutes: 6...9, pressure: TouchPressure.deep),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 9, after: 5),
    sourceKeys: ["roberts-2011"],
    assumptions: roberts2011Unknown)

  /// The deep-first order of Roberts 2011: deep, moderate, then light pressure.
  ///
  /// Published: resting muscle activity +235 % after the deep strokes, back at baseline after the
  /// light.
  public static let roberts2011DeepFirst = SessionProtocol(
    name: "study-roberts-2011-deep-first",
    description: "Roberts 2011: deep, moderate, then light pressure",
    stimulus: .deepTissue,
    plan: TouchPlan([
      TouchSegment(.petrissage, .shoulders, minutes: 0...3, pressure: TouchPressure.deep),
      TouchSegment(.petrissage, .shoulders, minutes: 3...6),
      TouchSegment(.petrissage, .shoulders, minutes: 6...9, pressure: TouchPressure.light),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 9, after: 5),
    sourceKeys: ["roberts-2011"],
    assumptions: roberts2011Unknown)

  private static let roberts2011Unknown = [
    "Three minutes for each pressure, the shoulders and the 5 min around are assumed."
  ]
}
