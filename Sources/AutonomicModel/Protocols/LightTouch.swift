extension Stimulus {
  /// Light, still or slowly stroking touch: no more than quiet rest.
  ///
  /// The central reading gives light touch no net effect over rest, so its amplitudes are those of
  /// ``quietRest``, and so is what they reach. The arousing reading of the same touch is a choice of the
  /// protocol, ``LightTouchReading``.
  ///
  /// No uncontrolled figure is quoted for light touch, so the claimed profile takes the central values;
  /// the sceptical one does by definition.
  public static let lightTouch = Stimulus(
    name: "light-touch",
    title: "Light touch",
    summary: "Light stroking or still hands, too gentle to move the tissue below the skin.",
    amplitudes: ProfileValues(central: .restTerm, claimed: .restTerm, sceptical: .restTerm),
    timeCourse: .touch,
    effects: [
      ModelledEffect(
        .heartRate, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        modelled: ProfileValues(central: -1.6, claimed: -1.6, sceptical: -1.6),
        grade: .modelled,
        sourceKeys: ["lindgren-2010", "diego-2004"],
        conflict: "Lindgren 2010 saw heart rate fall, Diego 2004 saw it rise."),
      ModelledEffect(
        .lnHF, ProfileValues(central: 0.07, claimed: 0.07, sceptical: 0.07),
        modelled: ProfileValues(central: 0.12, claimed: 0.12, sceptical: 0.12),
        grade: .modelled,
        sourceKeys: ["diego-field-2009", "meier-2020", "lindgren-2010"],
        conflict: "Diego & Field 2009: HF falls; Meier 2020: soft stroking equals firm massage; "
          + "Lindgren 2010: all components fall."),
      ModelledEffect(
        .lnRMSSD, ProfileValues(central: 0.039, claimed: 0.039, sceptical: 0.039),
        modelled: ProfileValues(central: 0.04, claimed: 0.04, sceptical: 0.04),
        grade: .derived, sourceKeys: ["meier-2020"], conflict: "Taken as half of ln HF."),
      ModelledEffect(
        .systolicPressure, ProfileValues(central: -2, claimed: -2, sceptical: -2),
        modelled: ProfileValues(central: -2.0, claimed: -2.0, sceptical: -2.0),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "No study of pressure under light touch was found; taken as rest."),
      ModelledEffect(
        .diastolicPressure, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -1.1, claimed: -1.1, sceptical: -1.1),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "Taken as rest."),
      ModelledEffect(
        .respirationRate, ProfileValues(central: -1, claimed: -1, sceptical: -1),
        modelled: ProfileValues(central: -0.78, claimed: -0.78, sceptical: -0.78),
        grade: .modelled, sourceKeys: ["mcnamara-2003"],
        conflict: "No study of light touch gives a figure; taken as rest."),
    ],
    doubts: [
      "Whether light touch calms or arouses is disputed between laboratories."
    ])
}
