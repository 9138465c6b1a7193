extension AutonomicDrive {
  /// What lying quietly does by itself: the rest term of every profile.
  static let restTerm = AutonomicDrive(
    sympathetic: -0.160, vagal: 0.081, resistance: 0.065,
    respirationRatePerMinute: -0.74, preload: -0.030)
}

extension Stimulus {
  /// Quiet rest without touch: the control that every change has to be read against.
  ///
  /// Amplitudes were fitted as described at ``swedish``, to the rest term alone. Reached: during −1.6
  /// bpm, ln HF +0.11, ln RMSSD +0.05, −2.3/−1.0 mmHg; after −0.8, +0.07, +0.03, −1.1/−0.2. The three
  /// profiles agree on rest.
  ///
  /// Breathing slows by 0.64 per minute. The whole of the published −1 is not reached: slowing alone
  /// raises HF, and ln HF may rise by +0.13 at most to stay within its tolerance.
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
        modelled: ProfileValues(central: 0.11, claimed: 0.11, sceptical: 0.11),
        grade: .derived,
        sourceKeys: ["fazeli-2016", "fazeli-2020", "meier-2020", "sripongngam-2015"],
        conflict: "+4 % in Fazeli 2016 and 2020; total power rose by 31 % while reading."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.039, claimed: 0.039, sceptical: 0.039),
        modelled: ProfileValues(central: 0.04, claimed: 0.04, sceptical: 0.04),
        grade: .derived, sourceKeys: ["meier-2020"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        modelled: ProfileValues(central: -2.3, claimed: -2.3, sceptical: -2.3),
        grade: .modelled, sourceKeys: ["fazeli-2020"],
        conflict: "Fazeli 2020 saw 109 to 106 mmHg while reading; others report no change."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -1.0, claimed: -1.0, sceptical: -1.0),
        grade: .modelled, sourceKeys: ["mcnamara-2003", "fazeli-2020"],
        conflict: "McNamara 2003 saw it fall in both arms."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -0.64, claimed: -0.64, sceptical: -0.64),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "Two thirds are reached, because slowing alone raises HF."),
    ],
    doubts: [
      "Rest after stress changes more than rest after rest (Sripongngam 2015)."
    ])
}
