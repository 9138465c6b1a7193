extension AutonomicDrive {
  /// What lying quietly does by itself: the rest term of every profile.
  static let restTerm = AutonomicDrive(
    sympathetic: -0.125, vagal: 0.088, resistance: 0.048,
    respirationRatePerMinute: -0.90, lnTidalVolume: -0.012, preload: -0.028)
}

extension Stimulus {
  /// Quiet rest without touch: the control that every change has to be read against.
  ///
  /// Amplitudes were fitted as described at ``swedish``, to the rest term alone. Reached: during −1.6
  /// bpm, ln HF +0.12, ln RMSSD +0.04, −2.0/−1.1 mmHg; after −0.8, +0.06, +0.02, −1.0/−0.3. The three
  /// profiles agree on rest.
  ///
  /// Breathing slows by a little less than the published −1 per minute and is 1 % shallower: slowing
  /// alone raises HF, and at rest HF may hardly rise.
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
        modelled: ProfileValues(central: 0.12, claimed: 0.12, sceptical: 0.12),
        grade: .derived,
        sourceKeys: ["fazeli-2016", "fazeli-2020", "meier-2020", "sripongngam-2015"],
        conflict: "+4 % in Fazeli 2016 and 2020; total power rose by 31 % while reading."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.039, claimed: 0.039, sceptical: 0.039),
        modelled: ProfileValues(central: 0.04, claimed: 0.04, sceptical: 0.04),
        grade: .derived, sourceKeys: ["meier-2020"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        modelled: ProfileValues(central: -2.0, claimed: -2.0, sceptical: -2.0),
        grade: .modelled, sourceKeys: ["fazeli-2020"],
        conflict: "Fazeli 2020 saw 109 to 106 mmHg while reading; others report no change."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -1.1, claimed: -1.1, sceptical: -1.1),
        grade: .modelled, sourceKeys: ["mcnamara-2003", "fazeli-2020"],
        conflict: "McNamara 2003 saw it fall in both arms."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -0.78, claimed: -0.78, sceptical: -0.78),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "Slower breathing alone raises HF, so that little is left for the vagus."),
    ],
    doubts: [
      "Tidal volume falls by 1 % in the model, as a lower metabolic rate asks for: its own assumption.",
      "Rest after stress changes more than rest after rest (Sripongngam 2015).",
    ])
}
