import SignalCore

extension MetricDefinition {
  static let gatesMean = MetricDefinition(
    name: "Respiratory sinus arrhythmia (Gates)", unit: "ln ms²", group: .respiration,
    definition:
      "Mean over windows of 32 s, one a second, of ln of the power in ms² from 0.12 to 0.40 Hz: cubic "
      + "spline at 4 Hz from the first beat of each stretch, the mean of the window removed, the "
      + "first 4 of the peak-matched windows (Hansson and Salomonsson 1997, N = 128, K = 8, peak 20 "
      + "dB, penalty 30 dB), 2/N Σ wᵢ|Xᵢ(f)|² over bins of 1/32 Hz, weights wᵢ the eigenvalues "
      + "scaled to a sum of 1. It needs no respiration signal. (NeuroKit2 keeps the mean of the "
      + "window, which leaks into the band, halves the power and lets the weights add up to 0.895.)",
    minimumData: "32 s without a gap", undefinedWhen: "a window has no power",
    reference: .gates2015
  ) { $0.secondBySecond(needing: 1) { DescriptiveStatistics.mean($0.span) } }
}
