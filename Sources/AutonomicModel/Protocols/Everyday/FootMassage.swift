extension SessionProtocol {
  /// Ten minutes of baseline, 40 of foot massage or reflexology, 20 of recovery.
  ///
  /// Forty minutes are the length of Ruiz-Padial 2012, where reflexology, a lay foot massage and
  /// waiting changed heart period alike. One protocol stands for both: no trial tells them apart.
  public static let foot = SessionProtocol(
    name: "foot",
    description: "Foot massage or reflexology, lying",
    stimulus: .swedish,
    plan: TouchPlan([TouchSegment(.foot, .feet, minutes: 0...40)]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 40, after: 20),
    sourceKeys: ["ruiz-padial-2012", "mccullough-2014"],
    assumptions: [
      "The evidence of back massage speaks for it, at about half of its net effect; the trials are "
        + "as well met by no net effect at all, which the sceptical profile shows.",
      "Reflexology raised blood pressure in Ruiz-Padial 2012; the model does not follow it.",
    ])
}
