extension Stimulus {
  /// Chair massage of head, neck, shoulders and back.
  ///
  /// **Central amplitudes**, fitted as described at ``swedish``. Reached: during −2.9 bpm, ln HF
  /// +0.18, ln RMSSD +0.09, −3.0 mmHg; after −1.3, +0.05, +0.04, −2.2. Breathing slows by a tenth of
  /// the published −1.3 per minute for the reason given at ``swedish``.
  ///
  /// **Claimed**: ln HF +0.466 (Fazeli 2016, +59 %) and −6 bpm, three times the rest term, as that
  /// study states the ratio; pressure as central, no figure exists. Reached −6.3 bpm, +0.43, +0.23,
  /// −3.0 mmHg, with −0.5 breaths per minute.
  ///
  /// **Sceptical**: reached −1.7 bpm (target −2.5), +0.10, +0.05, −2.6 mmHg; see ``swedish``.
  ///
  /// The subject's posture is a condition of the run, not part of the stimulus; figures are those of
  /// a supine subject.
  public static let chair = Stimulus(
    name: "chair",
    title: "Chair massage",
    summary: "Massage of head, neck, shoulders and back, dressed, in a massage chair.",
    amplitudes: ProfileValues(
      central: AutonomicDrive(
        sympathetic: -0.118, vagal: 0.133, pressureSetPointMmHg: -3.07,
        respirationRatePerMinute: -0.13, lnTidalVolume: 0.01),
      claimed: AutonomicDrive(
        sympathetic: -0.204, vagal: 0.330, pressureSetPointMmHg: -2.66,
        respirationRatePerMinute: -0.5, lnTidalVolume: 0.02),
      sceptical: AutonomicDrive(
        sympathetic: -0.062, vagal: 0.066, pressureSetPointMmHg: -3.33,
        respirationRatePerMinute: -0.1, lnTidalVolume: 0.005)),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -3, claimed: -6, sceptical: -2.5), grade: .modelled,
        sourceKeys: ["fazeli-2016", "moyer-2004"],
        conflict: "Fazeli 2016: more than three times the fall of rest; an electronic chair did "
          + "no more than rest in 13 adults (thesis, handle 10211.3/196092)."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.17, claimed: 0.466, sceptical: 0.07), grade: .derived,
        sourceKeys: ["fazeli-2016", "van-dijk-2020"],
        conflict: "+59 % in 10 adults, not significant against rest; none over 8 weeks of "
          + "mechanical massage at work (van Dijk 2020)."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.086, claimed: 0.233, sceptical: 0.039),
        grade: .derived, sourceKeys: ["fazeli-2016"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -3, claimed: -3, sceptical: -2.5),
        grade: .modelled, sourceKeys: ["cambron-2006", "boone-2001"],
        conflict: "No chair study gives a figure; claimed takes the central one."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        grade: .modelled, sourceKeys: ["cambron-2006"],
        conflict:
          "No chair study gives a figure. Not met: the model falls by 4.0 mmHg; see the Swedish "
          + "massage."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1.3, claimed: -1.3, sceptical: -1),
        grade: .modelled, sourceKeys: ["labyak-metzger-1997"],
        conflict: "The model slows breathing by a tenth of this (claimed: by 0.5 per minute); "
          + "see the Swedish massage."),
    ],
    doubts: ["Studies of electronic chairs and of therapists at a chair are few and mixed here."])
}

extension SessionProtocol {
  /// Ten minutes of baseline, 20 of chair massage, 20 of recovery.
  public static let chair = SessionProtocol(
    name: "chair",
    description: "Chair massage of head, neck, shoulders and back",
    stimulus: .chair,
    defaultDurations: SessionDurations(uncheckedBefore: 600, during: 1200, after: 1200))
}
