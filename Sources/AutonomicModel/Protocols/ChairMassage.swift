extension Stimulus {
  /// Chair massage of head, neck, shoulders and back.
  ///
  /// **Central amplitudes**, fitted as described at ``swedish``. Reached: during −2.7 bpm, ln HF
  /// +0.20, ln RMSSD +0.08, −3.2/−1.3 mmHg, −1.05 breaths per minute; after −1.2, +0.09, +0.04, −1.9/−0.4.
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
        sympathetic: -0.150, vagal: 0.137, pressureSetPointMmHg: -0.40, resistance: 0.088,
        respirationRatePerMinute: -1.18, preload: -0.065),
      claimed: AutonomicDrive(
        sympathetic: -0.220, vagal: 0.390, pressureSetPointMmHg: 2.60, resistance: 0.145,
        respirationRatePerMinute: -1.65, lnTidalVolume: 0.050, preload: -0.122),
      sceptical: AutonomicDrive(
        sympathetic: -0.150, vagal: 0.108, pressureSetPointMmHg: -0.20, resistance: 0.082,
        respirationRatePerMinute: -0.60, preload: -0.048)),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -3, claimed: -6, sceptical: -2.5),
        modelled: ProfileValues(central: -2.7, claimed: -6.4, sceptical: -2.2),
        grade: .modelled,
        sourceKeys: ["fazeli-2016", "moyer-2004"],
        conflict: "Fazeli 2016: more than three times the fall of rest; an electronic chair did "
          + "no more than rest in 13 adults (thesis, handle 10211.3/196092)."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.17, claimed: 0.466, sceptical: 0.07),
        modelled: ProfileValues(central: 0.20, claimed: 0.42, sceptical: 0.14),
        grade: .derived,
        sourceKeys: ["fazeli-2016", "van-dijk-2020"],
        conflict: "+59 % in 10 adults, not significant against rest; none over 8 weeks of "
          + "mechanical massage at work (van Dijk 2020)."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.086, claimed: 0.233, sceptical: 0.039),
        modelled: ProfileValues(central: 0.08, claimed: 0.21, sceptical: 0.07),
        grade: .derived, sourceKeys: ["fazeli-2016"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -3, claimed: -3, sceptical: -2.5),
        modelled: ProfileValues(central: -3.2, claimed: -3.1, sceptical: -2.5),
        grade: .modelled, sourceKeys: ["cambron-2006", "boone-2001"],
        conflict: "No chair study gives a figure; claimed takes the central one."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -1.3, claimed: -1.4, sceptical: -0.9),
        grade: .modelled, sourceKeys: ["cambron-2006"],
        conflict:
          "No chair study gives a figure."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1.3, claimed: -1.3, sceptical: -1),
        modelled: ProfileValues(central: -1.05, claimed: -1.39, sceptical: -0.52),
        grade: .modelled, sourceKeys: ["labyak-metzger-1997"],
        conflict: "The sceptical figure is not reached, because slowing alone raises HF."),
    ],
    doubts: [
      "Studies of electronic chairs and of therapists at a chair are few and mixed here."
    ])
}
