import HRVAnalysis

extension DegenerateSeries {
  private static let twoMinutes = Expected.tooShort(neededSeconds: 120)
  private static let noPeak = Expected.reason(.noRespiratoryPeak)
  private static let noSignal = Expected.reason(.needsRespiration)
  private static let noPower = Expected.zero("the power of a window")

  /// Two beats are no curve of any length.
  ///
  /// Jumps are at half the heart rate, the upper edge of where
  /// breathing is sought, and no maximum lies on an edge; second by second leakage is left.
  static let respiration: [Row] = [
    Row(
      .respirationRate, .respiratoryHighFrequency, .logRespiratoryHighFrequency, constant: noPeak,
      pair: twoMinutes, jumps: noPeak),
    Row(
      .peakToTroughMean, .peakToTroughLogMean, .peakToTroughDeviation, .breathsWithoutRSA,
      constant: noSignal, pair: noSignal, jumps: noSignal),
    Row(
      .gatesMean, constant: noPower, pair: .tooShort(neededSeconds: 32), jumps: .withinBounds),
    // The mean of the logarithms of leakage is below zero.
    Row(
      .gatesLogMean, constant: noPower, pair: .tooShort(neededSeconds: 32),
      jumps: .reason(.outOfRange)),
    Row(
      .gatesDeviation, constant: noPower, pair: .tooShort(neededSeconds: 33), jumps: .withinBounds),
  ]
}
