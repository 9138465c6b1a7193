extension Stimulus {
  /// Deep tissue massage at tolerable pressure.
  ///
  /// **Central amplitudes**, fitted as described at ``swedish``. Reached: during −4.9 bpm, ln HF +0.28,
  /// ln RMSSD +0.14, −5.3/−3.1 mmHg, −1.19 breaths per minute; after −2.5, +0.14, +0.08, −3.5/−1.7. HF
  /// after contact stands at the upper edge of its tolerance.
  ///
  /// **Claimed**: −10.8 bpm and −10.4/−5.3 mmHg (Kaye 2008, no control group), ln HF +0.466, the +59 % of
  /// Fazeli 2016, since no figure exists for deep tissue. Total variability falls in it, because so
  /// much vagal drive saturates.
  ///
  /// **Sceptical**: half of the net effect on heart rate and pressure, HF as near to rest as that heart
  /// rate allows; see ``swedish``.
  public static let deepTissue = Stimulus(
    name: "deep-tissue",
    title: "Deep tissue massage, tolerable",
    summary: "Slow, deep pressure that stays below pain, after a gradual build-up.",
    amplitudes: ProfileValues(
      central: AutonomicDrive(
        sympathetic: -0.210, vagal: 0.240, pressureSetPointMmHg: -2.70, resistance: 0.125,
        respirationRatePerMinute: -1.34, preload: -0.090),
      claimed: AutonomicDrive(
        sympathetic: -0.300, vagal: 0.730, pressureSetPointMmHg: -1.50, resistance: 0.190,
        respirationRatePerMinute: -2.00, lnTidalVolume: 0.030, preload: -0.230),
      sceptical: AutonomicDrive(
        sympathetic: -0.175, vagal: 0.140, pressureSetPointMmHg: -1.80, resistance: 0.088,
        respirationRatePerMinute: -0.40, preload: -0.052)),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -6, claimed: -10.8, sceptical: -4),
        modelled: ProfileValues(central: -4.9, claimed: -10.2, sceptical: -3.0),
        grade: .derived,
        sourceKeys: ["kaye-2008", "moyer-2004", "delaney-2002"],
        conflict: "Kaye 2008 had no control group."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.25, claimed: 0.466, sceptical: 0.07),
        modelled: ProfileValues(central: 0.28, claimed: 0.40, sceptical: 0.15),
        grade: .modelled,
        sourceKeys: ["delaney-2002", "morikawa-2017", "fazeli-2016"],
        conflict: "No figure for deep tissue massage; claimed borrows +59 % from seated head "
          + "massage (Fazeli 2016). Painful pressure removes the rise."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.122, claimed: 0.233, sceptical: 0.039),
        modelled: ProfileValues(central: 0.14, claimed: 0.25, sceptical: 0.08),
        grade: .derived, sourceKeys: ["delaney-2002"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -5, claimed: -10.4, sceptical: -3.5),
        modelled: ProfileValues(central: -5.3, claimed: -10.1, sceptical: -3.7),
        grade: .derived, sourceKeys: ["kaye-2008", "cambron-2006", "moyer-2004"],
        conflict: "Kaye 2008: −10.4 mmHg without control; Cambron 2006: trigger-point and sports "
          + "massage raised systolic pressure. Pain probably decides the sign."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -3, claimed: -5.3, sceptical: -2),
        modelled: ProfileValues(central: -3.1, claimed: -6.4, sceptical: -2.1),
        grade: .derived, sourceKeys: ["kaye-2008", "cambron-2006"],
        conflict:
          "Kaye 2008: −5.3 mmHg without control."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1.5, claimed: -1.5, sceptical: -1),
        modelled: ProfileValues(central: -1.19, claimed: -1.62, sceptical: -0.32),
        grade: .secondary, sourceKeys: ["labyak-metzger-1997", "mcnamara-2003"],
        conflict: "The sceptical figure is not reached, because slowing alone raises HF."),
    ],
    doubts: [
      "Painful pressure is another stimulus: it raises systolic pressure and removes the rise of HF."
    ])
}
