extension EvidenceLibrary {
  /// Systolic pressure outside of the built-in stimuli.
  static let systolicPressure = EvidenceSeries(
    quantity: .systolicPressure, sceptical: .halfOfNet, responseSpread: 7, riseMinutes: 10,
    decayMinutes: 30, grade: .modelled, sourceKeys: ["cambron-2006"], conflict: "", rest: -2,
    figures: [
      .init(
        .painfulPressure, 4, sourceKeys: ["cambron-2006", "delaney-2002"],
        conflict: "Trigger-point and sports massage raised it; size modelled. Delaney 2002 saw "
          + "tolerable trigger-point massage lower it: pain probably decides the sign."),
      .init(
        .foot, nil, grade: .read, sourceKeys: ["ruiz-padial-2012"],
        conflict: "Rose progressively under reflexology; the size is not stated."),
      .init(
        .coronaryCare, nil, claimed: -4.7, grade: .read, sourceKeys: ["adib-hajbaghery-2012"],
        conflict: "From 126.4 to 121.7 mmHg in men massaged by relatives; the second study of the "
          + "group reports diastolic pressure only."),
    ])

  /// Diastolic pressure outside of the built-in stimuli.
  static let diastolicPressure = EvidenceSeries(
    quantity: .diastolicPressure, sceptical: .halfOfNet, responseSpread: 5, riseMinutes: 10,
    decayMinutes: 30, grade: .read,
    sourceKeys: ["adib-hajbaghery-2014", "adib-hajbaghery-2012", "gholami-motlagh-2016"],
    conflict: "From 77.1 to 72.2 mmHg in the second study of the group, unchanged in its first; "
      + "in healthy women only massage of the trunk lowered it.",
    rest: -1, figures: [.init(.coronaryCare, nil, claimed: -4.9)])

  /// Systolic pressure in hypertension and prehypertension.
  static let hypertensiveSystolicPressure = EvidenceSeries(
    quantity: .hypertensiveSystolicPressure, sceptical: .halfOfNet, responseSpread: 9,
    riseMinutes: 10, decayMinutes: 30, grade: .derived,
    sourceKeys: ["liao-2016", "xiong-2015", "givi-2013"],
    conflict: "Single sessions are scaled from courses, whose pools disagree: -7.4 and -6.9 mmHg "
      + "against none (2024).",
    figures: [
      .init(.swedish, -9), .init(.lightTouch, -4, grade: .modelled),
      .init(.deepTissue, -10, grade: .modelled), .init(.chair, -6, grade: .modelled),
      .init(.quietRest, -3, grade: .modelled),
    ])

  /// Systolic pressure in hypertension at the end of a course.
  static let systolicPressureAfterCourse = EvidenceSeries(
    quantity: .hypertensiveSystolicPressure, sceptical: .halfOfNet, grade: .read,
    sourceKeys: [
      "xiong-2015", "liao-2016", "unnamed-hypertension-2024", "supaat-2013", "moeini-2011",
      "givi-2013",
    ],
    conflict: "Between groups, massage with drugs against drugs (Xiong 2015); -3.5 mmHg alone "
      + "against drugs, -7.4 in Liao 2016, none in the pool of 2024. Claimed is the change of one "
      + "arm that did not differ from rest (Supa'at 2013). Seen up to 72 h later (Givi 2013).",
    figures: [.init(.course, -6.9, claimed: -12)])

  /// Diastolic pressure in hypertension at the end of a course.
  static let diastolicPressureAfterCourse = EvidenceSeries(
    quantity: .hypertensiveDiastolicPressure, sceptical: .halfOfNet, grade: .read,
    sourceKeys: ["xiong-2015", "liao-2016", "unnamed-hypertension-2024", "supaat-2013"],
    conflict: "Between groups, massage with drugs against drugs (Xiong 2015); -5.0 mmHg in Liao "
      + "2016, not significant alone against drugs, nor in the pool of 2024. Claimed is the change "
      + "of one arm that did not differ from rest (Supa'at 2013).",
    figures: [.init(.course, -3.6, claimed: -5)])
}
