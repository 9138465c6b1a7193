import HRVAnalysis
import SignalCore

extension DegenerateSeries {
  /// What repeats itself every other beat holds no surprise.
  static let complexity: [Row] = [
    Row(.sampleEntropy, constant: .equal, pair: .runs(2, of: 3), jumps: .value(0)),
    Row(.approximateEntropy, constant: .equal, pair: .runs(2, of: 3), jumps: .atMost(1e-4)),
    Row(.fuzzyEntropy, constant: .equal, pair: .runs(2, of: 3), jumps: .atMost(1e-8)),
    Row(.shannonEntropy, constant: .value(0), pair: .value(1), jumps: .value(1)),
    Row(
      .multiscaleEntropy, .compositeMultiscaleEntropy, .refinedMultiscaleEntropy,
      constant: .equal, pair: .runs(2, of: 3), jumps: .value(0)),
    Row(.dfaAlpha1, constant: .equal, pair: .runs(4, of: 16), jumps: .atMost(0.1)),
    Row(
      .dfaAlpha2, constant: .equal, pair: .runs(4, of: 64), jumps: .runs(4, of: 64, found: 3)),
    Row(
      .correlationDimension, constant: .equal, pair: .runs(100, of: 10),
      jumps: .events(3, "radii in the scaling region")),
    Row(
      .higuchiDimension, constant: .zero("the length of the curve in one of the strides"),
      pair: .runs(1, of: 20), jumps: .zero("the length of the curve in one of the strides")),
    Row(
      .katzDimension, constant: .equal, pair: .onePair, jumps: .zero("the logarithm of d/a")),
    // Two phrases, 0·00…, and three, 0·1·0101….
    Row(
      .lempelZiv, constant: .value(2 * log2(600) / 600), pair: .value(1),
      jumps: .value(3 * log2(200) / 200)),
  ]

  static let patterns: [Row] = [
    Row(.inflectionPoints, constant: .value(0), pair: .value(0), jumps: .value(99)),
    Row(
      .inverseSegmentLength, constant: .value(100.0 / 599), pair: .value(100), jumps: .value(100)),
    Row(.shortSegments, constant: .value(0), pair: .value(50), jumps: .value(99.5)),
    Row(.alternation, constant: .value(0), pair: .value(0), jumps: .value(100)),
    Row(
      .symbols0V, .symbols1V, .symbols2LV, constant: .equal, pair: .runs(1, of: 3),
      jumps: .value(0)),
    Row(.symbols2UV, constant: .equal, pair: .runs(1, of: 3), jumps: .value(100)),
  ]

  /// 191 states; the even diagonals up to the 190th recur throughout, 9,025 points in all, the last
  /// of them alone on its diagonal.
  static let recurrence: [Row] = {
    let none = Expected.runs(2, of: 10)
    let rate = 200 * 9025 / (191.0 * 191)
    let determinism = 100 * 9024 / 9025.0
    return [
      Row(.recurrenceRate, constant: .equal, pair: none, jumps: .value(rate)),
      Row(.diagonalRecurrenceSlope, constant: .equal, pair: none, jumps: .value(0)),
      Row(.determinism, constant: .equal, pair: none, jumps: .value(determinism)),
      Row(
        .determinismToRecurrence, constant: .equal, pair: none, jumps: .value(determinism / rate)),
      Row(.meanDiagonalLine, constant: .equal, pair: none, jumps: .value(96)),
      Row(.longestDiagonalLine, constant: .equal, pair: none, jumps: .value(189)),
      Row(.divergence, constant: .equal, pair: none, jumps: .value(1.0 / 189)),
      Row(.diagonalEntropy, constant: .equal, pair: none, jumps: .value(log(94))),
      Row(.laminarity, constant: .equal, pair: none, jumps: .value(0)),
      Row(
        .trappingTime, .longestVerticalLine, .verticalEntropy, constant: .equal, pair: none,
        jumps: .reason(.noLines)),
      Row(
        .meanWhiteLine, .longestWhiteLine, .whiteEntropy, constant: .equal, pair: none,
        jumps: .events(1, "white line of at least 2 states")),
    ]
  }()
}
