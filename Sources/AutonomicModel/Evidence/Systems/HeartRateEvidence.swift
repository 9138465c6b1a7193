extension EvidenceLibrary {
  /// Heart rate outside of the built-in stimuli.
  static let heartRate = EvidenceSeries(
    quantity: .heartRate, sceptical: .halfOfNet, responseSpread: 4, riseMinutes: 3,
    decayMinutes: 12, grade: .read, sourceKeys: ["diego-2004"],
    conflict: "",
    rest: -2,
    figures: [
      .init(
        .vibration, nil,
        conflict: "Heart rate rose under vibration, in one study of 12 per group that states no "
          + "size here."),
      .init(
        .coronaryCare, nil, claimed: -10.2,
        sourceKeys: [
          "adib-hajbaghery-2012", "adib-hajbaghery-2014", "holland-pokorny-2001", "mcnamara-2003",
        ],
        conflict: "From 79.5 to 69.3 bpm in men massaged by relatives, controls flat: an upper "
          + "bound for anxious patients. McNamara 2003 saw no difference between groups before "
          + "catheterisation."),
      .init(
        .foot, nil, sourceKeys: ["ruiz-padial-2012", "mccullough-2014"],
        conflict: "Intervals lengthened alike under reflexology, lay foot massage and waiting; "
          + "3 of 17 trials of reflexology found any objective difference."),
    ])
}
