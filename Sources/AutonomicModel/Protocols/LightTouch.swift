extension Stimulus {
  /// Light, still or slowly stroking touch: no more than quiet rest.
  ///
  /// The central reading gives light touch no net effect over rest, so its amplitudes are those of
  /// ``quietRest``, fitted as described at ``swedish``. Reached: during −1.7 bpm, ln HF +0.10,
  /// ln RMSSD +0.05, −2.3 mmHg; after −0.8, +0.02, +0.02, −1.5. Breathing slows by a tenth of the
  /// published −1 per minute for the reason given at ``swedish``.
  ///
  /// No uncontrolled figure is quoted for light touch, so the claimed profile takes the central
  /// values; the sceptical one does by definition.
  public static let lightTouch = Stimulus(
    name: "light-touch",
    title: "Light touch",
    summary: "Light stroking or still hands, too gentle to move the tissue below the skin.",
    amplitudes: ProfileValues(central: .restTerm, claimed: .restTerm, sceptical: .restTerm),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -2, claimed: -2, sceptical: -2), grade: .modelled,
        sourceKeys: ["lindgren-2010", "diego-2004"],
        conflict: "Lindgren 2010 saw heart rate fall, Diego 2004 saw it rise."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.07, claimed: 0.07, sceptical: 0.07), grade: .modelled,
        sourceKeys: ["diego-field-2009", "meier-2020", "lindgren-2010"],
        conflict: "Diego & Field 2009: HF falls; Meier 2020: soft stroking equals firm massage; "
          + "Lindgren 2010: all components fall."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.039, claimed: 0.039, sceptical: 0.039),
        grade: .derived, sourceKeys: ["meier-2020"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "No study of pressure under light touch was found; taken as rest."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "Taken as rest. Not met: the model falls by 2.7 mmHg; see the Swedish massage."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "The model slows breathing by a tenth of this; see the Swedish massage."),
    ],
    doubts: ["Whether light touch calms or arouses is disputed between laboratories."])
}

extension SessionProtocol {
  /// Ten minutes of baseline, 30 of light touch, 20 of recovery.
  public static let lightTouch = SessionProtocol(
    name: "light-touch",
    description: "Light touch of back and arms, lying",
    stimulus: .lightTouch,
    defaultDurations: SessionDurations(uncheckedBefore: 600, during: 1800, after: 1200))
}
