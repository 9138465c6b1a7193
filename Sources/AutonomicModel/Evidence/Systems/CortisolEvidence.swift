extension EvidenceLibrary {
  /// Cortisol, which follows what causes it after a lag of 20 min.
  static let cortisol = EvidenceSeries(
    quantity: .cortisol, sceptical: .restAlone, responseSpread: 20, riseMinutes: 90,
    decayMinutes: 90, grade: .derived,
    sourceKeys: ["moyer-2011", "moyer-2004", "field-2005", "rapaport-2010"],
    conflict: "-31 % is a mean within massaged groups (Field 2005); between groups d is 0.05 to "
      + "0.30 and not significant (Moyer 2011). Cortisol falls with the hour and with lying down: "
      + "the rest term is modelled.",
    figures: [
      .init(.swedish, -18, claimed: -31), .init(.lightTouch, -13, grade: .modelled),
      .init(.deepTissue, -16, grade: .modelled),
      .init(
        .chair, -13, grade: .modelled, sourceKeys: ["moyer-2011", "field-1996", "van-dijk-2020"],
        conflict: "Lower on the first day only in Field 1996, a small fall over 8 weeks in van "
          + "Dijk 2020."),
      .init(.quietRest, -11, grade: .modelled),
      .init(
        .infant, nil, grade: .read, sourceKeys: ["packheiser-2024"],
        conflict: "g = 0.78 (0.24 to 1.31) in newborns, against nearly nothing in adults."),
    ])
}
