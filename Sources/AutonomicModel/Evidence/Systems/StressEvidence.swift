extension EvidenceLibrary {
  /// Felt stress: three quarters of what state anxiety does in its own standard deviation of 10,
  /// since the causes of stress outlast a session.
  static let stress = EvidenceSeries(
    quantity: .stress, sceptical: .halfOfNet, responseSpread: 0.5, riseMinutes: 10,
    decayMinutes: 360, grade: .modelled, sourceKeys: ["moyer-2004", "sripongngam-2015"],
    conflict: "No study measured felt stress in a session with a size that could be read; the "
      + "figures follow state anxiety. After a stress task only salivary amylase told massage "
      + "from rest (Sripongngam 2015).",
    figures: [
      .init(.swedish, -0.6), .init(.lightTouch, -0.4), .init(.deepTissue, -0.5),
      .init(.chair, -0.5), .init(.quietRest, -0.3),
    ])
}
