extension EvidenceLibrary {
  /// The shear modulus of the touched muscle.
  static let muscleStiffness = EvidenceSeries(
    quantity: .muscleStiffness, sceptical: .silent, responseSpread: 9, riseMinutes: 4,
    decayMinutes: 1.2, grade: .read, sourceKeys: ["eriksson-crommert-2015", "kong-2018"],
    conflict: "-5.2 % (SD 8.8) after 7 min of massage, gone after 3 min of rest; none over 96 h "
      + "after a downhill run (Kong 2018).",
    figures: [
      .init(.swedish, -5), .init(.lightTouch, 0, grade: .modelled),
      .init(.deepTissue, -7, grade: .modelled), .init(.chair, -4, grade: .modelled),
      .init(.quietRest, 0),
    ])
}
