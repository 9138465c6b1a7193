extension AutonomicDrive {
  /// What lying quietly does by itself: the rest term of every profile.
  static let restTerm = AutonomicDrive(
    sympathetic: -0.203, vagal: 0.076, pressureSetPointMmHg: -0.75, resistance: 0.050,
    respirationRatePerMinute: -0.390, lnTidalVolume: 0.022)

  /// The rest term with a lower set point: the sceptical reading of a massage lying down.
  static let restWithLowerPressure = AutonomicDrive(
    sympathetic: -0.155, vagal: 0.039, pressureSetPointMmHg: -4.60, resistance: 0.050,
    respirationRatePerMinute: -0.390, lnTidalVolume: 0.022)
}

extension Stimulus {
  /// Quiet rest without touch: the control that every change has to be read against.
  ///
  /// Amplitudes were fitted as described at ``swedish``, to the rest term alone. Reached: during
  /// −1.6 bpm, ln HF +0.13, ln RMSSD +0.04, −2.6 mmHg; after −0.8, +0.06, +0.01, −1.2. The three
  /// profiles agree on rest.
  ///
  /// Breathing slows by 0.37 per minute. Half of the published −1 is not reached: a heart rate of −1.6
  /// through the vagus and breaths 2 % deeper bring most of the ln HF there is room for (+0.07, at
  /// most +0.12 as a mean over 256 pairs); at −0.40 per minute they were +0.13.
  public static let quietRest = Stimulus(
    name: "quiet-rest",
    title: "Quiet rest",
    summary: "Lying quietly without touch, as the control condition of massage trials.",
    amplitudes: ProfileValues(central: .restTerm, claimed: .restTerm, sceptical: .restTerm),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        modelled: ProfileValues(central: -1.6, claimed: -1.6, sceptical: -1.6),
        grade: .modelled,
        sourceKeys: ["fazeli-2020", "lindgren-2010"],
        conflict: "In Fazeli 2020 the median did not fall while reading (72 to 73)."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.07, claimed: 0.07, sceptical: 0.07),
        modelled: ProfileValues(central: 0.13, claimed: 0.13, sceptical: 0.13),
        grade: .derived,
        sourceKeys: ["fazeli-2016", "fazeli-2020", "meier-2020", "sripongngam-2015"],
        conflict: "+4 % in Fazeli 2016 and 2020; total power rose by 31 % while reading."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.039, claimed: 0.039, sceptical: 0.039),
        modelled: ProfileValues(central: 0.04, claimed: 0.04, sceptical: 0.04),
        grade: .derived, sourceKeys: ["meier-2020"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        modelled: ProfileValues(central: -2.6, claimed: -2.6, sceptical: -2.6),
        grade: .modelled, sourceKeys: ["fazeli-2020"],
        conflict: "Fazeli 2020 saw 109 to 106 mmHg while reading; others report no change."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -2.0, claimed: -2.0, sceptical: -2.0),
        grade: .modelled, sourceKeys: ["mcnamara-2003", "fazeli-2020"],
        conflict: "Not met: the model falls by 2.0 mmHg; see the Swedish massage."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -0.37, claimed: -0.37, sceptical: -0.37),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "The model slows breathing by a third of this; see the Swedish massage."),
    ],
    doubts: [
      "Tidal volume rises by 2 % in the model: its own assumption, no study here measured it.",
      "Rest after stress changes more than rest after rest (Sripongngam 2015).",
    ])
}

extension SessionProtocol {
  /// Ten minutes of baseline, 30 of quiet rest, 20 more.
  public static let quietRest = SessionProtocol(
    name: "quiet-rest",
    description: "Lying quietly without touch, the control condition",
    stimulus: .quietRest,
    plan: TouchPlan.none,
    defaultDurations: SessionDurations(uncheckedBefore: 600, during: 1800, after: 1200))
}
