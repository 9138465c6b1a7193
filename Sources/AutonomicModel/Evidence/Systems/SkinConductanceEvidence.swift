extension EvidenceLibrary {
  /// Skin conductance: the direction was measured, the sizes are modelled.
  static let skinConductance = EvidenceSeries(
    quantity: .skinConductance, sceptical: .restAlone, responseSpread: 15, riseMinutes: 1,
    decayMinutes: 5, grade: .modelled, sourceKeys: ["unnamed-arm-massage-undated", "lee-2011"],
    conflict: "Fell under dry massage of the arm and rose again after 5 min; sizes are not "
      + "stated. The sympathetic skin response fell over two weeks in Lee 2011, without control.",
    figures: [
      .init(.swedish, -15), .init(.lightTouch, -5), .init(.deepTissue, -5), .init(.chair, -8),
      .init(.quietRest, -5),
      .init(
        .painfulPressure, 15, sourceKeys: ["cambron-2006", "roberts-2011"],
        conflict: "No study measured it; it follows the rise of pressure and muscle tension."),
    ])
}
