import HRVAnalysis
import SignalCore
import SpectralAnalysis
import TestSupport

/// The values of all metrics before and after each change, each series measured once.
enum MetricLawBench {
  /// What is done to a series.
  enum Change: Sendable, CaseIterable {
    case nothing, shift, scale, reversal, shuffle

    /// What a law says of it; `nil` for no change.
    func effect(in law: MetricLaw) -> MetricLaw.Effect? {
      switch self {
      case .nothing: nil
      case .shift: law.shift
      case .scale: law.scale
      case .reversal: law.reversal
      case .shuffle: law.shuffle
      }
    }

    func apply(to intervals: [Double]) -> [Double] {
      switch self {
      case .nothing: return intervals
      case .shift: return intervals.map { $0 + 250 }
      case .scale: return intervals.map { 2 * $0 }
      case .reversal: return intervals.reversed()
      case .shuffle:
        var random = RandomStream(seed: 4)
        return intervals.shuffled(using: &random)
      }
    }
  }

  /// The values of all metrics under a change, those left out for which it has no known effect.
  static func values(after change: Change) throws -> [Metric: MetricValue] {
    try table.get()[change] ?? [:]
  }

  private static let table = Result {
    try Dictionary(
      uniqueKeysWithValues: Change.allCases.map { change in
        (
          change,
          try MetricLaw.Ground.allCases.reduce(into: [:]) { values, ground in
            values.merge(try measured(change, on: ground)) { value, _ in value }
          }
        )
      })
  }

  private static func measured(
    _ change: Change, on ground: MetricLaw.Ground
  ) throws -> [Metric: MetricValue] {
    let metrics = MetricLaws.all.filter { _, law in
      guard law.ground == ground else { return false }
      if case .noLaw = change.effect(in: law) { return false }
      return true
    }
    guard !metrics.isEmpty else { return [:] }
    let (intervals, labels, respiration) = try series(of: ground)
    let plain = try RRSeries(intervalsMilliseconds: change.apply(to: intervals))
    var options = AnalysisOptions(
      correction: .none, selection: MetricSelection(Array(metrics.keys)), respiration: respiration)
    if ground == .slow {
      options.conventions.minimumDurations = .none
      options.conventions.spectrum.estimator = .lombScargle
    }
    let result = try Analysis.run(
      RRSeries(
        intervalsMilliseconds: plain.intervalsMilliseconds,
        beatTimesSeconds: plain.beatTimesSeconds, labels: labels),
      options: options)
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  private static func series(
    of ground: MetricLaw.Ground
  ) throws -> (intervals: [Double], labels: [BeatLabel]?, respiration: SampledSignal?) {
    // Parts of 1/1024 ms, so that shifted intervals and their differences are exact.
    let synthetic = { (beats: Int) in
      SyntheticRR.intervalsMilliseconds(beats: beats, seed: 1).map { ($0 * 1024).rounded() / 1024 }
    }
    switch ground {
    case .resting: return (synthetic(500), nil, nil)
    case .long: return (synthetic(1500), nil, nil)
    case .slow: return (synthetic(2100), nil, nil)
    case .ectopic:
      let rhythm = TurbulenceMetricTests.Rhythm(prematureBeats: 6)
      return (rhythm.intervals, rhythm.labels, nil)
    case .breathing:
      let subject = try BreathingSubject(perMinute: 12, amplitude: 40, noise: 3)
      return (subject.series.intervalsMilliseconds, nil, subject.signal)
    }
  }
}
