extension SessionProtocol {
  /// The massage arm of Paschoal 2016: 5 min, 40 min of classic massage, 15 min.
  ///
  /// Published: no change, RMSSD 52.1 ms before and 50.0, 52.0 and 48.2 ms in the three blocks of
  /// 5 min after. The sceptical profile is the one to hold against it.
  public static let paschoal2016 = SessionProtocol(
    name: "study-paschoal-2016",
    description: "Paschoal 2016: 40 min of classic massage, the null result",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...5),
      TouchSegment(.petrissage, .back, minutes: 5...25),
      TouchSegment(.petrissage, .legs, minutes: 25...38),
      TouchSegment(.effleurage, .back, minutes: 38...40),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 40, after: 15),
    sourceKeys: ["paschoal-2016"],
    assumptions: ["Regions and strokes are assumed: back, then legs, moderate pressure."])
}
