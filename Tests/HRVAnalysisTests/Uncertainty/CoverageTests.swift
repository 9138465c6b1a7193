import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Intervals hold what they promise")
struct CoverageTests {
  static let seconds = 300.0
  static let metrics: [Metric] = [
    .sdnn, .rmssd, .pnn50, .lowFrequency, .highFrequency, .lowToHighFrequency, .sd1, .sd2,
  ]

  /// What recordings of a process of this length have on average, in closed form.
  static func truth(_ metric: Metric, of process: KnownProcess) -> Double {
    let low = process.power(fromHertz: 0.04, toHertz: 0.15)
    let high = process.power(fromHertz: 0.15, toHertz: 0.40)
    switch metric {
    case .sdnn: return process.variance(seconds: seconds).squareRoot()
    case .rmssd: return process.meanSquareDifference.squareRoot()
    case .sd1: return (process.meanSquareDifference / 2).squareRoot()
    case .sd2: return (process.varianceOfSums(seconds: seconds) / 2).squareRoot()
    case .lowFrequency: return low
    case .highFrequency: return high
    case .lowToHighFrequency: return low / high
    default:
      // P(|Δ| > 50 ms) of a Gaussian difference.
      return 100 * erfc(50 / (2 * process.meanSquareDifference).squareRoot())
    }
  }

  /// pNN50 has nothing to cover where differences of 50 ms do not occur.
  static func occurs(_ metric: Metric, in process: KnownProcess) -> Bool {
    metric != .pnn50 || truth(metric, of: process) >= 0.01
  }

  /// In how many of so many recordings the interval holds the truth, by metric, in percent.
  static func coverage(of process: KnownProcess, runs: Int) throws -> [Metric: Double] {
    var hits = [Metric: Int]()
    var given = [Metric: Int]()
    let options = AnalysisOptions(
      correction: .none, selection: MetricSelection(metrics), includesIntervals: true)
    for run in 0..<runs {
      let result = try Analysis.run(
        RRSeries(
          intervalsMilliseconds: process.intervals(
            seconds: seconds, seed: process.seed &+ UInt64(run))),
        options: options)
      for metric in metrics {
        // A recording that does not tell has no interval to be wrong.
        guard let interval = result.interval(of: metric) else { continue }
        given[metric, default: 0] += 1
        let truth = truth(metric, of: process)
        if interval.low <= truth, truth <= interval.high { hits[metric, default: 0] += 1 }
      }
    }
    for metric in metrics {
      // Nearly periodic breathing leaves less than one degree of freedom now and then.
      #expect(given[metric, default: 0] >= runs * 9 / 10, "\(metric.key) in \(process)")
    }
    return metrics.reduce(into: [:]) {
      $0[$1] = 100 * Double(hits[$1] ?? 0) / Double(max(1, given[$1] ?? 0))
    }
  }

  /// The optimised build takes the thousand that the table of uncertainty.md has; the debug build a
  /// sample, with a band as much wider.
  static let runs: Int = {
    #if DEBUG
      60
    #else
      1000
    #endif
  }()

  @Test(
    "nominal 95 % covers 92–97 % of 5-min recordings of known truth", arguments: KnownProcess.all)
  func nominal(process: KnownProcess) throws {
    let coverage = try Self.coverage(of: process, runs: Self.runs)
    // 92–97 % plus three standard errors of a share of so many runs.
    let slack = 3 * (95.0 * 5 / Double(Self.runs)).squareRoot()
    if ProcessInfo.processInfo.environment["COVERAGE_TABLE"] != nil {
      let cells = Self.metrics.map { metric in
        guard Self.occurs(metric, in: process), let share = coverage[metric] else { return "–" }
        return String(format: "%.1f", share)
      }
      print("| \(process) | \(cells.joined(separator: " | ")) |")
    }
    for metric in Self.metrics {
      guard Self.occurs(metric, in: process) else { continue }
      let share = try #require(coverage[metric])
      #expect(share >= 92 - slack && share <= 97 + slack, "\(metric.key): \(share) %")
    }
  }
}
