import HRVAnalysis

extension DegenerateSeries {
  static let clinical: [Row] = [
    Row(
      .decelerationCapacity, constant: .events(1, "decelerations of at most 5 %"),
      pair: .runs(1, of: 4), jumps: .events(1, "decelerations of at most 5 %")),
    Row(
      .accelerationCapacity, constant: .events(1, "accelerations of at most 5 %"),
      pair: .runs(1, of: 4), jumps: .events(1, "accelerations of at most 5 %")),
    Row(
      .turbulenceOnset, .turbulenceSlope, constant: prematureBeats, pair: prematureBeats,
      jumps: prematureBeats),
    // AMo 50 %, Mo 0.825 s, range 0.1 s.
    Row(
      .stressIndex, constant: .equal, pair: .value(50 / 0.165), jumps: .value(50 / 0.165)),
    // SD1 is all of SD1 + SD2.
    Row(
      .pnsIndex, constant: .zero("SD1 + SD2"), pair: .onePair,
      jumps: .value(((850.0 - 926) / 90 + (100.0 - 42) / 15 + (100.0 - 32) / 10) / 3)),
    Row(
      .snsIndex, constant: .equal, pair: .onePair,
      jumps: .value(
        ((425.0 / 6 - 65.5) / 7.7 + ((50 / 0.165).squareRoot() - 9.5) / 2.5 - 6.8) / 3)),
    Row(
      .porgesRSA, constant: .zero("the variance of an epoch"),
      pair: .tooShort(neededSeconds: 51.5), jumps: .withinBounds),
  ]

  private static let prematureBeats = Expected.events(
    5, "labelled ventricular premature beats in sinus rhythm")
}
