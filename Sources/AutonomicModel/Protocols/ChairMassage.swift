extension Stimulus {
  /// Chair massage of head, neck, shoulders and back.
  ///
  /// **Central amplitudes**, fitted as described at ``swedish``. Reached: during −2.7 bpm, ln HF
  /// +0.20, ln RMSSD +0.09, −3.3/−1.4 mmHg, −1.02 breaths per minute; after −1.2, +0.10, +0.04, −2.0/−0.5.
  ///
  /// **Claimed**: ln HF +0.466 (Fazeli 2016, +59 %) and −6 bpm, three times the rest term, as that
  /// study states the ratio; pressure as central, no figure exists.
  ///
  /// **Sceptical**: half of the net effect on heart rate and pressure; see ``swedish``.
  ///
  /// The subject's posture is a condition of the run, not part of the stimulus; figures are those of
  /// a supine subject.
  public static let chair = Stimulus(
    name: "chair",
    title: "Chair massage",
    summary: "Massage of head, neck, shoulders and back, dressed, in a massage chair.",
    amplitudes: ProfileValues(
      central: AutonomicDrive(
        sympathetic: -0.160, vagal: 0.138, pressureSetPointMmHg: -0.40, resistance: 0.090,
        respirationRatePerMinute: -1.12, preload: -0.065),
      claimed: AutonomicDrive(
        sympathetic: -0.220, vagal: 0.400, pressureSetPointMmHg: 2.80, resistance: 0.150,
        respirationRatePerMinute: -1.65, lnTidalVolume: 0.050, preload: -0.120),
      sceptical: AutonomicDrive(
        sympathetic: -0.160, vagal: 0.108, pressureSetPointMmHg: -0.20, resistance: 0.085,
        respirationRatePerMinute: -0.60, preload: -0.048)),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -3, claimed: -6, sceptical: -2.5),
        modelled: ProfileValues(central: -2.7, claimed: -6.7, sceptical: -2.2),
        grade: .modelled,
        sourceKeys: ["fazeli-2016", "moyer-2004"],
        conflict: "Fazeli 2016: more than three times the fall of rest; an electronic chair did "
          + "no more than rest in 13 adults (thesis, handle 10211.3/196092)."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.17, claimed: 0.466, sceptical: 0.07),
        modelled: ProfileValues(central: 0.20, claimed: 0.41, sceptical: 0.13),
        grade: .derived,
        sourceKeys: ["fazeli-2016", "van-dijk-2020"],
        conflict: "+59 % in 10 adults, not significant against rest; none over 8 weeks of "
          + "mechanical massage at work (van Dijk 2020)."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.086, claimed: 0.233, sceptical: 0.039),
        modelled: ProfileValues(central: 0.09, claimed: 0.22, sceptical: 0.07),
        grade: .derived, sourceKeys: ["fazeli-2016"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -3, claimed: -3, sceptical: -2.5),
        modelled: ProfileValues(central: -3.3, claimed: -2.8, sceptical: -2.6),
        grade: .modelled, sourceKeys: ["cambron-2006", "boone-2001"],
        conflict: "No chair study gives a figure; claimed takes the central one."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -1.4, claimed: -1.2, sceptical: -1.0),
        grade: .modelled, sourceKeys: ["cambron-2006"],
        conflict:
          "No chair study gives a figure."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1.3, claimed: -1.3, sceptical: -1),
        modelled: ProfileValues(central: -1.02, claimed: -1.44, sceptical: -0.51),
        grade: .modelled, sourceKeys: ["labyak-metzger-1997"],
        conflict: "The sceptical figure is not reached, because slowing alone raises HF."),
    ],
    doubts: [
      "Studies of electronic chairs and of therapists at a chair are few and mixed here."
    ])
}
