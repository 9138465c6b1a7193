extension EvidenceLibrary {
  /// Arginine vasopressin.
  static let vasopressin = EvidenceSeries(
    quantity: .vasopressin, sceptical: .restAlone, responseSpread: 30, riseMinutes: 15,
    decayMinutes: 30, grade: .modelled,
    sourceKeys: ["rapaport-2010", "rapaport-2012", "bello-2008"],
    conflict: "The fall is called large against light touch in one study of 53 people; its size is "
      + "modelled. In men massage and reading did not differ (Bello 2008).",
    figures: [
      .init(.swedish, -20), .init(.lightTouch, 0), .init(.deepTissue, -20), .init(.chair, -5),
      .init(.quietRest, 0),
    ])
}
