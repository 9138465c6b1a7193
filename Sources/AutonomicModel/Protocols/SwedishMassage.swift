extension Stimulus {
  /// Moderate-pressure Swedish massage of back and neck.
  ///
  /// **Fit.** Effects are mean changes over paired seeds (runs with and without the stimulus on the
  /// same noise), 12.5–17.5 min into contact of 30 min and 7.5–12.5 min after it. Seven inputs were
  /// solved for heart rate, ln HF, ln RMSSD, both pressures, breathing rate, SDNN and LF within their
  /// tolerances (a quarter of the target, or the response spread over √64, whichever is wider). Figures
  /// given below and in ``ModelledEffect/modelled`` are means over 256 other pairs of an independent
  /// implementation of the same equations.
  ///
  /// **Central.** Reached: during −4.7 bpm, ln HF +0.32, ln RMSSD +0.14, −4.7/−2.3 mmHg, −1.67 breaths
  /// per minute, ln SDNN +0.08, ln LF +0.07; after −2.1, +0.14, +0.07, −3.0/−0.9.
  ///
  /// **Resistance and preload.** A slower heart lowers diastolic pressure in any Windkessel. Back
  /// massage lowered stroke volume and cardiac output and raised peripheral resistance in Boone 2001;
  /// uP = −0.113 and uR = +0.117 follow that direction, their size is a modelling choice. The tone of the
  /// vessels' own (autoregulation) answers withdrawn sympathetic tone, so that tone and resistance need
  /// not move together.
  ///
  /// **Claimed**: HF 185 → 358 ms² (Fazeli 2020), heart rate −11 % of 70 bpm and breathing −25 % (Labyak &
  /// Metzger 1997, a secondary reading), RMSSD half of ln HF; pressure has no claimed figure of its own
  /// and takes the central one. Breathing so slow moves power from HF into LF.
  ///
  /// **Sceptical**: HF, RMSSD and breathing as near to quiet rest as half the net effect on heart rate and
  /// pressure allows: in this body a heart slowed by the vagus shows it in HF, so that heart rate stays
  /// at the lower side of its tolerance and ln HF at the upper.
  public static let swedish = Stimulus(
    name: "swedish",
    title: "Swedish massage, moderate pressure",
    summary: "Effleurage and petrissage of back and neck with moderate, comfortable pressure.",
    amplitudes: ProfileValues(
      central: AutonomicDrive(
        sympathetic: -0.185, vagal: 0.268, pressureSetPointMmHg: -0.20, resistance: 0.117,
        respirationRatePerMinute: -1.90, preload: -0.113),
      claimed: AutonomicDrive(
        sympathetic: -0.250, vagal: 0.550, pressureSetPointMmHg: 2.00, resistance: 0.165,
        respirationRatePerMinute: -3.80, lnTidalVolume: 0.070, preload: -0.165),
      sceptical: AutonomicDrive(
        sympathetic: -0.165, vagal: 0.140, pressureSetPointMmHg: -1.20, resistance: 0.083,
        respirationRatePerMinute: -0.50, preload: -0.066)),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -5, claimed: -7.7, sceptical: -3.5),
        modelled: ProfileValues(central: -4.7, claimed: -8.4, sceptical: -2.7),
        grade: .derived,
        sourceKeys: ["moyer-2004", "fazeli-2020", "lindgren-2010", "labyak-metzger-1997"],
        conflict: "Boone 2001 saw no change of heart rate; several trials find no more than rest. "
          + "The sceptical figure comes with a little more HF than rest."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.30, claimed: 0.66, sceptical: 0.07),
        modelled: ProfileValues(central: 0.32, claimed: 0.62, sceptical: 0.14),
        grade: .derived,
        sourceKeys: [
          "fazeli-2020", "fazeli-2016", "guan-2014", "paschoal-2016", "toro-velasco-2009",
          "diego-field-2009",
        ],
        conflict: "Up in small trials, unchanged in Paschoal 2016 and Toro-Velasco 2009; the "
          + "central value is a weighted mean of what could be read, not a meta-analysis. Diego & "
          + "Field 2009 saw a peak within 7 min; the model rises to a plateau."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.148, claimed: 0.33, sceptical: 0.039),
        modelled: ProfileValues(central: 0.14, claimed: 0.28, sceptical: 0.08),
        grade: .derived, sourceKeys: ["fazeli-2020", "paschoal-2016"],
        conflict: "Taken as half of ln HF; Paschoal 2016 measured no change."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -5, claimed: -5, sceptical: -3.5),
        modelled: ProfileValues(central: -4.7, claimed: -5.1, sceptical: -4.0),
        grade: .derived,
        sourceKeys: ["moyer-2004", "cambron-2006", "mcnamara-2003", "aourell-2005"],
        conflict: "Massage of limbs and face raised systolic pressure once (Aourell 2005); Fazeli "
          + "2020 saw no change. Claimed has no figure of its own and takes the central one."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -1.5),
        modelled: ProfileValues(central: -2.3, claimed: -3.0, sceptical: -2.0),
        grade: .derived, sourceKeys: ["moyer-2004", "cambron-2006"],
        conflict:
          "Cambron 2006: +0.1 mmHg over all massage types. Claimed takes the central figure."
      ),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1.8, claimed: -3.6, sceptical: -1),
        modelled: ProfileValues(central: -1.67, claimed: -3.38, sceptical: -0.40),
        grade: .secondary, sourceKeys: ["labyak-metzger-1997", "mcnamara-2003"],
        conflict: "McNamara 2003 found the same fall in both arms. The sceptical "
          + "figure is not reached, because slowing alone raises HF."),
    ],
    doubts: [
      "The share of slower breathing in the rise of HF is unknown in every study.",
      "Responses differ widely: 4 of 18 had a lower HF (Guan 2014).",
    ])
}
