import AutonomicSim

/// Ten features of five minutes of beats, each on a scale on which people differ about normally.
struct SegmentFeatures {
  static let names = [
    "mean_nn", "ln sdnn", "ln rmssd", "ln vlf", "ln lf", "ln hf", "logit pnn50", "sampen",
    "dfa_alpha1", "peak_hf",
  ]

  private static let metrics: [Metric] = [
    .meanNN, .sdnn, .rmssd, .veryLowFrequency, .lowFrequency, .highFrequency, .pnn50,
    .sampleEntropy, .dfaAlpha1, .peakHighFrequency,
  ]

  /// The features of the five-minute segments of a recording that can be used.
  ///
  /// Artefacts are corrected over the whole recording. A segment is used if it is covered, no part
  /// of it lost, at most 5 % of its beats corrected, and its mean heart rate is 45 to 110 bpm: rest
  /// and ordinary life, no sport.
  ///
  /// - Parameters:
  ///   - series: The beats as recorded.
  ///   - limit: The most segments to take, spread evenly over the recording.
  /// - Returns: Ten features of each segment, in the order of ``names``.
  /// - Throws: What correction throws, which for a valid series is nothing.
  static func segments(of series: RRSeries, limit: Int) throws -> [[Double]] {
    let prepared = try PreparedRecording(
      series, options: AnalysisOptions(selection: MetricSelection(metrics)))
    guard let first = prepared.series.beatTimesSeconds.first,
      let last = prepared.series.beatTimesSeconds.last
    else { return [] }
    var usable: [RRSeries] = []
    let plan = WindowPlan(lengthSeconds: 300, stepSeconds: 300)
    let start = first - prepared.series.intervalsMilliseconds[0] / 1000
    for range in plan.windows(in: TimeRange(startSeconds: start, endSeconds: last)) {
      let part = prepared.series.slice(range)
      let corrected = prepared.correction.log.count { range.contains($0.timeSeconds) }
      guard part.count > 200, part.breaks.isEmpty, part.coveredSeconds > 290,
        Double(corrected) <= 0.05 * Double(part.count)
      else { continue }
      let rate = 60 * Double(part.count) / part.coveredSeconds
      if (45...110).contains(rate) { usable.append(part) }
    }
    let count = min(limit, usable.count)
    return (0..<count).compactMap { index in
      features(prepared.metrics(of: usable[index * usable.count / count]))
    }
  }

  private static func features(_ outcomes: [MetricOutcome]) -> [Double]? {
    let values = metrics.compactMap { metric in
      outcomes.first { $0.metric == metric }?.value.number
    }
    guard values.count == metrics.count else { return nil }
    let powers = values[1...5].map { log(max($0, 1e-3)) }
    // Half a percent keeps 0 and 100 % finite.
    let share = (values[6] + 0.5) / 101
    return [values[0]] + powers + [log(share / (1 - share))] + values[7...]
  }
}
