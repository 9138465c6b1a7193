extension SessionProtocol {
  /// The painful end of Cambron 2006: an hour of trigger-point and sports massage that hurts.
  ///
  /// Published: systolic pressure rose after trigger-point and sports massage, both pressures after
  /// both together, while it fell after Swedish massage (150 clients, no control).
  public static let cambron2006 = SessionProtocol(
    name: "study-cambron-2006-painful",
    description: "Cambron 2006: an hour of painful trigger-point massage and friction",
    stimulus: .deepTissue,
    plan: TouchPlan([
      TouchSegment(
        .triggerPoint, .back, minutes: 0...5, pressure: TouchPressure.deep,
        endPressure: painfulPressure),
      TouchSegment(.triggerPoint, .back, minutes: 5...35, pressure: painfulPressure),
      TouchSegment(.friction, .legs, minutes: 35...60, pressure: painfulPressure),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 60, after: 10),
    sourceKeys: ["cambron-2006"],
    assumptions: [
      "That pain made the difference is a guess, and so is a pressure of 1.2 times its threshold.",
      "An hour of the 30 to 90 min, the regions and the phases around are assumed.",
      "The evidence listed is that of tolerable deep massage, which the model leaves beyond the "
        + "threshold.",
    ])

  /// Clearly above the threshold; at 1.2 of it the pain of the model is full.
  private static let painfulPressure = 1.2
}
