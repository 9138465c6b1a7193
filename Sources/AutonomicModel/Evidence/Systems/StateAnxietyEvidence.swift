extension EvidenceLibrary {
  /// State anxiety just after a session.
  static let stateAnxiety = EvidenceSeries(
    quantity: .stateAnxiety, sceptical: .halfOfNet, responseSpread: 6, riseMinutes: 10,
    decayMinutes: 360, grade: .derived,
    sourceKeys: [
      "moyer-2004", "packheiser-2024", "crawford-2016", "diego-2004", "gholami-motlagh-2016",
    ],
    conflict: "g = 0.37 (recalled, Moyer 2004) to 0.64 (Packheiser 2024). It cannot be blinded, "
      + "and anxiety fell under light touch and vibration too (Diego 2004); none in healthy women "
      + "(Gholami-Motlagh 2016).",
    figures: [
      .init(.swedish, -8), .init(.lightTouch, -5, grade: .modelled),
      .init(.deepTissue, -7, grade: .modelled), .init(.chair, -7, grade: .modelled),
      .init(
        .quietRest, -4, grade: .modelled, sourceKeys: ["sherman-2010"],
        conflict: "Half of the change of Swedish massage: a quiet room did as much over weeks "
          + "(Sherman 2010)."),
      .init(
        .coronaryCare, nil, grade: .read, sourceKeys: ["adib-hajbaghery-2014"],
        conflict: "Total anxiety from 79.4 to 50.4 on another scale in anxious patients: an upper "
          + "bound that gives no figure here."),
    ])
}
