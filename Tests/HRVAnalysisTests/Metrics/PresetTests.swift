import Foundation
import HRVAnalysis
import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite("Presets reproduce other programs", .tags(.reference))
struct PresetTests {
  @Test(
    "every value of the fixture the preset is tied to",
    arguments: [("neurokit", AnalysisPreset.neurokit), ("taskforce", .taskForce)])
  func fixture(named name: String, preset: AnalysisPreset) throws {
    let fixture = try ValidationFixture(named: name)
    for (name, series) in fixture.series {
      let result = try Analysis.run(
        RRSeries(intervalsMilliseconds: series.intervalsMilliseconds),
        options: AnalysisOptions(
          conventions: preset.conventions, correction: .none,
          selection: MetricSelection(series.metrics.keys.compactMap { Metric(rawValue: $0) })))
      for (key, expected) in series.metrics.sorted(by: { $0.key < $1.key }) {
        let metric = try #require(Metric(rawValue: key), "\(key) is no metric")
        let value = try #require(result.value(of: metric)?.number, "\(key) has no value")
        #expect(
          relativeDifference(value, expected) <= Tolerance.transformChain,
          "\(key) in \(name): \(value), \(expected)")
      }
    }
  }

  @Test("neurokit: its segments and its whole recurrence table are among the values")
  func neurokitCoverage() throws {
    let fixture = try ValidationFixture(named: "neurokit")
    let covered = Set(fixture.series.values.flatMap(\.metrics.keys))
    // NeuroKit2 gives the longest diagonal line by its inverse only.
    let recurrence = Metric.allCases.filter {
      $0.definition.group == .recurrence && $0 != .longestDiagonalLine
    }
    let segments: [Metric] = [
      .sdann, .sdannOneMinute, .sdannTwoMinutes, .sdnnIndex, .sdnnIndexOneMinute,
      .sdnnIndexTwoMinutes,
    ]
    #expect((recurrence + segments).map(\.key).filter { !covered.contains($0) }.isEmpty)
  }

  @Test("neurokit: a band between two bins has no power, and total power does without it")
  func neurokitEmptyBand() throws {
    let result = try Analysis.run(
      SyntheticRR.series(beats: 350, seed: 5),
      options: AnalysisOptions(conventions: .neurokit, correction: .none))
    for metric in [
      Metric.ultraLowFrequency, .logUltraLowFrequency, .peakUltraLowFrequency,
      .relativeUltraLowFrequency,
    ] {
      #expect(result.value(of: metric) == .undefined(.noSpectralBin), "\(metric.key)")
    }
    let sum = [Metric.veryLowFrequency, .lowFrequency, .highFrequency, .veryHighFrequency]
      .compactMap { result.value(of: $0)?.number }.reduce(0, +)
    let total = try #require(result.value(of: .totalPower)?.number)
    #expect(relativeDifference(sum, total) <= Tolerance.closedForm)
  }

  @Test(
    "kubios: the published values of a public recording",
    .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
  func kubios() throws {
    let result = try Analysis.run(
      PublicRecordings.kubiosRecording(),
      options: AnalysisOptions(conventions: .kubios, correction: .none))
    // Kubios HRV 2.2 as listed by the test suite of systole 0.3.1; rounded as printed there. Powers
    // within 0.1 %: the program's own interpolation is not published to the last digit.
    let powers: [(Metric, Double)] = [
      (.veryLowFrequency, 4504.4), (.lowFrequency, 2393.9), (.highFrequency, 566.3),
      (.totalPower, 7465),
    ]
    for (metric, expected) in powers {
      let value = try #require(result.value(of: metric)?.number)
      #expect(relativeDifference(value, expected) <= 1e-3, "\(metric.key): \(value)")
    }
    // Half a unit of the last printed digit.
    let sdnn = try #require(result.value(of: .sdnn)?.number)
    let sd2 = try #require(result.value(of: .sd2)?.number)
    #expect(abs(sdnn - 84.691) <= 0.0005)
    #expect(abs(sd2 - 115.38) <= 0.005)
    let recurrence: [(Metric, value: Double, halfUnit: Double)] = [
      (.meanDiagonalLine, 11.501, 0.0005), (.longestDiagonalLine, 235, 0.5),
      (.recurrenceRate, 37.231, 0.0005), (.determinism, 99.055, 0.0005),
      (.diagonalEntropy, 3.2120, 0.00005),
    ]
    for (metric, expected, halfUnit) in recurrence {
      let value = try #require(result.value(of: metric)?.number)
      #expect(abs(value - expected) <= halfUnit, "\(metric.key): \(value)")
    }
  }

  @Test("taskforce: no ULF and no VHF, VLF from 0 Hz, normalised units of LF + HF")
  func taskForce() throws {
    let series = try SyntheticRR.series(beats: 400, seed: 3)
    let result = try Analysis.run(
      series, options: AnalysisOptions(conventions: .taskForce, correction: .none))
    let number = { (metric: Metric) in result.value(of: metric)?.number ?? .nan }
    #expect(
      result.value(of: .ultraLowFrequency) == .undefined(.notInConvention("taskforce")))
    #expect(result.value(of: .veryHighFrequency) == .undefined(.notInConvention("taskforce")))
    let total = number(.veryLowFrequency) + number(.lowFrequency) + number(.highFrequency)
    #expect(relativeDifference(number(.totalPower), total) <= Tolerance.closedForm)
    // Table 2 of the Task Force: LF norm = LF / (total power − VLF) · 100.
    let normalised =
      100 * number(.lowFrequency) / (number(.totalPower) - number(.veryLowFrequency))
    #expect(relativeDifference(number(.lowFrequencyNormalised), normalised) <= Tolerance.reduction)
  }

  @Test("presets change what they name and nothing else: what all programs agree on")
  func sameTimeDomain() throws {
    let series = try SyntheticRR.series(beats: 400, seed: 4)
    let metrics = MetricSelection([
      .meanNN, .medianNN, .minNN, .maxNN, .sdnn, .rmssd, .meanHeartRate, .madNN, .iqrNN,
    ])
    let results = try AnalysisPreset.allCases.map { preset in
      try Analysis.run(
        series,
        options: AnalysisOptions(
          conventions: preset.conventions, correction: .none, selection: metrics)
      ).metrics
    }
    #expect(results.allSatisfy { $0 == results[0] })
  }
}

/// Recordings beside the project, read with the simplest means: this module knows no formats.
enum PublicRecordings {
  /// The 245 intervals of csv-index/rr.txt, second column in ms.
  static func kubiosRecording() throws -> RRSeries {
    let text = try String(contentsOf: SharedRecordings.url("csv-index/rr.txt"), encoding: .utf8)
    let values = text.split(separator: "\n").dropFirst().compactMap {
      Double($0.split(separator: ",")[1])
    }
    return try RRSeries(intervalsMilliseconds: values)
  }
}
