import HRVAnalysis
import SignalCore
import Testing

@Suite("The respiratory peak of the intervals")
struct RespiratoryPeakTests {
  /// What a series without breathing is made of.
  enum Noise: String, CaseIterable, CustomTestStringConvertible {
    case white, red05, red08, red095, pressureWaves

    var testDescription: String { rawValue }

    /// Intervals with a standard deviation of about 40 ms over a time.
    func series(seconds: Double, seed: UInt64) throws -> RRSeries {
      var random = RandomStream(seed: seed, stream: 5)
      let (first, second): (Double, Double) =
        switch self {
        case .white: (0, 0)
        case .red05: (0.5, 0)
        case .red08: (0.8, 0)
        case .red095: (0.95, 0)
        // Poles at 0.1 Hz for beats of 0.85 s, radius 0.9.
        case .pressureWaves: (1.8 * cos(2 * .pi * 0.085), -0.81)
        }
      let scale: Double =
        switch self {
        case .white: 40
        case .red05: 34
        case .red08: 24
        case .red095: 12.5
        case .pressureWaves: 12
        }
      var (one, two) = (0.0, 0.0)
      var intervals = [Double]()
      var time = -60.0
      while time < seconds {
        let next = first * one + second * two + scale * random.normal()
        (one, two) = (next, one)
        let interval = max(400, 850 + next)
        if time >= 0 { intervals.append(interval) }
        time += interval / 1000
      }
      return try RRSeries(intervalsMilliseconds: intervals)
    }
  }

  /// At most 8 % of noise series of 2 min pass, 3 % of 5 min (``RespiratoryPeak``); the seeds are
  /// fixed, and of 40 series at 8 % more than 7 would pass once in 100.
  @Test("noise of any colour shows no breathing", arguments: Noise.allCases, [120.0, 300])
  func falseAlarms(noise: Noise, seconds: Double) throws {
    var alarms = 0
    for seed in 0..<40 {
      let series = try noise.series(seconds: seconds, seed: UInt64(seed))
      if RespirationFromBeats(series, allowedBeats: 2).medianHertz != nil { alarms += 1 }
    }
    #expect(alarms <= (seconds < 300 ? 7 : 4), "\(alarms) of 40")
  }

  @Test(
    "breathing above noise is found to a bin of 1/128 Hz", arguments: [8.0, 10, 12, 15, 20, 27])
  func found(perMinute: Double) throws {
    let subject = try BreathingSubject(perMinute: perMinute, amplitude: 30, noise: 12)
    let hertz = try #require(
      RespirationFromBeats(subject.series, allowedBeats: 2).medianHertz)
    #expect(abs(hertz - perMinute / 60) < 1.0 / 128)
  }

  @Test("breathing slower than 0.12 Hz is a slow wave, not its own second harmonic")
  func slow() throws {
    for perMinute in [5.0, 6, 6.6] {
      let subject = try BreathingSubject(perMinute: perMinute, amplitude: 80, noise: 5)
      let found = RespirationFromBeats(subject.series, allowedBeats: 2)
      #expect(found.medianHertz == nil)
      let wave = try #require(found.slowWaveHertz)
      // Half a bin of the transform, and the window's leakage into the valley on one side.
      #expect(abs(wave - perMinute / 60) < 0.012)
    }
  }

  @Test("a factor of 1.75 in 5 min grows as ln f ∝ 1/√n for shorter records")
  func prominence() {
    #expect(abs(RespiratoryPeak.prominence(segments: 23) - 1.75) < 1e-12)
    let ratio = log(RespiratoryPeak.prominence(segments: 4)) / log(1.75)
    #expect(abs(ratio - (23.0 / 4).squareRoot()) < 1e-12)
  }

  @Test("a long recording has the median of its parts, if half of them show breathing")
  func parts() throws {
    let fifteen = try BreathingSubject(perMinute: 15, amplitude: 30, noise: 12)
    let twelve = try BreathingSubject(perMinute: 12, amplitude: 30, noise: 12, seed: 2)
    let none = try Noise.red08.series(seconds: 300, seed: 3)
    func joined(_ parts: [RRSeries]) throws -> RRSeries {
      try RRSeries(intervalsMilliseconds: parts.flatMap(\.intervalsMilliseconds))
    }
    let mostly = RespirationFromBeats(
      try joined([fifteen.series, fifteen.series, twelve.series]), allowedBeats: 2)
    #expect(mostly.findings.count == 3)
    #expect(abs(try #require(mostly.medianHertz) - 0.25) < 1.0 / 128)
    let rarely = RespirationFromBeats(
      try joined([none, none, fifteen.series]), allowedBeats: 2)
    #expect(rarely.medianHertz == nil)
  }
}
