import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Analysis on several threads")
struct WorkerTests {
  /// Beats with a gap, an ectopic beat and noise.
  private static func recording(beats: Int) throws -> RRSeries {
    var intervals = SyntheticRR.intervalsMilliseconds(beats: beats, seed: 5)
    intervals[beats / 3] -= 300
    intervals[beats / 3 + 1] += 300
    var times = [Double]()
    var time = 0.0
    for (index, interval) in intervals.enumerated() {
      time += interval / 1000 + (index == beats / 2 ? 60 : 0)
      times.append(time)
    }
    return try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: [beats / 2])
  }

  /// One metric of every group and of every kind of interval, in an order that threads could mix up.
  private static let metrics: [Metric] = [
    .meanNN, .sdnn, .rmssd, .lowFrequency, .highFrequency, .sd1, .sampleEntropy, .multiscaleEntropy,
    .dfaAlpha1,
    .dfaAlpha2, .lempelZiv, .inflectionPoints, .determinism, .recurrenceRate, .stressIndex,
    .respirationRate,
  ]

  @Test("gives the same with 2 and 5 threads as with one, bit for bit", arguments: [400, 1600])
  func sameResults(beats: Int) throws {
    let series = try Self.recording(beats: beats)
    var options = AnalysisOptions(selection: MetricSelection(Self.metrics))
    options.includesIntervals = true
    options.curves = [.powerSpectrum, .fluctuation, .compositeMultiscaleEntropy]
    options.windows = WindowPlan(lengthSeconds: 120, stepSeconds: 17)
    options.summarisesDays = true
    let alone = try Analysis.run(series, options: options)
    for workers in [2, 5] {
      let shared = try Analysis.run(series, options: options, workers: workers)
      #expect(shared.metrics == alone.metrics)
      #expect(shared.curves == alone.curves)
      #expect(shared.windows == alone.windows)
      #expect(shared.validity == alone.validity)
      #expect(shared.quality.warnings == alone.quality.warnings)
      #expect(String(describing: shared.days) == String(describing: alone.days))
    }
  }

  @Test("windows come in order of time, each once, whatever the number of threads")
  func windowOrder() throws {
    let series = try Self.recording(beats: 600)
    let prepared = try PreparedRecording(
      series, options: AnalysisOptions(selection: MetricSelection([.meanNN])))
    let plan = WindowPlan(lengthSeconds: 60, stepSeconds: 1)
    let alone = prepared.windows(plan)
    #expect(alone.count > 400)
    for workers in 1...4 {
      #expect(prepared.windows(plan, workers: workers) == alone)
    }
  }

  @Test("a recording without intervals has no windows")
  func empty() throws {
    let series = try RRSeries(intervalsMilliseconds: [])
    let prepared = try PreparedRecording(series, options: AnalysisOptions())
    let plan = WindowPlan(lengthSeconds: 60, stepSeconds: 1)
    #expect(prepared.windows(plan, workers: 3).isEmpty)
  }
}
