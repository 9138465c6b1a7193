import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Recordings with gaps")
struct GapConsistencyTests {
  /// Stretches of these lengths, 400 s apart, the short ones with a larger rhythm.
  static func broken(lengths: [Double]) throws -> RRSeries {
    var intervals = [Double]()
    var times = [Double]()
    var breaks = [Int]()
    var origin = 0.0
    for (part, length) in lengths.enumerated() {
      if part > 0 { breaks.append(intervals.count) }
      var time = 0.0
      while time < length {
        let phase = 2 * Double.pi * 0.1 * time
        let interval = 900 + (length > 200 ? 4 : 60) * (sin(phase) + sin(2.6 * phase))
        time += interval / 1000
        intervals.append(interval)
        times.append(origin + time)
      }
      origin += length + 400
    }
    return try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: breaks)
  }

  @Test("shares and ratios come from one set of stretches: no share exceeds the whole")
  func shares() throws {
    let series = try Self.broken(lengths: [310, 150, 150, 150, 80, 80, 80])
    let result = try Analysis.run(series, options: AnalysisOptions(correction: .none))
    func number(_ metric: Metric) throws -> Double {
      try #require(result.value(of: metric)?.number, "\(metric.key)")
    }
    let shares = try [
      number(.relativeVeryLowFrequency), number(.relativeLowFrequency),
      number(.relativeHighFrequency),
    ]
    #expect(shares.allSatisfy { (0...100).contains($0) })
    #expect(shares.reduce(0, +) <= 100 + 1e-9)
    let normalised = try number(.lowFrequencyNormalised) + number(.highFrequencyNormalised)
    #expect(relativeDifference(normalised, 100) <= Tolerance.reduction)
    // LF/HF from the two-minute stretches, as lf_nu and hf_nu.
    let ratio = try number(.lowFrequencyNormalised) / number(.highFrequencyNormalised)
    #expect(relativeDifference(try number(.lowToHighFrequency), ratio) <= Tolerance.reduction)
  }

  @Test("a minute of whole beats is long enough for HF, two beats less are not")
  func allowance() throws {
    func highFrequency(_ seconds: Int) throws -> MetricValue? {
      let intervals = (0..<seconds).map { 1000 + 20 * sin(Double($0)) - 20 * sin(Double($0 + 1)) }
      return try Analysis.run(
        RRSeries(intervalsMilliseconds: intervals), options: AnalysisOptions(correction: .none)
      ).value(of: .highFrequency)
    }
    #expect(try highFrequency(59)?.number != nil)
    #expect(try highFrequency(57)?.number == nil)
  }

  @Test("every one-minute window of an unbroken recording has HF")
  func windows() throws {
    let series = try SyntheticRR.series(beats: 1500, seed: 21)
    let options = AnalysisOptions(
      correction: .none, selection: MetricSelection([.highFrequency]),
      windows: WindowPlan(lengthSeconds: 60, stepSeconds: 60))
    let windows = try Analysis.run(series, options: options).windows
    #expect(windows.count > 15)
    #expect(windows.allSatisfy { $0.metrics[0].value.number != nil })
  }

  @Test("signal lost at either end counts as a gap and against coverage")
  func lossAtTheEnds() throws {
    let beats = [Double](repeating: 800, count: 300).enumerated().map { $1 + Double($0 % 5) }
    for intervals in [beats + [600_000], [600_000] + beats] {
      let quality = try Analysis.run(RRSeries(intervalsMilliseconds: intervals)).quality
      #expect(abs(quality.coveragePercent - 28.6) < 0.1)
      #expect(quality.gaps.count == 1)
      #expect(abs(quality.gaps[0].lengthSeconds - 600) < 1e-6)
    }
  }

  @Test("without correction the series stays as recorded, long intervals included")
  func untouched() throws {
    let intervals = [800.0, 810, 3500, 805, 800]
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: intervals), options: AnalysisOptions(correction: .none))
    #expect(result.value(of: .maxNN) == .defined(3500))
    #expect(result.quality.coveragePercent == 100)
  }

  @Test("a window that ends with the last beat holds it")
  func lastBeat() throws {
    let intervals = [Double](repeating: 1000, count: 299) + [1100]
    let shifted = [900.0] + intervals.dropFirst()
    let options = AnalysisOptions(
      correction: .none, selection: MetricSelection([.maxNN]),
      windows: WindowPlan(lengthSeconds: 300, stepSeconds: 300))
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: shifted), options: options)
    #expect(result.windows.count == 1)
    #expect(result.windows[0].metrics[0].value == .defined(1100))
  }
}
