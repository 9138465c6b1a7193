extension EvidenceLibrary {
  /// Adrenaline: a modelling choice throughout.
  ///
  /// Its half-life of a few minutes lets it follow sympathetic activity, for which skin conductance
  /// stands: two thirds of that net effect, since the adrenals answer less to calm than the skin.
  static let adrenaline = EvidenceSeries(
    quantity: .adrenaline, sceptical: .restAlone, responseSpread: 20, riseMinutes: 3,
    decayMinutes: 10, grade: .modelled, sourceKeys: ["lee-2011", "unnamed-arm-massage-undated"],
    conflict: "No study measured adrenaline in a session. The figures follow skin conductance; "
      + "noradrenaline was lower after 4 weeks in Lee 2011, without control.",
    figures: [
      .init(.swedish, -12), .init(.lightTouch, -5), .init(.deepTissue, -5), .init(.chair, -7),
      .init(.quietRest, -5), .init(.painfulPressure, 8),
    ])
}
