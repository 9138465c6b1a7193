extension EvidenceLibrary {
  /// Oxytocin, small and widely spread.
  static let oxytocin = EvidenceSeries(
    quantity: .oxytocin, sceptical: .restAlone, responseSpread: 25, riseMinutes: 5,
    decayMinutes: 30, grade: .modelled,
    sourceKeys: [
      "morhenn-2012", "bello-2008", "rapaport-2010", "rapaport-2012", "turner-1999",
    ],
    conflict: "Up against rest in Morhenn 2012, which states no size; equal to reading in Bello "
      + "2008, no more than light touch in Rapaport 2010.",
    figures: [
      .init(.swedish, 8),
      .init(
        .lightTouch, 8, sourceKeys: ["rapaport-2010", "unnamed-head-stroking-2021"],
        conflict: "Not below Swedish massage (Rapaport 2010); up under head stroking in 7 people."),
      .init(.deepTissue, 5),
      .init(
        .chair, 6, sourceKeys: ["riem-undated"],
        conflict: "A massaging seat cover only softened the fall over the session, and not in "
          + "people once maltreated."),
      .init(
        .quietRest, 5, sourceKeys: ["bello-2008"],
        conflict: "Reading raised it as massage did; the size is modelled."),
    ])
}
