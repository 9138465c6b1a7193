extension SessionProtocol {
  /// Ten minutes of baseline, 15 of abdominal massage, 20 of recovery.
  ///
  /// Fifteen minutes a day are the dose of Lamas 2009, who studied the bowel, not the heart.
  public static let abdominal = SessionProtocol(
    name: "abdominal",
    description: "Abdominal massage along the colon, lying",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(
        .abdominal, .abdomen, minutes: 0...3, pressure: TouchPressure.light,
        endPressure: TouchPressure.moderate),
      TouchSegment(.abdominal, .abdomen, minutes: 3...15),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 15, after: 20),
    sourceKeys: ["lamas-2009", "huang-2025"],
    assumptions: [
      "No study of the heart: the evidence of back massage speaks for it, at the lower weight of "
        + "the technique, which is a guess.",
      "The rise of pressure over three minutes is common practice.",
    ])
}
