import RecordingFormats
import SignalCore
import Testing

@Suite("Annotations as rdann lists them")
struct RDANNTests {
  private let lines = [
    (18, "+", "(N"), (77, "N", ""), (370, "N", ""), (662, "A", ""), (700, "~", ""), (946, "N", ""),
    (1231, "N", ""),
  ]

  private func text(rate: Int = 360) -> String {
    lines.map { FormatExample.rdannLine($0.0, rate: rate, type: $0.1, text: $0.2) }.joined()
  }

  @Test("the rate follows from times and samples where it is the only one")
  func rate() throws {
    let recording = try readText(text())
    #expect(recording.format == "wfdb-text")
    #expect(recording.unitReason.contains("360 samples per second"))
    // The first intervals of record 100, as WFDB itself lists them.
    #expect(recording.series.intervalsMilliseconds == [293, 292, 284, 285].map { $0 * 1000 / 360 })
    #expect(recording.series.labels[1] == .supraventricularEctopic)
  }

  @Test("headings, times of day and blank lines are understood")
  func shapes() throws {
    let dayTimes = lines.map { "[12:00:00.000 24/06/1994] \($0.0) \($0.1) 0 0 0 \($0.2)\n" }
    let heading = "      Time   Sample #  Type  Sub Chan  Num      Aux\n"
    let recording = try readText(
      heading + dayTimes.joined() + "\n", options: ReadingOptions(tickRateHertz: 360))
    #expect(recording.beatCount == 4)
    #expect(readingError(dayTimes.joined())?.code == .unitUnclear)
    #expect(readingError(text(), options: ReadingOptions(tickRateHertz: 360)) == nil)
  }

  @Test("a list with its places in brackets, as R prints one, is none of annotations")
  func printed() {
    let text = "  [1]  855  912  873  812  877  902\n  [7]  860  840  870  880  850  866\n"
    let error = readingError(text)
    #expect(error != nil && error?.message.contains("annotations") == false)
  }

  @Test("a line of another kind is named")
  func bad() throws {
    let error = try #require(readingError(text() + "Planted Name\n" + text()))
    #expect(error.line == 8 && !error.message.contains("Planted"))
  }
}
