extension SessionProtocol {
  /// The massage arm of Arroyo-Morales 2008: hard exercise, then 40 min of myofascial release.
  ///
  /// The order and length of the parts are published: calf 3 min, hamstring 3, thoraco-lumbar 12,
  /// occiput 5, forehead 5, temple 4, quadriceps 8. Published: HF and diastolic pressure back at
  /// baseline after 40 min, not so after sham.
  public static let arroyoMorales2008 = SessionProtocol(
    name: "study-arroyo-morales-2008",
    description: "Arroyo-Morales 2008: 40 min of myofascial release after three Wingate tests",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.myofascial, .legs, minutes: 0...6),
      TouchSegment(.myofascial, .back, minutes: 6...18),
      TouchSegment(.myofascial, .head, minutes: 18...23),
      TouchSegment(.myofascial, .face, minutes: 23...28),
      TouchSegment(.myofascial, .head, minutes: 28...32),
      TouchSegment(.myofascial, .legs, minutes: 32...40),
    ]),
    interventions: [
      TimedIntervention(.exercise(intensity: 1), minutes: 10...10.5),
      TimedIntervention(.exercise(intensity: 1), minutes: 13.5...14),
      TimedIntervention(.exercise(intensity: 1), minutes: 17...17.5),
    ],
    defaultDurations: SessionDurations(minutesBefore: 20, during: 40, after: 5),
    sourceKeys: ["arroyo-morales-2008"],
    assumptions: [
      "A Wingate test is 30 s of all-out cycling; 3 min between them, 10 min of baseline and 5 min "
        + "at the end are assumed.",
      "The model's exercise is over within minutes; the long vagal withdrawal after sprints is not "
        + "in it.",
    ])
}
