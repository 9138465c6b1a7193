import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Bias of the time resolution")
struct ResolutionBiasTests {
  /// What a clock does to a metric, on average over recordings, and what is said of it.
  struct Row {
    let metric: Metric
    /// Mean of the metric without clock steps.
    let truth: Double
    /// Mean of recorded minus true.
    let bias: Double
    /// Standard error of that mean.
    let biasError: Double
    /// Mean of the estimates, zero where none was made.
    let estimate: Double
  }

  static let metrics: [Metric] = [
    .sdnn, .rmssd, .sd1, .sd2, .highFrequency, .pnn50, .pnn20, .inflectionPoints,
    .inverseSegmentLength, .shortSegments, .alternation, .sampleEntropy, .approximateEntropy,
    .shannonEntropy,
  ]

  /// The intervals between beats that a clock timed.
  static func timed(_ intervals: [Double], step: Double, offset: Double) -> [Double] {
    var time = offset
    var lastTick = (offset / step).rounded()
    return intervals.map { interval in
      time += interval
      let tick = (time / step).rounded()
      defer { lastTick = tick }
      return (tick - lastTick) * step
    }
  }

  /// Quantises recordings of 400 beats whose intervals are known to a thousandth of a millisecond.
  static func rows(step: Double, shrinking: Double, recordings: Int) throws -> [Row] {
    let options = AnalysisOptions(correction: .none, selection: MetricSelection(metrics))
    var truths = [Metric: [Double]]()
    var biases = [Metric: [Double]]()
    var estimates = [Metric: [Double]]()
    for recording in 1...recordings {
      let intervals = SyntheticRR.intervalsMilliseconds(beats: 400, seed: UInt64(recording)).map {
        850 + shrinking * ($0 - 850)
      }
      let exact = try Analysis.run(RRSeries(intervalsMilliseconds: intervals), options: options)
      let coarse = try Analysis.run(
        RRSeries(
          intervalsMilliseconds: timed(
            intervals, step: step, offset: 0.37 * Double(recording) * step)),
        options: options)
      for metric in metrics {
        guard let truth = exact.value(of: metric)?.number,
          let recorded = coarse.value(of: metric)?.number
        else { continue }
        truths[metric, default: []].append(truth)
        biases[metric, default: []].append(recorded - truth)
        estimates[metric, default: []].append(
          coarse.validity.biases.first { $0.metric == metric }?.bias ?? 0)
      }
    }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    return metrics.compactMap { metric in
      guard let truth = truths[metric], let bias = biases[metric], let estimate = estimates[metric]
      else { return nil }
      let deviation = DescriptiveStatistics.standardDeviation(bias.span) ?? 0
      return Row(
        metric: metric, truth: mean(truth), bias: mean(bias),
        biasError: deviation / Double(bias.count).squareRoot(), estimate: mean(estimate))
    }
  }

  static let clocks: [(name: String, step: Double)] = [
    ("1 ms", 1), ("1/256 s", 1000.0 / 256), ("1/128 s", 1000.0 / 128), ("10 ms", 10),
  ]

  @Test("the estimate is the bias that a known series got", arguments: clocks)
  func prediction(clock: (name: String, step: Double)) throws {
    for row in try Self.rows(step: clock.step, shrinking: 1, recordings: 6) {
      // Three standard errors of the true bias, a third of it for the straight line back to no
      // error, and 3 % of the value for what four errors of 400 beats scatter.
      let allowed = 3 * row.biasError + row.bias.magnitude / 3 + 0.03 * row.truth
      #expect(
        (row.estimate - row.bias).magnitude < allowed,
        "\(row.metric) at \(clock.name): \(row.estimate), truly \(row.bias) of \(row.truth)")
    }
  }

  /// Prints the table of `Documentation/METHODOLOGY/time-resolution.md`:
  /// `HRV_TABLES=1 swift test --filter ResolutionBiasTests.table`.
  @Test(
    "table of biases",
    .enabled(if: ProcessInfo.processInfo.environment["HRV_TABLES"] != nil, "prints a table"))
  func table() throws {
    for (amplitude, shrinking) in [("RMSSD 30 ms", 1.0), ("RMSSD 12 ms", 0.4)] {
      for clock in Self.clocks {
        for row in try Self.rows(step: clock.step, shrinking: shrinking, recordings: 30)
        where row.truth > 0.01 {
          let percent = [row.bias, row.estimate].map {
            (1000 * $0 / row.truth).rounded() / 10
          }
          print(
            "| \(amplitude) | \(clock.name) | \(row.metric.key) | \(percent[0]) | \(percent[1]) |")
        }
      }
    }
  }

  @Test("standard deviations lose what the clock added: closed forms")
  func closedForms() throws {
    let step = 1000.0 / 128
    let intervals = Self.timed(
      SyntheticRR.intervalsMilliseconds(beats: 400, seed: 1), step: step, offset: 0)
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: intervals), options: AnalysisOptions(correction: .none))
    #expect(result.validity.resolution?.stepMilliseconds == step)
    for (metric, share) in [(Metric.sdnn, 6.0), (.rmssd, 2), (.sdsd, 2), (.sd1, 4), (.sd2, 12)] {
      let bias = try #require(result.validity.biases.first { $0.metric == metric })
      let unbiased = bias.recorded - bias.bias
      #expect(bias.recorded == result.value(of: metric)?.number)
      #expect(
        relativeDifference(
          bias.recorded * bias.recorded - unbiased * unbiased, step * step / share)
          < Tolerance.reduction)
    }
  }

  @Test("where the clock makes all the variability, nothing is left of it")
  func nothingLeft() throws {
    // A steady rhythm of 805 ms on a clock of 10 ms: 800 and 810 in turn.
    let intervals = (0..<300).map { index in
      [800.0, 810, 800, 810, 790, 820][index % 6]
    }
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: intervals),
      options: AnalysisOptions(correction: .none, selection: MetricSelection([.sd2])))
    let bias = try #require(result.validity.biases.first)
    #expect(bias.percent == nil || bias.bias > 0)
    #expect(bias.matters)
  }

  @Test("recordings of a fine clock get no warning about it")
  func fineClock() throws {
    let result = try Analysis.run(
      SyntheticRR.series(beats: 400, seed: 2), options: AnalysisOptions(correction: .none))
    #expect(result.validity.resolution?.name == "0.001 ms")
    let mattering = result.validity.biases.filter(\.matters)
    #expect(mattering.isEmpty)
    #expect(result.metrics.allSatisfy { !$0.warnings.contains { $0.contains("clock's step") } })
  }

  @Test("the same recording gives the same estimates to the last bit")
  func repeatable() throws {
    let intervals = Self.timed(
      SyntheticRR.intervalsMilliseconds(beats: 400, seed: 3), step: 10, offset: 0)
    let series = try RRSeries(intervalsMilliseconds: intervals)
    let first = try Analysis.run(series).validity
    let second = try Analysis.run(series).validity
    #expect(first == second)
    #expect(!first.biases.isEmpty)
  }
}
