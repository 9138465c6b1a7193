extension AutonomicDrive {
  /// What lying quietly does by itself: the rest term of every profile.
  static let restTerm = AutonomicDrive(
    sympathetic: -0.097, vagal: 0.087, pressureSetPointMmHg: -1.76,
    respirationRatePerMinute: -0.1, lnTidalVolume: 0.005)
}

extension Stimulus {
  /// Quiet rest without touch: the control that every change has to be read against.
  ///
  /// Amplitudes were fitted as described at ``swedish``, to the rest term alone. Reached: during
  /// −1.7 bpm, ln HF +0.10, ln RMSSD +0.05, −2.3 mmHg; after −0.8, +0.02, +0.02, −1.5. The three
  /// profiles agree on rest.
  public static let quietRest = Stimulus(
    name: "quiet-rest",
    title: "Quiet rest",
    summary: "Lying quietly without touch, as the control condition of massage trials.",
    amplitudes: ProfileValues(central: .restTerm, claimed: .restTerm, sceptical: .restTerm),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -2, claimed: -2, sceptical: -2), grade: .modelled,
        sourceKeys: ["fazeli-2020", "lindgren-2010"],
        conflict: "In Fazeli 2020 the median did not fall while reading (72 to 73)."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.07, claimed: 0.07, sceptical: 0.07), grade: .derived,
        sourceKeys: ["fazeli-2016", "fazeli-2020", "meier-2020", "sripongngam-2015"],
        conflict: "+4 % in Fazeli 2016 and 2020; total power rose by 31 % while reading."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.039, claimed: 0.039, sceptical: 0.039),
        grade: .derived, sourceKeys: ["meier-2020"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        grade: .modelled, sourceKeys: ["fazeli-2020"],
        conflict: "Fazeli 2020 saw 109 to 106 mmHg while reading; others report no change."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        grade: .modelled, sourceKeys: ["mcnamara-2003", "fazeli-2020"],
        conflict: "Not met: the model falls by 2.7 mmHg; see the Swedish massage."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "The model slows breathing by a tenth of this; see the Swedish massage."),
    ],
    doubts: ["Rest after stress changes more than rest after rest (Sripongngam 2015)."])
}

extension SessionProtocol {
  /// Ten minutes of baseline, 30 of quiet rest, 20 more.
  public static let quietRest = SessionProtocol(
    name: "quiet-rest",
    description: "Lying quietly without touch, the control condition",
    stimulus: .quietRest,
    defaultDurations: SessionDurations(uncheckedBefore: 600, during: 1800, after: 1200))
}
