extension EvidenceLibrary {
  /// The quality of the next night.
  static let sleepQuality = EvidenceSeries(
    quantity: .sleepQuality, sceptical: .silent, responseSpread: 0.5, decayMinutes: 2880,
    grade: .modelled, sourceKeys: ["fang-2023", "khosravi-2017", "nerbass-2010"],
    conflict: "Better by self-report in critical care, of low certainty; sizes are modelled.",
    figures: [
      .init(.swedish, 0.3), .init(.lightTouch, 0.1), .init(.deepTissue, 0.3), .init(.chair, 0.2),
      .init(.quietRest, 0.1),
    ])
}
