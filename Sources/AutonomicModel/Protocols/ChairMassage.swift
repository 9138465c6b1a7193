extension Stimulus {
  /// Chair massage of head, neck, shoulders and back.
  ///
  /// **Central amplitudes**, fitted as described at ``swedish``. Reached: during −2.6 bpm, ln HF
  /// +0.17, ln RMSSD +0.07, −3.5 mmHg; after −1.5, +0.10, +0.03, −2.5. Breathing slows by 0.38 per
  /// minute, a third of the published −1.3: with more, HF stays too high after contact.
  ///
  /// **Claimed**: ln HF +0.466 (Fazeli 2016, +59 %) and −6 bpm, three times the rest term, as that
  /// study states the ratio; pressure as central, no figure exists. Reached −5.8 bpm, +0.52, +0.24,
  /// −2.8 mmHg, with −1.3 breaths per minute, the whole of the claimed slowing.
  ///
  /// **Sceptical**: reached −1.6 bpm (target −2.5), +0.13, +0.04, −3.1 mmHg; see ``swedish``.
  ///
  /// The subject's posture is a condition of the run, not part of the stimulus; figures are those of
  /// a supine subject.
  public static let chair = Stimulus(
    name: "chair",
    title: "Chair massage",
    summary: "Massage of head, neck, shoulders and back, dressed, in a massage chair.",
    amplitudes: ProfileValues(
      central: AutonomicDrive(
        sympathetic: -0.160, vagal: 0.080, pressureSetPointMmHg: -4.20, resistance: 0.050,
        respirationRatePerMinute: -0.400, lnTidalVolume: 0.015),
      claimed: AutonomicDrive(
        sympathetic: -0.218, vagal: 0.318, pressureSetPointMmHg: -1.68,
        respirationRatePerMinute: -1.38, lnTidalVolume: 0.022),
      sceptical: AutonomicDrive(
        sympathetic: -0.175, vagal: 0.056, pressureSetPointMmHg: -2.40, resistance: 0.050,
        respirationRatePerMinute: -0.390, lnTidalVolume: 0.022)),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -3, claimed: -6, sceptical: -2.5),
        modelled: ProfileValues(central: -2.6, claimed: -5.8, sceptical: -1.6),
        grade: .modelled,
        sourceKeys: ["fazeli-2016", "moyer-2004"],
        conflict: "Fazeli 2016: more than three times the fall of rest; an electronic chair did "
          + "no more than rest in 13 adults (thesis, handle 10211.3/196092)."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.17, claimed: 0.466, sceptical: 0.07),
        modelled: ProfileValues(central: 0.17, claimed: 0.52, sceptical: 0.13),
        grade: .derived,
        sourceKeys: ["fazeli-2016", "van-dijk-2020"],
        conflict: "+59 % in 10 adults, not significant against rest; none over 8 weeks of "
          + "mechanical massage at work (van Dijk 2020)."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.086, claimed: 0.233, sceptical: 0.039),
        modelled: ProfileValues(central: 0.07, claimed: 0.24, sceptical: 0.04),
        grade: .derived, sourceKeys: ["fazeli-2016"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -3, claimed: -3, sceptical: -2.5),
        modelled: ProfileValues(central: -3.5, claimed: -2.8, sceptical: -3.1),
        grade: .modelled, sourceKeys: ["cambron-2006", "boone-2001"],
        conflict: "No chair study gives a figure; claimed takes the central one."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -3.3, claimed: -5.6, sceptical: -2.4),
        grade: .modelled, sourceKeys: ["cambron-2006"],
        conflict:
          "No chair study gives a figure. Not met: the model falls by 3.3 mmHg; see the Swedish "
          + "massage."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1.3, claimed: -1.3, sceptical: -1),
        modelled: ProfileValues(central: -0.38, claimed: -1.32, sceptical: -0.37),
        grade: .modelled, sourceKeys: ["labyak-metzger-1997"],
        conflict: "The model slows breathing by a third of this (claimed: all of it); see the "
          + "Swedish massage."),
    ],
    doubts: [
      "Tidal volume rises by 1 to 2 % in the model: its own assumption, no study here measured it.",
      "Studies of electronic chairs and of therapists at a chair are few and mixed here.",
    ])
}

extension SessionProtocol {
  /// Ten minutes of baseline, 20 of chair massage, 20 of recovery.
  public static let chair = SessionProtocol(
    name: "chair",
    description: "Chair massage of head, neck, shoulders and back",
    stimulus: .chair,
    plan: TouchPlan([
      TouchSegment(.chair, .back, minutes: 0...30)
    ]),
    defaultDurations: SessionDurations(uncheckedBefore: 600, during: 1200, after: 1200))
}
