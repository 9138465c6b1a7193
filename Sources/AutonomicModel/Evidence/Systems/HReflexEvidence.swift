extension EvidenceLibrary {
  /// The H-reflex, which falls with the touch and comes back when it ends.
  static let hReflex = EvidenceSeries(
    quantity: .hReflex, sceptical: .silent, responseSpread: 20, riseMinutes: 5.0 / 60,
    decayMinutes: 10.0 / 60, grade: .read,
    sourceKeys: ["morelli-1990", "morelli-1991", "sullivan-1991", "sefton-2011"],
    conflict:
      "-57 to -71 % in the touched muscle only, back at once (Morelli 1991: 2.58 to 0.76 to "
      + "2.82 mV); lower in the forearm after 20 min of neck massage in Sefton 2011.",
    figures: [
      .init(.swedish, -60, grade: .derived), .init(.lightTouch, -10, grade: .modelled),
      .init(.deepTissue, -70, grade: .derived),
      .init(.chair, -40, grade: .modelled), .init(.quietRest, 0),
    ])
}
