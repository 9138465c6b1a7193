extension EvidenceLibrary {
  /// Trait anxiety at the end of a course.
  static let traitAnxiety = afterCourse(
    .traitAnxiety,
    sourceKeys: [
      "moyer-2004", "packheiser-2024", "rapaport-2016", "rapaport-2021", "sherman-2010",
    ],
    conflict: "g = 0.75 (recalled, Moyer 2004), 0.59 (Packheiser 2024). In generalised anxiety "
      + "massage beat light touch by d = 0.69 (Rapaport 2016) and equalled a quiet room (Sherman "
      + "2010).")

  /// Depression at the end of a course.
  static let depression = afterCourse(
    .depression,
    sourceKeys: ["moyer-2004", "packheiser-2024", "hou-2010", "coelho-2008"],
    conflict: "g = 0.62 (recalled, Moyer 2004), 0.59 (Packheiser 2024), 0.73 (Hou 2010); four "
      + "trials do not suffice for a stricter review (Coelho 2008).")

  /// Both have one row of figures in the literature.
  private static func afterCourse(
    _ quantity: EvidenceQuantity, sourceKeys: [String], conflict: String
  ) -> EvidenceSeries {
    EvidenceSeries(
      quantity: quantity, sceptical: .halfOfNet, responseSpread: 0.5,
      riseMinutes: 3 * 10_080, decayMinutes: 4 * 10_080, grade: .derived, sourceKeys: sourceKeys,
      conflict: conflict + " All figures are after weeks of sessions.",
      figures: [
        .init(.swedish, -0.6), .init(.lightTouch, -0.3, grade: .modelled),
        .init(.deepTissue, -0.5, grade: .modelled),
        .init(.chair, -0.3, grade: .modelled), .init(.quietRest, -0.2, grade: .modelled),
      ])
  }
}
