import HRVAnalysis

extension DegenerateSeries {
  private static let two = Expected.reason(.tooFewIntervals(needed: 4, found: 2))
  private static let fiveMinutes = Expected.tooShort(neededSeconds: 300)
  private static let day = Expected.tooShort(neededSeconds: 18 * 3600)
  private static let noBin = Expected.reason(.noSpectralBin)

  /// Jumps from beat to beat are faster than any band: what is left in them is leakage.
  static let frequency: [Row] = [
    Row(
      .ultraLowFrequency, .logUltraLowFrequency, .peakUltraLowFrequency,
      .relativeUltraLowFrequency, constant: day, pair: two, jumps: day),
    Row(.veryLowFrequency, .totalPower, constant: .value(0), pair: two, jumps: fiveMinutes),
    Row(
      .lowFrequency, .highFrequency, .veryHighFrequency, constant: .value(0), pair: two,
      jumps: .atMost(1e-3)),
    Row(
      .lowFrequencyNormalised, .highFrequencyNormalised, constant: .zero("LF + HF"), pair: two,
      jumps: .withinBounds),
    Row(.lowToHighFrequency, constant: .zero("HF"), pair: two, jumps: .withinBounds),
    Row(.logVeryLowFrequency, constant: .zero("VLF"), pair: two, jumps: fiveMinutes),
    Row(.logLowFrequency, constant: .zero("LF"), pair: two, jumps: .withinBounds),
    Row(.logHighFrequency, constant: .zero("HF"), pair: two, jumps: .withinBounds),
    Row(.logVeryHighFrequency, constant: .zero("VHF"), pair: two, jumps: .withinBounds),
    Row(.peakVeryLowFrequency, constant: noBin, pair: two, jumps: fiveMinutes),
    Row(
      .peakLowFrequency, .peakHighFrequency, .peakVeryHighFrequency, constant: noBin, pair: two,
      jumps: .withinBounds),
    Row(
      .relativeVeryLowFrequency, .relativeLowFrequency, .relativeHighFrequency,
      .relativeVeryHighFrequency, constant: .zero("total power"), pair: two, jumps: fiveMinutes),
    Row(
      .spectralSlope, constant: .events(3, "spectral bins with power from 0.003 to 0.04 Hz"),
      pair: two, jumps: fiveMinutes),
  ]
}
