extension EvidenceLibrary {
  /// Breathing rate outside of the built-in stimuli.
  static let breathingRate = EvidenceSeries(
    quantity: .respirationRate, sceptical: .restAlone, responseSpread: 1.5, riseMinutes: 4,
    decayMinutes: 8, grade: .read,
    sourceKeys: ["adib-hajbaghery-2012", "adib-hajbaghery-2014", "gholami-motlagh-2016"],
    conflict: "Slower in both coronary care studies and, in the second stage, in healthy women; "
      + "sizes are not stated.",
    rest: -1, figures: [.init(.coronaryCare, nil)])

  /// Breathing depth.
  static let breathingDepth = EvidenceSeries(
    quantity: .tidalVolume, sceptical: .restAlone, responseSpread: nil, riseMinutes: 4,
    decayMinutes: 8, grade: .modelled, sourceKeys: ["tobin-1988"],
    conflict: "No study of massage measured it. 2 % is what the model assumes of relaxed "
      + "breathing, small against the 33 % by which single breaths differ (Tobin 1988).",
    figures: [
      .init(.swedish, 2), .init(.lightTouch, 2), .init(.deepTissue, 2), .init(.chair, 2),
      .init(.quietRest, 2),
    ])
}
