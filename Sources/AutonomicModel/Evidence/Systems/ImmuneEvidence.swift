extension EvidenceLibrary {
  /// Circulating lymphocytes.
  static let lymphocytes = EvidenceSeries(
    quantity: .lymphocytes, sceptical: .silent, responseSpread: 1, riseMinutes: 30,
    decayMinutes: 120, grade: .read, sourceKeys: ["rapaport-2010", "rapaport-2012"],
    conflict: "One study against light touch: d from 0.14 to 0.43 for lymphocytes, CD25, CD56, CD4 "
      + "and CD8 cells. Weekly massages kept the pattern, two a week did not. Times are modelled.",
    figures: [
      .init(.swedish, 0.3, grade: .derived), .init(.lightTouch, 0),
      .init(.deepTissue, 0.3, grade: .modelled),
      .init(.chair, 0, grade: .modelled), .init(.quietRest, 0, grade: .modelled),
    ])
}
