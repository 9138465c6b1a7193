import HRVAnalysis
import SignalCore

/// A recording whose breathing is known: its intervals follow a sinusoid, and so does its signal.
struct BreathingSubject {
  let series: RRSeries
  let signal: SampledSignal

  /// Makes a recording that starts with an inspiration; intervals are shortest in its middle.
  ///
  /// - Parameters:
  ///   - perMinute: Breaths per minute.
  ///   - amplitude: What breathing adds to an interval at most, in milliseconds.
  ///   - seconds: The length.
  ///   - noise: The standard deviation of what else moves each interval, in milliseconds.
  ///   - rate: The sampling rate of the signal.
  ///   - seed: The seed of the noise.
  /// - Throws: Never for intervals that stay positive.
  init(
    perMinute: Double, amplitude: Double, seconds: Double = 300, noise: Double = 0,
    rate: Double = 10, seed: UInt64 = 1
  ) throws {
    var random = RandomStream(seed: seed)
    let angular = 2 * Double.pi * perMinute / 60
    var intervals = [Double]()
    var time = 0.0
    while time < seconds {
      // The sine in the middle of the interval, near enough.
      let interval =
        900 - amplitude * sin(angular * (time + 0.45)) + noise * random.normal()
      intervals.append(interval)
      time += interval / 1000
    }
    series = try RRSeries(intervalsMilliseconds: intervals)
    let count = Int(time * rate) + 1
    signal = SampledSignal(
      values: (0..<count).map { -cos(angular * Double($0) / rate) }, samplingRateHertz: rate)
  }

  /// The values of uncorrected intervals by metric.
  static func values(
    _ series: RRSeries, _ signal: SampledSignal?, of selection: MetricSelection = respiration
  ) throws -> [Metric: MetricValue] {
    let result = try Analysis.run(
      series,
      options: AnalysisOptions(correction: .none, selection: selection, respiration: signal))
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  /// The metrics of breathing, and the bands beside them.
  static let respiration = MetricSelection(
    Metric.allCases.filter {
      $0.definition.group == .respiration || $0 == .highFrequency || $0 == .lowFrequency
    })
}
