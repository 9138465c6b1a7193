extension EvidenceLibrary {
  /// Mood just after a session: mostly what rest does too.
  static let mood = EvidenceSeries(
    quantity: .mood, sceptical: .restAlone, responseSpread: 0.5, riseMinutes: 10,
    decayMinutes: 360, grade: .modelled, sourceKeys: ["mcnamara-2003", "menard-2015"],
    conflict: "Better alike with massage and with usual care before catheterisation (McNamara "
      + "2003); no size could be read. A tenth of a standard deviation beyond rest is assumed.",
    figures: [
      .init(.swedish, 0.4), .init(.lightTouch, 0.35), .init(.deepTissue, 0.4), .init(.chair, 0.35),
      .init(.quietRest, 0.3),
    ])
}
