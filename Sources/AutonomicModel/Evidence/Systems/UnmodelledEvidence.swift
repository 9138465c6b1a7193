extension EvidenceLibrary {
  /// Growth factors: claimed of massage, not modelled.
  static let growthFactors = EvidenceSeries(
    quantity: .growthFactors, sceptical: .silent, grade: .modelled, sourceKeys: ["crane-2012"],
    conflict: "Claimed, not modelled: no study of massage with a measured growth factor is known "
      + "here. Crane 2012 saw signals in muscle that such factors share, not the factors.",
    figures: [.init(.course, nil)])

  /// The density of dendrites: claimed of touch, not modelled.
  static let dendriteDensity = EvidenceSeries(
    quantity: .dendriteDensity, sceptical: .silent, grade: .modelled, sourceKeys: [],
    conflict:
      "Claimed, not modelled: dendrites cannot be counted in living people, and no study of "
      + "massage is known here that tried.",
    figures: [.init(.course, nil)])
}
