extension SessionProtocol {
  /// The massage arm of Fazeli 2020: 30 min after a night shift.
  ///
  /// Published medians: HF 185 to 358 ms², heart rate 78 to 73 bpm, pressure unchanged (n = 9).
  public static let fazeli2020Massage = SessionProtocol(
    name: "study-fazeli-2020-massage",
    description: "Fazeli 2020: 30 min of massage after a night shift",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...4),
      TouchSegment(.petrissage, .back, minutes: 4...20),
      TouchSegment(.petrissage, .neck, minutes: 20...30),
    ]),
    defaultDurations: fazeli2020Times,
    sourceKeys: ["fazeli-2020"],
    assumptions: ["Regions and strokes are assumed: back and neck, moderate pressure."]
      + fazeli2020Unknown)

  /// The reading arm of Fazeli 2020.
  ///
  /// Published medians: HF 200 to 207 ms², heart rate 72 to 73 bpm, systolic pressure 109 to 106
  /// mmHg (n = 8).
  public static let fazeli2020Reading = SessionProtocol(
    name: "study-fazeli-2020-reading",
    description: "Fazeli 2020: 30 min of reading after a night shift",
    stimulus: .quietRest,
    plan: TouchPlan.none,
    defaultDurations: fazeli2020Times,
    sourceKeys: ["fazeli-2020"],
    assumptions: ["Reading is taken as quiet rest."] + fazeli2020Unknown)

  private static let fazeli2020Times = SessionDurations(minutesBefore: 10, during: 30, after: 10)
  private static let fazeli2020Unknown = [
    "Measured before and right after; phases of 10 min around contact are assumed.",
    "The night shift is not simulated: the subject is rested.",
  ]
}
