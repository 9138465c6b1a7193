extension EvidenceLibrary {
  /// Cytokines that white cells release when stimulated.
  static let stimulatedCytokines = EvidenceSeries(
    quantity: .stimulatedCytokines, sceptical: .silent, responseSpread: 1, riseMinutes: 30,
    decayMinutes: 120, grade: .recalled, sourceKeys: ["rapaport-2010", "rapaport-2012"],
    conflict: "Middle of a range from -0.22 to -0.63 against light touch; two massages a week "
      + "raised cytokines slightly instead (Rapaport 2012). Times are modelled.",
    figures: [.init(.swedish, -0.4), .init(.lightTouch, 0), .init(.quietRest, 0)])

  /// Cytokines in blood, where controlled studies saw no change.
  static let bloodCytokines = EvidenceSeries(
    quantity: .bloodCytokines, sceptical: .silent, grade: .read,
    sourceKeys: ["fazeli-2020", "white-2020", "crane-2012"],
    conflict:
      "IL-6, IL-8 and TNF-alpha did not change in 12 people, nor against rest after sprints "
      + "in 9; Crane 2012 found less inflammation in the muscle itself.",
    figures: [
      .init(.swedish, 0), .init(.afterExercise, 0), .init(.quietRest, 0),
    ])

  /// Inflammation inside injured muscle: local and preliminary.
  static let muscleInflammation = EvidenceSeries(
    quantity: .muscleInflammation, sceptical: .silent, grade: .read, sourceKeys: ["crane-2012"],
    conflict:
      "Less NFkB, TNF-alpha, IL-6 and HSP27 in biopsies of 11 men after exercise; sizes are "
      + "not stated and nobody has repeated it. Local and preliminary.",
    figures: [.init(.afterExercise, nil)])
}
