import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Cosinor")
struct CosinorTests {
  static let day = 86_400.0
  static let step = 300.0

  /// The fits of `Validation/cosinor.py`.
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let times_s: [Double]
      let values: [Double]
      let fit: [String: Double]
    }

    let cases: [String: Case]

    init() throws {
      var root = URL(fileURLWithPath: #filePath)
      for _ in 0..<4 { root.deleteLastPathComponent() }
      let file = root.appending(path: "Validation/fixtures/cosinor.json")
      self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }
  }

  private static func fit(_ values: [Double], _ times: [Double]) -> Cosinor? {
    Cosinor(values: values, timesSeconds: times, periodSeconds: day, stepSeconds: step)
  }

  private static func times(_ count: Int) -> [Double] {
    (0..<count).map { step * (Double($0) + 0.5) }
  }

  private static func cosine(
    _ times: [Double], mesor: Double, amplitude: Double, peak: Double
  ) -> [Double] {
    times.map { mesor + amplitude * cos(2 * .pi * ($0 - peak) / day) }
  }

  @Test(
    "values, test and intervals are those of NumPy and SciPy",
    arguments: ["one day", "peak at midnight", "a week with gaps", "hardly a rhythm"])
  func reference(name: String) throws {
    let known = try #require(try Fixture().cases[name])
    let cosinor = try #require(Self.fit(known.values, known.times_s))
    func expect(
      _ value: Double, _ key: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let expected = try #require(known.fit[key])
      // Two ways to solve least squares, and quantiles that are solved for.
      #expect(
        relativeDifference(value, expected) < Tolerance.transformChain, "\(key)",
        sourceLocation: sourceLocation)
    }
    try expect(cosinor.mesor, "mesor")
    try expect(cosinor.amplitude, "amplitude")
    try expect(cosinor.acrophaseSeconds, "acrophase_s")
    try expect(cosinor.percentRhythm, "percent_rhythm")
    try expect(cosinor.effectiveCount, "effective")
    let inference = try #require(cosinor.inference)
    try expect(inference.probability, "p")
    try expect(inference.mesor.upperBound - cosinor.mesor, "mesor_half")
    let isRhythm = try #require(known.fit["p"]) < 0.05
    #expect((inference.amplitude == nil) == !isRhythm)
    #expect((inference.acrophaseSeconds == nil) == !isRhythm)
    if let amplitude = inference.amplitude, let peak = inference.acrophaseSeconds {
      try expect(amplitude.upperBound - cosinor.amplitude, "amplitude_half")
      try expect(peak.upperBound - cosinor.acrophaseSeconds, "acrophase_half_s")
    }
  }

  @Test("a pure cosine is found whole", arguments: [0.0, 3, 11.99, 12.01, 23.5])
  func pure(peakHours: Double) throws {
    let times = Self.times(288)
    let values = Self.cosine(times, mesor: 60, amplitude: 8, peak: 3600 * peakHours)
    let cosinor = try #require(Self.fit(values, times))
    #expect(relativeDifference(cosinor.mesor, 60) < Tolerance.reduction)
    #expect(relativeDifference(cosinor.amplitude, 8) < Tolerance.reduction)
    // A peak at midnight may come out on either side of it.
    let offset = (cosinor.acrophaseSeconds - 3600 * peakHours).magnitude
    #expect(min(offset, Self.day - offset) < 1e-6)
    #expect((0..<Self.day).contains(cosinor.acrophaseSeconds))
    #expect((cosinor.percentRhythm - 100).magnitude < 1e-9)
  }

  @Test("scaling, shifting and moving the clock carry over to the fit")
  func equivariance() throws {
    var random = RandomStream(seed: 4)
    let times = Self.times(600)
    let values = Self.cosine(times, mesor: 50, amplitude: 5, peak: 30_000)
      .map { $0 + 2 * random.normal() }
    let plain = try #require(Self.fit(values, times))
    let moved = try #require(Self.fit(values.map { 3 * $0 - 7 }, times.map { $0 + 7200 }))
    #expect(relativeDifference(moved.mesor, 3 * plain.mesor - 7) < 1e-11)
    #expect(relativeDifference(moved.amplitude, 3 * plain.amplitude) < 1e-11)
    #expect(
      relativeDifference(moved.acrophaseSeconds, plain.acrophaseSeconds + 7200) < 1e-11)
    #expect(relativeDifference(moved.percentRhythm, plain.percentRhythm) < 1e-11)
    let upside = try #require(Self.fit(values.map { -$0 }, times))
    let turned = (upside.acrophaseSeconds - plain.acrophaseSeconds).magnitude
    #expect(relativeDifference(turned, Self.day / 2) < 1e-11)
  }

  @Test("with no rhythm the test finds one in 5 % of days", arguments: [0.0, 0.6])
  func falseAlarms(correlation: Double) throws {
    let repetitions = 400
    var alarms = 0
    var covered = 0
    let times = Self.times(288)
    for repetition in 0..<repetitions {
      var random = RandomStream(seed: UInt64(repetition), stream: 31)
      var residual = random.normal() / (1 - correlation * correlation).squareRoot()
      let values = times.map { _ in
        residual = correlation * residual + random.normal()
        return residual
      }
      let inference = try #require(Self.fit(values, times)?.inference)
      if inference.probability < 0.05 { alarms += 1 }
      if inference.mesor.contains(0) { covered += 1 }
    }
    // Binomial: 1.1 % at 5 %, three of which to each side; and 1.5 % more, since the correlation is
    // found from residuals, which are a little less alike than what they stand for.
    let alarmPercent = 100 * Double(alarms) / Double(repetitions)
    #expect((1.7...9.8).contains(alarmPercent), "\(alarmPercent) % at \(correlation)")
    let coveredPercent = 100 * Double(covered) / Double(repetitions)
    #expect((90.2...98.3).contains(coveredPercent), "\(coveredPercent) % at \(correlation)")
  }

  @Test("with a rhythm the intervals hold the truth in 95 % of days")
  func coverage() throws {
    let repetitions = 400
    var covered = [0, 0]
    let times = Self.times(288)
    let truth = Self.cosine(times, mesor: 60, amplitude: 4, peak: 50_000)
    for repetition in 0..<repetitions {
      var random = RandomStream(seed: UInt64(repetition), stream: 32)
      var residual = random.normal() / 0.75.squareRoot()
      let values = truth.map { value in
        residual = 0.5 * residual + random.normal()
        return value + 2 * residual
      }
      let inference = try #require(Self.fit(values, times)?.inference)
      if try #require(inference.amplitude).contains(4) { covered[0] += 1 }
      if try #require(inference.acrophaseSeconds).contains(50_000) { covered[1] += 1 }
    }
    // As above: three standard errors of 1.1 % and 1.5 % of bias.
    for count in covered {
      #expect((90.2...98.3).contains(100 * Double(count) / Double(repetitions)), "\(covered)")
    }
  }

  @Test("what cannot be fitted has no fit")
  func undefined() throws {
    #expect(Self.fit([1, 2, 3], Self.times(3)) == nil)
    #expect(Self.fit([Double](repeating: 60, count: 288), Self.times(288)) == nil)
    // Ten minutes of a day: cosine and sine are straight lines there.
    #expect(Self.fit([1, 2, 3, 1, 2], [0, 1, 2, 3, 4]) == nil)
    // A ramp has residuals as alike as can be: nothing independent is left to judge by.
    let ramp = try #require(Self.fit((0..<288).map(Double.init), Self.times(288)))
    #expect(ramp.effectiveCount < 4)
    #expect(ramp.inference == nil)
  }
}
