extension SessionProtocol {
  /// The massage arm of Sefton 2010: 20 min of neck and shoulder massage, watched for an hour.
  ///
  /// Published: skin temperature up in five regions and still raised after 60 min; arms of light
  /// touch and of nothing for comparison.
  public static let sefton2010 = SessionProtocol(
    name: "study-sefton-2010",
    description: "Sefton 2010: 20 min of neck and shoulder massage, skin temperature",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .shoulders, minutes: 0...4),
      TouchSegment(.petrissage, .shoulders, minutes: 4...12),
      TouchSegment(.petrissage, .neck, minutes: 12...20),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 20, after: 60),
    sourceKeys: ["sefton-2010"],
    assumptions: ["Order, strokes, pressure and the 10 min of baseline are assumed."])
}
