import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Breathing from RR")
struct BreathingMetricTests {
  static func values(_ series: RRSeries) throws -> [Metric: MetricValue] {
    let selection = MetricSelection([.porgesRSA])
    let result = try Analysis.run(
      series, options: AnalysisOptions(correction: .none, selection: selection))
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  /// Breathing of a known rate above slower waves and noise of the beats.
  static func breathing(perMinute: Double, amplitude: Double, seed: UInt64) throws -> RRSeries {
    var random = RandomStream(seed: seed)
    var intervals = [Double]()
    var time = 0.0
    while time < 600 {
      let slow = 15 * sin(2 * .pi * 0.03 * time) + 1.5 * amplitude * sin(2 * .pi * 0.1 * time)
      let interval =
        900 + slow + amplitude * sin(2 * .pi * perMinute / 60 * time) + 6 * random.normal()
      intervals.append(interval)
      time += interval / 1000
    }
    return try RRSeries(intervalsMilliseconds: intervals)
  }

  @Test("RSA grows by ln 4 where breathing moves the heart twice as much")
  func amplitude() throws {
    let weak = try Self.values(Self.breathing(perMinute: 15, amplitude: 30, seed: 72))
    let strong = try Self.values(Self.breathing(perMinute: 15, amplitude: 60, seed: 72))
    let rise =
      try MetricLawTests.number(strong, .porgesRSA) - MetricLawTests.number(weak, .porgesRSA)
    // Noise of the beats adds a tenth of the weaker variance at most.
    #expect(abs(rise - log(4)) < 0.1)
  }

  @Test("epochs never reach across a gap")
  func gap() throws {
    let part = try Self.breathing(perMinute: 15, amplitude: 30, seed: 73)
    let shift = 1000.0
    let joined = try RRSeries(
      intervalsMilliseconds: part.intervalsMilliseconds + part.intervalsMilliseconds,
      beatTimesSeconds: part.beatTimesSeconds + part.beatTimesSeconds.map { $0 + shift },
      breaks: [part.count])
    let single = try MetricLawTests.number(Self.values(part), .porgesRSA)
    let double = try MetricLawTests.number(Self.values(joined), .porgesRSA)
    // Beat times of the second part are shifted, which costs digits of the spline.
    #expect(relativeDifference(single, double) < 1e-9)
  }

  @Test("a steady rhythm has no breathing in it, a short one says what it lacks")
  func undefined() throws {
    let steady = try Self.values(
      RRSeries(intervalsMilliseconds: [Double](repeating: 800, count: 300)))
    #expect(steady[.porgesRSA]?.number == nil)
    let short = try Self.values(SyntheticRR.series(beats: 50, seed: 74))
    guard case .tooShort(let needed, _) = short[.porgesRSA]?.reason else {
      Issue.record("\(String(describing: short[.porgesRSA]))")
      return
    }
    #expect(needed == 51.5)
  }
}
