extension EvidenceLibrary {
  /// Beta-endorphin: even the sign is open.
  static let betaEndorphin = EvidenceSeries(
    quantity: .betaEndorphin, sceptical: .restAlone, responseSpread: 15, riseMinutes: 20,
    decayMinutes: 40, grade: .read,
    sourceKeys: ["kaada-torsteinbo-1989", "day-1987", "morhenn-2012"],
    conflict: "+16 % for about an hour without control (Kaada & Torsteinbo 1989), unchanged "
      + "against rest (Day 1987), lower than at rest (Morhenn 2012).",
    figures: [
      .init(.swedish, 0, claimed: 16), .init(.lightTouch, 0, grade: .modelled),
      .init(.deepTissue, 0, grade: .modelled), .init(.chair, 0, grade: .modelled),
      .init(.quietRest, 0),
    ])
}
