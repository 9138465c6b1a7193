extension EvidenceLibrary {
  /// High-frequency power outside of the built-in stimuli.
  static let highFrequencyPower = EvidenceSeries(
    quantity: .lnHF, sceptical: .restAlone, responseSpread: 0.5, riseMinutes: 3, decayMinutes: 10,
    grade: .modelled, sourceKeys: ["roura-2021"], conflict: "", rest: 0.07,
    figures: [
      .init(
        .painfulPressure, 0, sourceKeys: ["cambron-2006", "roberts-2011", "morikawa-2017"],
        conflict: "No study measured it. Pressure and muscle tension rise, so the model lets no "
          + "vagal rise remain; Morikawa 2017 saw HF rise during holds that hurt tolerably."),
      .init(
        .thai, 0.30, sourceKeys: ["buttagat-2011", "sripongngam-2015"],
        conflict: "Above bed rest in back pain (Buttagat 2011), equal to rest after a stress task "
          + "(Sripongngam 2015); sizes are not stated, so that of Swedish massage is taken."),
      .init(
        .foot, 0.07, sourceKeys: ["ruiz-padial-2012", "mccullough-2014"],
        conflict: "Reflexology, foot massage and waiting raised it alike: no more than rest."),
      .init(
        .afterExercise, nil, grade: .read, sourceKeys: ["arroyo-morales-2008"],
        conflict: "HF came back to its start after sprints with massage and stayed low with sham; "
          + "the size is not stated."),
      .init(
        .infant, nil, grade: .read, sourceKeys: ["smith-2013", "diego-2005"],
        conflict: "Variability of preterm infants rose over 4 weeks, more in boys; sizes are not "
          + "stated."),
    ])

  /// High-frequency power where the comparison is not with rest but with no intervention.
  static let highFrequencyPowerBetweenGroups = EvidenceSeries(
    quantity: .lnHF, sceptical: .restAlone, grade: .read, sourceKeys: ["van-dijk-2020"],
    conflict: "", rest: 0,
    figures: [
      .init(
        .foamRolling, 0, grade: .read, sourceKeys: ["wilkerson-undated", "kopec-undated"],
        conflict: "Two null studies of the RMSSD; effect sizes from 0 to 0.26."),
      .init(
        .course, 0, grade: .read, sourceKeys: ["van-dijk-2020", "diego-2007", "smith-2013"],
        conflict: "Resting values stayed the same over 8 weeks at work and 5 days in infants; "
          + "Smith 2013 saw a rise over 4 weeks of growing. The model lets no baseline drift."),
    ])

  /// Overall variability.
  static let overallVariability = EvidenceSeries(
    quantity: .sdnn, sceptical: .restAlone, responseSpread: 20, riseMinutes: 3, decayMinutes: 10,
    grade: .modelled,
    sourceKeys: ["fazeli-2016", "fazeli-2020", "toro-velasco-2009", "lindgren-2010"],
    conflict: "Total power rises at rest too (+31 % while reading, Fazeli 2020) or only under "
      + "massage (+66 % against -7 %, Fazeli 2016); Lindgren 2010 saw it fall.",
    figures: [
      .init(.swedish, 8), .init(.lightTouch, 3),
      .init(.deepTissue, 8),
      .init(
        .chair, 5, sourceKeys: ["unnamed-massage-chair-2024", "unnamed-massage-chair-undated"],
        conflict: "Up in 29 adults without control, nothing beyond rest in 13 (thesis)."),
      .init(.quietRest, 3),
    ])

  /// Low-frequency power.
  static let lowFrequencyPower = EvidenceSeries(
    quantity: .lf, sceptical: .restAlone, responseSpread: 40, riseMinutes: 5, decayMinutes: 10,
    grade: .modelled, sourceKeys: ["guan-2014", "morikawa-2017", "toro-velasco-2009"],
    conflict: "Up by 56 % in children (Guan 2014), down under trigger-point pressure (Morikawa "
      + "2017), unchanged (Toro-Velasco 2009).",
    figures: [
      .init(.swedish, 5, claimed: 56), .init(.lightTouch, 3), .init(.deepTissue, 5),
      .init(.chair, 3), .init(.quietRest, 3),
    ])

  /// The ratio of low- to high-frequency power.
  static let balance = EvidenceSeries(
    quantity: .lfHF, sceptical: .restAlone, responseSpread: 50, riseMinutes: 3, decayMinutes: 10,
    grade: .derived,
    sourceKeys: ["diego-field-2009", "morikawa-2017", "yon-lee-2013", "sripongngam-2015"],
    conflict: "Computed from the figures for LF and HF. The ratio is no clean index of sympathetic "
      + "activity, and Sripongngam 2015 found it unchanged.",
    figures: [
      .init(.swedish, -22), .init(.lightTouch, -4), .init(.deepTissue, -18),
      .init(
        .chair, -13, sourceKeys: ["unnamed-massage-chair-2024", "fu-undated"],
        conflict: "High starters fell and low starters rose without control; in the randomised "
          + "study HF rose in the control group too."),
      .init(.quietRest, -4),
    ])
}
