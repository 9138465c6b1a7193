import RecordingFormats
import SignalCore
import Testing

@Suite("Suunto SML")
struct SuuntoSMLTests {
  private func read(_ body: String) throws(RecordingError) -> [Recording] {
    try RecordingReader().readSessions(
      bytes: Array("<sml><DeviceLog><Header>\(body)</DeviceLog></sml>".utf8), fileName: "a.sml")
  }

  @Test("intervals, start and missing values; other data are no intervals")
  func reading() throws {
    let found = try read(
      "<DateTime>2015-09-17T09:45:00</DateTime></Header><Data>1 2 3</Data>"
        + "<R-R><Data>\n 305 687\t0 614 </Data></R-R>")
    #expect(found.first?.series.intervalsMilliseconds == [305, 687, 614])
    #expect(found.first?.series.breaks == [2])
    #expect(found.first?.start?.iso8601 == "2015-09-17T09:45:00")
    #expect(found.first?.evidence.missingCount == 1)
  }

  @Test("a log without intervals, with an empty list or with words is refused")
  func refusals() {
    for (body, word) in [
      ("</Header><Samples/>", "no R-R element"),
      ("</Header><R-R><Data></Data></R-R>", "no interval"),
      ("</Header><R-R><Data>305 Erika</Data></R-R>", "value 2 of R-R/Data"),
    ] {
      let error = #expect(throws: RecordingError.self) { try read(body) }
      #expect(error?.message.contains(word) == true)
      #expect(error?.message.contains("Erika") == false)
    }
  }
}
