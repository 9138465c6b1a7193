import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite(
  "Correction of recordings",
  .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
struct RecordedCorrectionTests {
  /// A recording as plain numbers: one column of its lines, times a factor.
  struct Recording: Sendable, CustomTestStringConvertible {
    let path: String
    let column: Int
    let factor: Double
    let beats: Int
    /// The counts at the time of writing; a change is a change of published numbers.
    let ectopic: Int
    let missed: Int
    let extra: Int
    let longShort: Int
    /// The artefacts one pass of neurokit2 0.2.13 finds (`_find_artifacts` as in the series of
    /// the agreement tests), echoes included.
    let neuroKit: Int

    var testDescription: String { path }
  }

  static let recordings = [
    Recording(
      path: "text-ms/test_nn_intervals.txt", column: 0, factor: 1, beats: 1000, ectopic: 0,
      missed: 0, extra: 0, longShort: 2, neuroKit: 4),
    Recording(
      path: "hrv-logger/test_kyto.csv", column: 1, factor: 1, beats: 2860, ectopic: 0, missed: 2,
      extra: 0, longShort: 8, neuroKit: 36),
    Recording(
      path: "ibi/rat.ibi", column: 0, factor: 1000, beats: 3039, ectopic: 2, missed: 0, extra: 0,
      longShort: 1, neuroKit: 35),
    Recording(
      path: "csv-index/rr.txt", column: 1, factor: 1, beats: 245, ectopic: 0, missed: 0, extra: 0,
      longShort: 0, neuroKit: 2),
    Recording(
      path: "selfloops/20170804001r.txt", column: 2, factor: 1, beats: 38295, ectopic: 77,
      missed: 5, extra: 5, longShort: 57, neuroKit: 438),
  ]

  private func series(_ recording: Recording) throws -> RRSeries {
    let text = try String(contentsOf: SharedRecordings.url(recording.path), encoding: .utf8)
    let intervals = text.split(whereSeparator: \.isNewline).compactMap { line -> Double? in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count > recording.column else { return nil }
      return Double(fields[recording.column].filter { !$0.isWhitespace })
    }
    return try RRSeries(intervalsMilliseconds: intervals.map { $0 * recording.factor })
  }

  @Test("the counts are stable and no larger than NeuroKit2's", arguments: recordings)
  func counts(recording: Recording) throws {
    let series = try series(recording)
    #expect(series.count == recording.beats)
    let counts = ArtifactCorrection.lipponenTarvainen.correct(series).counts
    #expect(counts.ectopic == recording.ectopic)
    #expect(counts.missed == recording.missed)
    #expect(counts.extra == recording.extra)
    #expect(counts.longShort == recording.longShort)
    #expect(counts.total <= recording.neuroKit)
  }

  @Test("a corrected recording is found clean", arguments: recordings)
  func idempotence(recording: Recording) throws {
    let once = ArtifactCorrection.lipponenTarvainen.correct(try series(recording))
    #expect(ArtifactCorrection.lipponenTarvainen.correct(once.series).counts.total == 0)
  }

  @Test("every rule comes through, times rising and beats accounted for", arguments: recordings)
  func everyRule(recording: Recording) throws {
    let series = try series(recording)
    for rule in ArtifactCorrection.catalogue {
      let result = rule.correct(series)
      #expect(result.correctedPercent <= 100)
      #expect((result.counts.total == 0) == (result.series == series))
      let last = result.series.beatTimesSeconds.last ?? 0
      #expect(last <= (series.beatTimesSeconds.last ?? 0))
    }
  }
}
