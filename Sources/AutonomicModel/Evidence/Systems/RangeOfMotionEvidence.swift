extension EvidenceLibrary {
  /// How far a joint moves.
  static let rangeOfMotion = EvidenceSeries(
    quantity: .rangeOfMotion, sceptical: .silent, responseSpread: 5, riseMinutes: 3,
    decayMinutes: 20, grade: .recalled,
    sourceKeys: ["davis-2020", "sefton-2011", "mckechnie-2007"],
    conflict: "Up in all three, with the pooled size recalled and the rest modelled.",
    figures: [
      .init(.swedish, 5), .init(.lightTouch, 0, grade: .modelled),
      .init(.deepTissue, 7, grade: .modelled), .init(.chair, 4, grade: .modelled),
      .init(.quietRest, 0),
    ])
}
