extension EvidenceLibrary {
  /// The electromyogram of the touched muscle.
  static let muscleTension = EvidenceSeries(
    quantity: .muscleTension, sceptical: .silent, responseSpread: 12, riseMinutes: 5,
    decayMinutes: 20, grade: .read, sourceKeys: ["sefton-2011", "buttagat-2016", "tanaka-2002"],
    conflict: "-12 % against light touch in one study of 16; no effect on the index of a lumbar "
      + "fatigue task (Tanaka 2002). Times are modelled.",
    figures: [
      .init(.swedish, -12), .init(.lightTouch, 0),
      .init(
        .deepTissue, -12, grade: .modelled, sourceKeys: ["roberts-2011", "buttagat-2016"],
        conflict: "Rising pressure leaves the resting electromyogram as it is (Roberts 2011); "
          + "Thai massage lowered it against sham (Buttagat 2016)."),
      .init(.chair, -8, grade: .modelled, sourceKeys: ["sefton-2011", "tanaka-2002"]),
      .init(.quietRest, -1),
      .init(
        .painfulPressure, 100, claimed: 235, grade: .derived, sourceKeys: ["roberts-2011"],
        conflict: "+235 % when deep pressure came first, in one study of 25; back to the start "
          + "under light pressure. A little less than half of it is taken."),
    ])
}
