extension EvidenceLibrary {
  /// The temperature of the touched skin.
  static let skinTemperature = EvidenceSeries(
    quantity: .skinTemperature, sceptical: .silent, responseSpread: 0.5, riseMinutes: 6,
    decayMinutes: 60, grade: .read,
    sourceKeys: ["hinds-2004", "sefton-2010", "adib-hajbaghery-2012"],
    conflict: "32.2 against 31.1 °C after 12 min (Hinds 2004); above the start for an hour, even "
      + "where nobody touched (Sefton 2010). Unchanged in Adib-Hajbaghery 2012.",
    figures: [
      .init(.swedish, 1), .init(.lightTouch, 0.2, grade: .modelled),
      .init(.deepTissue, 1.2, grade: .modelled),
      .init(.chair, 0.4, grade: .modelled), .init(.quietRest, 0),
    ])

  /// The blood flow of the touched skin.
  static let skinBloodFlow = EvidenceSeries(
    quantity: .skinBloodFlow, sceptical: .silent, responseSpread: 50, riseMinutes: 3,
    decayMinutes: 20, grade: .modelled, sourceKeys: ["hinds-2004"],
    conflict:
      "The direction was measured; the control figure cannot be read, so sizes are modelled.",
    figures: [
      .init(.swedish, 100), .init(.lightTouch, 20), .init(.deepTissue, 130), .init(.chair, 30),
      .init(.quietRest, 0),
    ])
}
