extension SessionProtocol {
  /// The massage period of Sripongngam 2015: 10 min of mental stress, then an hour of Thai massage.
  ///
  /// Published: variability rose in both periods alike; only salivary amylase differed from rest.
  public static let sripongngam2015Thai = SessionProtocol(
    name: "study-sripongngam-2015-thai",
    description: "Sripongngam 2015: 10 min of mental stress, then 60 min of Thai massage",
    stimulus: .deepTissue,
    plan: TouchPlan(thaiHour),
    interventions: sripongngam2015Stress,
    defaultDurations: sripongngam2015Times,
    sourceKeys: ["sripongngam-2015"],
    assumptions: ["The parts of the massage are those of the protocol 'thai'."]
      + sripongngam2015Unknown)

  /// The rest period of Sripongngam 2015: the same stress, then an hour of rest.
  public static let sripongngam2015Rest = SessionProtocol(
    name: "study-sripongngam-2015-rest",
    description: "Sripongngam 2015: 10 min of mental stress, then 60 min of rest",
    stimulus: .quietRest,
    plan: TouchPlan.none,
    interventions: sripongngam2015Stress,
    defaultDurations: sripongngam2015Times,
    sourceKeys: ["sripongngam-2015"],
    assumptions: sripongngam2015Unknown)

  private static let sripongngam2015Stress = [
    TimedIntervention(.mentalStress(intensity: 1), minutes: 5...15)
  ]
  private static let sripongngam2015Times = SessionDurations(
    minutesBefore: 15, during: 60, after: 10)
  private static let sripongngam2015Unknown = [
    "5 min of baseline before the stress, its full intensity and 10 min at the end are assumed."
  ]
}
