import SignalCore

extension MetricDefinition {
  static let peakToTroughMean = MetricDefinition(
    name: "Respiratory sinus arrhythmia (peak to trough)", unit: "ms", group: .respiration,
    definition:
      "Mean over breaths of the longest interval of expiration less the shortest of inspiration, "
      + "zero where that is negative. An interval belongs to inspiration if it begins at its onset "
      + "or later and ends before its peak + 0.75 s, to expiration if it begins at the peak or later "
      + "and ends before the next onset + 0.75 s. Breaths as in resp_rate, their turns refined by a "
      + "parabola; only breaths within one gap-free stretch count.",
    minimumData: "1 breath with an interval in both halves, of a respiration signal",
    undefinedWhen: "there is no respiration signal", complexity: "O(N)", reference: .grossman1990,
    interval: .mean { $0.breathing.peakToTrough.sizesMilliseconds }
  ) { inputs in
    inputs.peakToTrough(needing: 1) { sizes in
      .finite(DescriptiveStatistics.mean(sizes.span) ?? .nan)
    }
  }
}
