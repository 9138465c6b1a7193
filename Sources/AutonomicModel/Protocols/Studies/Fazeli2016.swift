extension SessionProtocol {
  /// The massage arm of Fazeli 2016: 10 min of seated head massage, watched for 20 min.
  ///
  /// Published: 10 min after contact HF +59 % against +4 % at rest (not significant), total power
  /// +66 % against −6.6 %.
  public static let fazeli2016 = SessionProtocol(
    name: "study-fazeli-2016",
    description: "Fazeli 2016: 10 min of seated head massage",
    stimulus: .chair,
    plan: TouchPlan([TouchSegment(.head, .head, minutes: 0...10)]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 10, after: 20),
    sourceKeys: ["fazeli-2016"],
    assumptions: [
      "The length of the baseline is not in the public text; 10 min are assumed.",
      "The study is the main source of the chair stimulus, which speaks for it; touch itself is "
        + "head massage at moderate pressure.",
      "The subject lies, as in every simulation, though people sat.",
    ])
}
