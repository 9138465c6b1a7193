extension EvidenceLibrary {
  /// The blood flow of the touched muscle, which textbooks let rise and Doppler does not.
  static let muscleBloodFlow = EvidenceSeries(
    quantity: .muscleBloodFlow, sceptical: .silent, responseSpread: 10, grade: .read,
    sourceKeys: ["shoemaker-1997", "hinds-2004"],
    conflict: "Textbooks claim a rise without a figure. Doppler saw none in arm or leg; a light "
      + "contraction tripled the flow.",
    figures: [
      .init(.swedish, 0), .init(.lightTouch, 0, grade: .modelled),
      .init(.deepTissue, 0, grade: .modelled), .init(.chair, 0, grade: .modelled),
      .init(.quietRest, 0),
    ])

  /// The oxygen supply of the touched muscle: as the flow that brings it.
  static let tissueOxygen = EvidenceSeries(
    quantity: .tissueOxygen, sceptical: .silent, responseSpread: 10, grade: .modelled,
    sourceKeys: ["shoemaker-1997", "hinds-2004", "boone-2001"],
    conflict: "No study measured it. With unchanged flow none is assumed; the oxygen use of the "
      + "whole body was lower after a back rub (Boone 2001).",
    figures: [
      .init(.swedish, 0), .init(.lightTouch, 0), .init(.deepTissue, 0), .init(.chair, 0),
      .init(.quietRest, 0),
    ])
}
