extension SessionProtocol {
  /// Morikawa 2017: four compressions of a neck trigger point, 30 s each with 2 min between.
  ///
  /// Published: LF down and HF up during compression, against compression of another point.
  public static let morikawa2017 = SessionProtocol(
    name: "study-morikawa-2017",
    description: "Morikawa 2017: 4 x 30 s of neck trigger-point compression, 2 min apart",
    stimulus: .deepTissue,
    plan: TouchPlan(
      [0, 2.5, 5, 7.5].map { minute in
        TouchSegment(
          .triggerPoint, .neck, minutes: minute...(minute + 0.5), pressure: compressionPressure)
      }),
    defaultDurations: SessionDurations(minutesBefore: 5, during: 8, after: 5),
    sourceKeys: ["morikawa-2017"],
    assumptions: [
      "Pressure is taken as 0.55 of the pain threshold, near the most that the model bears out of "
        + "nothing, because HF rose.",
      "Phases of 5 min around contact are assumed.",
    ])

  /// Below 0.6, from where pressure that comes at once begins to hurt; see ``TouchPerception``.
  private static let compressionPressure = 0.55
}
