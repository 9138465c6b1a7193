extension Stimulus {
  /// Moderate-pressure Swedish massage of back and neck.
  ///
  /// **Central amplitudes**: a damped least-squares fit over 128 paired seeds (runs with and without
  /// the stimulus on the same noise; 12 min before, 30 min contact, 20 min after) of the mean change
  /// of heart rate, ln HF, ln RMSSD and systolic pressure, 12.5–17.5 min into contact and 7.5–12.5 min
  /// after it, to the central targets and their decay. Free were uS, uV and the set point; breathing
  /// was fixed first. Reached: during −4.9 bpm, ln HF +0.28, ln RMSSD +0.16, −5.0 mmHg; after −2.2,
  /// +0.10, +0.06, −3.6. Diastolic pressure falls by 6.7 mmHg, more than the −2 published: a slower
  /// heart lowers it in any Windkessel. SDNN barely moves (+1 %).
  ///
  /// **Breathing.** Published slowing is −1.8 per minute. Slower breathing alone gives ln HF +0.15
  /// for each breath per minute, so the published figure would give +0.27 and leave nothing
  /// for the vagal tone that the fall of heart rate asks for, unless breaths became shallower; relaxed
  /// breathing deepens. So tidal volume rises by 1 % and the rate falls by a tenth of the published
  /// slowing, −0.18 per minute, the size at which heart rate and HF are met together.
  ///
  /// **Claimed**: HF 185 → 358 ms² (Fazeli 2020), heart rate −11 % of 70 bpm (Labyak & Metzger 1997,
  /// a secondary reading), RMSSD half of ln HF; systolic pressure has no claimed figure and is the
  /// central one. Reached −8.4 bpm, +0.59, +0.31, −4.8 mmHg, with −1.0 breaths per minute.
  ///
  /// **Sceptical**: HF and RMSSD as in quiet rest, half the net effect on heart rate and pressure.
  /// Reached −2.0 bpm (target −3.5), +0.11, +0.06, −3.1 mmHg: in this body a heart slowed by the
  /// vagus shows it in HF, so the profile keeps the absent HRV effect and gives up heart rate.
  public static let swedish = Stimulus(
    name: "swedish",
    title: "Swedish massage, moderate pressure",
    summary: "Effleurage and petrissage of back and neck with moderate, comfortable pressure.",
    amplitudes: ProfileValues(
      central: AutonomicDrive(
        sympathetic: -0.212, vagal: 0.239, pressureSetPointMmHg: -4.88,
        respirationRatePerMinute: -0.18, lnTidalVolume: 0.01),
      claimed: AutonomicDrive(
        sympathetic: -0.285, vagal: 0.459, pressureSetPointMmHg: -4.80,
        respirationRatePerMinute: -1.0, lnTidalVolume: 0.03),
      sceptical: AutonomicDrive(
        sympathetic: -0.034, vagal: 0.055, pressureSetPointMmHg: -5.19,
        respirationRatePerMinute: -0.1, lnTidalVolume: 0.005)),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -5, claimed: -7.7, sceptical: -3.5), grade: .derived,
        sourceKeys: ["moyer-2004", "fazeli-2020", "lindgren-2010", "labyak-metzger-1997"],
        conflict: "Boone 2001 saw no change of heart rate; several trials find no more than rest. "
          + "The sceptical figure is not reached without a rise of HF."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.30, claimed: 0.66, sceptical: 0.07), grade: .derived,
        sourceKeys: [
          "fazeli-2020", "fazeli-2016", "guan-2014", "paschoal-2016", "toro-velasco-2009",
          "diego-field-2009",
        ],
        conflict: "Up in small trials, unchanged in Paschoal 2016 and Toro-Velasco 2009; the "
          + "central value is a weighted mean of what could be read, not a meta-analysis. Diego & "
          + "Field 2009 saw a peak within 7 min; the model rises to a plateau."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.148, claimed: 0.33, sceptical: 0.039),
        grade: .derived, sourceKeys: ["fazeli-2020", "paschoal-2016"],
        conflict: "Taken as half of ln HF; Paschoal 2016 measured no change."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -5, claimed: -5, sceptical: -3.5),
        grade: .derived,
        sourceKeys: ["moyer-2004", "cambron-2006", "mcnamara-2003", "aourell-2005"],
        conflict: "Massage of limbs and face raised systolic pressure once (Aourell 2005); Fazeli "
          + "2020 saw no change. Claimed has no figure of its own and takes the central one."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -1.5),
        grade: .derived, sourceKeys: ["moyer-2004", "cambron-2006"],
        conflict:
          "Cambron 2006: +0.1 mmHg over all massage types. Not met: the model falls by 6.7 mmHg, because "
          + "a slower heart leaves the arteries more time to empty. Claimed takes the central figure."
      ),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1.8, claimed: -3.6, sceptical: -1),
        grade: .secondary, sourceKeys: ["labyak-metzger-1997", "mcnamara-2003"],
        conflict: "McNamara 2003 found the same fall in both arms. The model slows breathing by "
          + "a tenth (claimed: by 1 per minute), because slowing alone over-explains HF."),
    ],
    doubts: [
      "The share of slower breathing in the rise of HF is unknown in every study.",
      "Responses differ widely: 4 of 18 had a lower HF (Guan 2014).",
    ])
}

extension SessionProtocol {
  /// Ten minutes of baseline, 30 of Swedish massage, 20 of recovery.
  public static let swedish = SessionProtocol(
    name: "swedish",
    description: "Moderate-pressure Swedish massage of back and neck, lying",
    stimulus: .swedish,
    defaultDurations: SessionDurations(uncheckedBefore: 600, during: 1800, after: 1200))
}
