extension EvidenceLibrary {
  /// Bowel movements in constipation.
  static let bowelMovements = EvidenceSeries(
    quantity: .bowelMovements, sceptical: .silent, responseSpread: 1.5,
    riseMinutes: 3 * 10_080, decayMinutes: 2 * 10_080, grade: .read,
    sourceKeys: ["huang-2025", "lamas-2009"],
    conflict:
      "Between groups after weeks of abdominal massage, +1.59 a week (1.06 to 2.11); the use "
      + "of laxatives did not change. Times are modelled.",
    figures: [
      .init(.abdominal, 1.6), .init(.lightTouch, 0, grade: .modelled),
      .init(.quietRest, 0, grade: .modelled),
    ])

  /// The time of passage through the bowel.
  static let bowelTransit = EvidenceSeries(
    quantity: .bowelTransit, sceptical: .silent, grade: .read, sourceKeys: ["huang-2025"],
    conflict: "Between groups after weeks, -21.5 h (-35.9 to -7.1).",
    figures: [.init(.abdominal, -21.5)])

  /// The movement of the stomach.
  static let gastricMotility = EvidenceSeries(
    quantity: .gastricMotility, sceptical: .silent, responseSpread: 25, riseMinutes: 5,
    decayMinutes: 10, grade: .modelled, sourceKeys: ["diego-2007", "diego-2005"],
    conflict: "Measured in preterm infants only, under moderate and not under light pressure; the "
      + "size in adults is modelled.",
    figures: [
      .init(.swedish, 20), .init(.lightTouch, 0), .init(.deepTissue, 10), .init(.chair, 5),
      .init(.quietRest, 0),
    ])
}
