extension EvidenceLibrary {
  /// The relaxation response: felt calm with its slow waves and its vagal tone.
  static let relaxation = EvidenceSeries(
    quantity: .relaxation, sceptical: .restAlone, responseSpread: 0.5, riseMinutes: 5,
    decayMinutes: 60, grade: .modelled,
    sourceKeys: ["meier-2020", "diego-2004", "murota-2016", "zhang-2021"],
    conflict: "Both massages went beyond rest, which relaxed too (Meier 2020); slow waves of the "
      + "brain rose under moderate pressure only (Diego 2004). No size could be read.",
    figures: [
      .init(.swedish, 0.6), .init(.lightTouch, 0.5), .init(.deepTissue, 0.5), .init(.chair, 0.5),
      .init(.quietRest, 0.4),
      .init(
        .painfulPressure, 0, sourceKeys: ["roberts-2011"],
        conflict: "No study measured it; tense muscles (Roberts 2011) do not relax."),
    ])
}
