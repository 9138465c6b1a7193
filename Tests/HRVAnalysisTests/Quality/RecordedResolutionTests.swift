import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite(
  "Clocks of real recordings",
  .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
struct RecordedResolutionTests {
  /// The numbers of a text file, one a line, scaled to milliseconds.
  static func numbers(_ path: String, scale: Double, skipping: Int = 0) throws -> [Double] {
    let text = try String(decoding: Data(contentsOf: SharedRecordings.url(path)), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).dropFirst(skipping).compactMap {
      Double($0).map { $0 * scale }
    }
  }

  /// A text of numbers, the scale to milliseconds, and its clock.
  static let texts: [(path: String, scale: Double, name: String)] = [
    // Holter annotations of a 128 Hz ECG.
    ("ticks/rr-intervals", 1000.0 / 128, "1/128 s"),
    // Belts send 1/1024 s over the air; the programs that kept these rounded to whole ms.
    ("elite-hrv/2017-06-29 13-11-53.txt", 1, "1/1024 s"),
    ("ibi/sampleData.txt", 1000, "1/1024 s"),
    // 150 beats are too few to tell 1/1024 s from 1 ms.
    ("elite-hrv/2017-07-19 07-50-42.txt", 1, "1 ms"),
    ("text-ms/test_nn_intervals.txt", 1, "1 ms"),
  ]

  @Test("the clock of a recording", arguments: texts)
  func clock(text: (path: String, scale: Double, name: String)) throws {
    let intervals = try Self.numbers(text.path, scale: text.scale)
    #expect(TimeResolution.of(intervals)?.name == text.name, "\(text.path)")
  }

  @Test("a day on a clock of 1/128 s is warned of where order and thresholds are counted")
  func holter() throws {
    let intervals = try Self.numbers("ticks/rr-intervals", scale: 1000.0 / 128)
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: Array(intervals.prefix(1500))),
      options: AnalysisOptions(
        selection: MetricSelection([.pnn20, .inflectionPoints, .meanNN])))
    func warnings(_ metric: Metric) -> [String] {
      result.metrics.first { $0.metric == metric }?.warnings ?? []
    }
    #expect(warnings(.inflectionPoints).contains { $0.contains("clock's step of 1/128 s") })
    #expect(warnings(.pnn20).contains { $0.contains("more than 20 ms is 23 ms or more") })
    #expect(!warnings(.meanNN).contains { $0.contains("clock") })
    #expect((result.validity.tiedPercent ?? 0) > 10)
  }
}
