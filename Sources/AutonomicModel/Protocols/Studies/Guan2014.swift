extension SessionProtocol {
  /// Guan 2014: 30 min of hand and foot massage in intensive care, no control.
  ///
  /// Published: HF +75 % (95 % CI 20 to 130) and LF +56 % during contact, not significant after it;
  /// HF fell in 4 of 18 children.
  public static let guan2014 = SessionProtocol(
    name: "study-guan-2014",
    description: "Guan 2014: 30 min of hand and foot massage, children in intensive care",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.petrissage, .hands, minutes: 0...15),
      TouchSegment(.foot, .feet, minutes: 15...30),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 30, after: 20),
    sourceKeys: ["guan-2014"],
    assumptions: [
      "Order, strokes, baseline and recovery are assumed.",
      "The model has no ill children: the subject is a healthy adult.",
    ])
}
