import HRVAnalysis

extension DegenerateSeries {
  static let poincare: [Row] = [
    Row(
      .sd1, constant: .value(0), pair: .onePair, jumps: .value(jumpsSDSD / 2.0.squareRoot())),
    Row(.sd2, .ellipseArea, constant: .value(0), pair: .onePair, jumps: .value(0)),
    Row(.sd1ToSD2, constant: .zero("SD2"), pair: .onePair, jumps: .zero("SD2")),
    Row(.csi, .csiModified, constant: .zero("SD1"), pair: .onePair, jumps: .value(0)),
    Row(.cvi, constant: .zero("SD1 or SD2"), pair: .onePair, jumps: .zero("SD1 or SD2")),
    // Points (r, −r) and (−r, r) in equal number with r = 200 · 100 / 1700 %.
    Row(
      .relativeIntervalsMedian, constant: .value(0), pair: .runs(1, of: 3),
      jumps: .value(200.0 / 17 * 2.0.squareRoot())),
    Row(.relativeIntervalsIQR, constant: .value(0), pair: .runs(1, of: 3), jumps: .value(0)),
  ]

  private static let sides = Expected.zero("the sum over both sides")

  /// 100 decelerations and 99 accelerations, each 100/√2 ms off the line, none along it.
  static let asymmetry: [Row] = [
    Row(
      .guzikIndex, .slopeIndex, .areaIndex, constant: sides, pair: .value(100),
      jumps: .value(1e4 / 199)),
    Row(.portaIndex, constant: sides, pair: .value(0), jumps: .value(9900.0 / 199)),
    Row(.c1d, constant: sides, pair: .value(1), jumps: .value(100.0 / 199)),
    Row(.c1a, constant: sides, pair: .value(0), jumps: .value(99.0 / 199)),
    Row(.c2d, .c2a, constant: sides, pair: .onePair, jumps: sides),
    Row(.cd, constant: sides, pair: .onePair, jumps: .value(100.0 / 199)),
    Row(.ca, constant: sides, pair: .onePair, jumps: .value(99.0 / 199)),
    Row(
      .sd1d, constant: .value(0), pair: .onePair,
      jumps: .value((100 * 5000.0 / 198).squareRoot())),
    Row(.sd1a, constant: .value(0), pair: .onePair, jumps: .value(50)),
    Row(.sd2d, .sd2a, constant: .value(0), pair: .onePair, jumps: .value(0)),
    Row(
      .sdnnd, constant: .value(0), pair: .onePair,
      jumps: .value((100 * 2500.0 / 198).squareRoot())),
    Row(.sdnna, constant: .value(0), pair: .onePair, jumps: .value(50 / 2.0.squareRoot())),
  ]
}
