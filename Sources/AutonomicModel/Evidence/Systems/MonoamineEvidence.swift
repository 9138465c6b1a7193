extension EvidenceLibrary {
  /// Serotonin.
  static let serotonin = monoamine(.serotonin, claimed: 28)

  /// Dopamine.
  static let dopamine = monoamine(.dopamine, claimed: 31)

  /// What is quoted of both rests on one review of urine within massaged groups, over weeks.
  private static func monoamine(_ quantity: EvidenceQuantity, claimed: Double) -> EvidenceSeries {
    EvidenceSeries(
      quantity: quantity, sceptical: .restAlone, grade: .modelled, sourceKeys: ["field-2005"],
      conflict: "No controlled measurement in a single session was found; none is assumed.",
      figures: [
        .init(.swedish, 0), .init(.lightTouch, 0), .init(.deepTissue, 0), .init(.chair, 0),
        .init(.quietRest, 0),
        .init(
          .course, 0, claimed: claimed,
          conflict: "The claimed rise is of urine within massaged groups over weeks; without a "
            + "control group and far from the brain it says little of transmitters there."),
      ])
  }
}
