import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

/// `Validation/fixtures/respiration.json`: definitions in NumPy and SciPy, beside NeuroKit2 0.2.13,
/// made by `Validation/respiration.py`.
@Suite("Breathing equals its definitions computed in NumPy and SciPy", .tags(.reference))
struct RespirationReferenceTests {
  struct Fixture: Decodable {
    struct Signal: Decodable {
      let rateHertz: Double
      let values: [Double]

      enum CodingKeys: String, CodingKey {
        case rateHertz = "rate_hz"
        case values
      }
    }

    struct Series: Decodable {
      let intervals: [Double]
      let metrics: [String: Double]
      let respiration: Signal?
      let neurokit: [String: Double]?
      let comparable: [String: Double]

      enum CodingKeys: String, CodingKey {
        case intervals = "intervals_ms"
        case metrics, respiration, neurokit
        case comparable = "neurokit_comparable"
      }
    }

    let series: [String: Series]

    init() throws {
      var root = URL(fileURLWithPath: #filePath)
      for _ in 0..<4 { root.deleteLastPathComponent() }
      let file = root.appending(path: "Validation/fixtures/respiration.json")
      self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }
  }

  static let names = ["signal-15", "signal-7", "fast-40", "beats-15"]

  static func values(_ series: Fixture.Series) throws -> [Metric: MetricValue] {
    try BreathingSubject.values(
      RRSeries(intervalsMilliseconds: series.intervals),
      series.respiration.map {
        SampledSignal(values: $0.values, samplingRateHertz: $0.rateHertz)
      })
  }

  @Test("every metric of the fixture", arguments: names)
  func definitions(name: String) throws {
    let series = try #require(try Fixture().series[name])
    let values = try Self.values(series)
    for (key, expected) in series.metrics.sorted(by: { $0.key < $1.key }) {
      let metric = try #require(Metric(rawValue: key), "\(key) is no metric")
      let value = try #require(values[metric]?.number, "\(key) has no value in \(name)")
      #expect(
        relativeDifference(value, expected) <= Tolerance.transformChain,
        "\(key) in \(name): \(value), \(expected)")
    }
  }

  @Test("second by second: NeuroKit2's windows and steps, its two differences taken away")
  func gates() throws {
    for (name, series) in try Fixture().series {
      let values = try Self.values(series)
      for (key, metric) in [
        ("rsa_gates_mean", Metric.gatesMean), ("rsa_gates_sd", .gatesDeviation),
      ] {
        let expected = try #require(series.comparable[key])
        let value = try #require(values[metric]?.number)
        #expect(relativeDifference(value, expected) <= Tolerance.transformChain, "\(name) \(key)")
      }
      // As it stands NeuroKit2's value is the mean heart period that leaks into the band: about 8
      // whatever the breathing does.
      if let theirs = series.neurokit?["rsa_gates_mean"] { #expect(abs(theirs - 8) < 0.1) }
    }
  }

  /// The definition is the same; the breaths are not.
  ///
  /// NeuroKit2 filters 0.05 to 3 Hz and takes whole
  /// samples for turns, counts breaths at the ends of the record, and leaves swings below 0.3 of the
  /// median out. A turn moved by 0.05 s hands one interval in twenty to the other half of a breath,
  /// which changes its longest or shortest by a few per cent: 1 % of the mean over a record. At 35
  /// breaths per minute a half holds one interval or none, and a third of the breaths are decided so.
  @Test("peak to trough and rate agree with NeuroKit2", arguments: names.dropLast())
  func peakToTrough(name: String) throws {
    let series = try #require(try Fixture().series[name])
    let values = try Self.values(series)
    let theirs = try #require(series.neurokit)
    let isFast = name == "fast-40"
    for (key, metric, tolerance) in [
      ("rsa_p2t_mean", Metric.peakToTroughMean, isFast ? 0.06 : 0.01),
      ("rsa_p2t_sd", .peakToTroughDeviation, isFast ? 0.06 : 0.02),
      ("resp_rate", .respirationRate, 0.002),
    ] {
      let expected = try #require(theirs[key])
      let value = try #require(values[metric]?.number)
      #expect(relativeDifference(value, expected) < tolerance, "\(key): \(value), \(expected)")
    }
  }
}
