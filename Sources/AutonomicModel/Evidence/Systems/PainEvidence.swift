extension EvidenceLibrary {
  /// Pain just after a session, for people who start from 3.8 of 10.
  static let pain = EvidenceSeries(
    quantity: .pain, sceptical: .halfOfNet, responseSpread: 1.5, riseMinutes: 10,
    decayMinutes: 2160, grade: .derived,
    sourceKeys: [
      "crawford-2016", "moyer-2004", "menard-2015", "mok-woo-2004", "hasson-2004", "boyd-2016",
    ],
    conflict: "-0.44 SD against sham (Crawford 2016), not significant at once in Moyer 2004; from "
      + "3.76 to 0.89 without control (Menard 2015). Relief held 3 days in Mok & Woo 2004 and was "
      + "gone after 3 months in Hasson 2004; the time constant is modelled.",
    figures: [
      .init(.swedish, -1.6, claimed: -2.9), .init(.lightTouch, -0.9, grade: .modelled),
      .init(.deepTissue, -1.8, grade: .modelled),
      .init(.chair, -1.2, grade: .modelled), .init(.quietRest, -0.8, grade: .modelled),
    ])

  /// Pain at the end of a course, as a difference between groups.
  static let painOverDays = EvidenceSeries(
    quantity: .painOverDays, sceptical: .halfOfNet, responseSpread: 1, riseMinutes: nil,
    decayMinutes: nil, grade: .recalled,
    sourceKeys: [
      "moyer-2004", "crawford-2016", "furlan-2015", "cherkin-2011", "sherman-2014", "hasson-2004",
      "boyd-2016",
    ],
    conflict: "Between groups. Short-term against inactive controls and no longer (Furlan 2015); "
      + "half a year in Cherkin 2011; back at the start after 3 months in Hasson 2004; only visits "
      + "of 60 min helped the neck (Sherman 2014). 1.5 to 25 % report more pain.",
    figures: [.init(.course, -0.31)])

  /// Soreness two days after exercise, as a difference between groups.
  static let delayedSoreness = EvidenceSeries(
    quantity: .delayedSoreness, sceptical: .halfOfNet, responseSpread: 1, grade: .read,
    sourceKeys: ["guo-2017", "davis-2020", "frey-law-2008"],
    conflict: "Between groups: -0.61 at 24 h, -1.51 at 48 h, -1.46 at 72 h, with wide intervals "
      + "(Guo 2017). Tenderness and pain on stretch fell, pain at rest did not (Frey Law 2008).",
    figures: [.init(.afterExercise, -1.51)])
}
