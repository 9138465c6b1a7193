extension EvidenceLibrary {
  /// Strength, sprint, jump and endurance.
  static let muscleStrength = EvidenceSeries(
    quantity: .muscleStrength, sceptical: .silent, grade: .read,
    sourceKeys: ["davis-2020", "mckechnie-2007"],
    conflict:
      "None in 29 studies (p from 0.17 to 0.91), and power was unchanged in McKechnie 2007.",
    figures: [.init(.swedish, 0), .init(.deepTissue, 0), .init(.quietRest, 0)])
}
