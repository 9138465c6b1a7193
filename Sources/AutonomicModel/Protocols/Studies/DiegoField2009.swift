extension SessionProtocol {
  /// The moderate-pressure arm of Diego & Field 2009: 3 min, 15 min of massage, 3 min.
  ///
  /// Published: HF up and LF/HF down, most in the first half of contact; sizes could not be read.
  public static let diegoField2009Moderate = SessionProtocol(
    name: "study-diego-field-2009-moderate",
    description: "Diego & Field 2009: 15 min of moderate-pressure massage",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...3),
      TouchSegment(.petrissage, .back, minutes: 3...15),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 3, during: 15, after: 3),
    sourceKeys: ["diego-field-2009"],
    assumptions: ["Regions and strokes are not in the public text; the back is assumed."])

  /// The light-pressure arm of Diego & Field 2009: 3 min, 15 min of light touch, 3 min.
  ///
  /// Published: HF down and LF/HF up, so light touch is read as arousing; Meier 2020 disagrees.
  public static let diegoField2009Light = SessionProtocol(
    name: "study-diego-field-2009-light",
    description: "Diego & Field 2009: 15 min of light-pressure massage, read as arousing",
    stimulus: .lightTouch,
    plan: TouchPlan(
      [
        TouchSegment(.effleurage, .back, minutes: 0...15, pressure: TouchPressure.light)
      ], lightTouch: .arousing),
    defaultDurations: SessionDurations(minutesBefore: 3, during: 15, after: 3),
    sourceKeys: ["diego-field-2009", "diego-2004"],
    assumptions: [
      "Regions and strokes are not in the public text; the back is assumed.",
      "The size of the arousal (heart rate +1.5 bpm, HF −15 %) is a guess.",
    ])
}
