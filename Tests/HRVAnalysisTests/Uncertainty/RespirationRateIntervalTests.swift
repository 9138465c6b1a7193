import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Intervals of the respiration rate")
struct RespirationRateIntervalTests {
  static let meanBreathSeconds = 5.0

  /// Five minutes of breaths that differ in length by a tenth, and beats that know nothing of them.
  static func interval(seed: UInt64) throws -> MetricInterval? {
    var random = RandomStream(seed: seed)
    let rate = 10.0
    var values = [Double]()
    var start = 0.0
    while start < 300 {
      let length = meanBreathSeconds * (1 + 0.1 * random.normal())
      while Double(values.count) / rate < start + length {
        values.append(-cos(2 * .pi * (Double(values.count) / rate - start) / length))
      }
      start += length
    }
    return try Analysis.run(
      SyntheticRR.series(beats: 350, seed: seed),
      options: AnalysisOptions(
        correction: .none, selection: MetricSelection([.respirationRate]),
        includesIntervals: true,
        respiration: SampledSignal(values: values, samplingRateHertz: rate))
    ).interval(of: .respirationRate)
  }

  @Test("from a signal it holds the rate of the process and says how far breaths differ")
  func signal() throws {
    let runs = 60
    let rate = 60 / Self.meanBreathSeconds
    // 60 breaths whose lengths have a standard deviation of a tenth: a standard error of 1.3 %, and
    // Student's t of five degrees of freedom, 2.57, makes ±3.3 %, give or take the error of the error.
    var hits = 0
    var widths = 0.0
    for seed in 1...UInt64(runs) {
      let interval = try #require(try Self.interval(seed: seed))
      if interval.low <= rate, rate <= interval.high { hits += 1 }
      widths += (interval.high - interval.low) / rate
    }
    // 95 % less three standard errors of a share of so many runs.
    let least = 0.95 - 3 * (0.95 * 0.05 / Double(runs)).squareRoot()
    #expect(Double(hits) >= least * Double(runs), "\(hits) of \(runs)")
    #expect(abs(widths / Double(runs) - 0.066) < 0.02, "\(widths / Double(runs))")
  }
}
