extension SessionProtocol {
  /// Morelli 1991: 6 min of petrissage of the calf.
  ///
  /// Published: H-reflex 2.58 and 2.56 mV before, 0.76 mV while touched, 2.82 and 2.89 mV after: on
  /// and off with the hands, whatever the length.
  public static let morelli1991 = SessionProtocol(
    name: "study-morelli-1991",
    description: "Morelli 1991: 6 min of petrissage of the calf, H-reflex",
    stimulus: .swedish,
    plan: TouchPlan([TouchSegment(.petrissage, .legs, minutes: 0...6)]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 6, after: 5),
    sourceKeys: ["morelli-1991"],
    assumptions: [
      "Phases of 5 min around contact are assumed.",
      "Both legs stand for one calf, so skin and heart answer more than they did there.",
    ])
}
