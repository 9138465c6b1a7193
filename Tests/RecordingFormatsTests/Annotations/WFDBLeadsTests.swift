import RecordingFormats
import SignalCore
import Testing

@Suite("Leads of WFDB annotations, and cut ones")
struct WFDBLeadsTests {
  private let beside = ["r.hea": "r 2 250 100000\nr.dat 212\nr.dat 212\n"]

  /// A file of beats, each with its lead where that changes.
  private func file(_ beats: [(tick: Int, lead: Int)]) -> [UInt8] {
    var file = MITFile()
    var lead = 0
    for beat in beats {
      file.add(1, at: beat.tick)
      if beat.lead != lead { file.word(62 << 10 | beat.lead) }
      lead = beat.lead
    }
    return file.ended
  }

  private let ticks = (1...60).map { 200 * $0 + $0 % 7 }

  @Test("beats that are marked on two leads are counted once, with a warning")
  func twofold() throws {
    let bytes = file(ticks.flatMap { [($0, 0), ($0 + 5, 1)] })
    let recording = try readBytes(bytes, named: "r.atr", beside: beside)
    let expected = zip(ticks, ticks.dropFirst()).map { Double($1 - $0) * 4 }
    #expect(recording.series.intervalsMilliseconds == expected)
    #expect(
      recording.warnings == [
        "the beats are annotated on 2 leads; those of lead 0 were read, and 60 marks on the others "
          + "left out"
      ])
  }

  @Test("so they are where one lead follows the other, and where the second has more beats")
  func oneAfterTheOther() throws {
    let later = file(ticks.map { ($0, 0) } + ticks.map { ($0 + 5, 1) })
    #expect(try readBytes(later, named: "r.atr", beside: beside).beatCount == 59)
    let more = file(
      ticks.enumerated().flatMap { $0 % 4 == 0 ? [($1, 2)] : [($1, 0), ($1 + 5, 2)] })
    let recording = try readBytes(more, named: "r.atr", beside: beside)
    #expect(recording.beatCount == 59)
    #expect(recording.warnings.first?.contains("those of lead 2") == true)
  }

  @Test("so they are in the lists of rdann")
  func listed() throws {
    func line(_ tick: Int, _ lead: Int) -> String {
      FormatExample.rdannLine(tick, rate: 250).replacing(
        "    0    0    0", with: "    0    \(lead)    0")
    }
    let text = ticks.map { line($0, 0) + line($0 + 5, 1) }.joined()
    let recording = try readBytes(Array(text.utf8), named: "r.txt", beside: beside)
    #expect(recording.format == "wfdb-text" && recording.beatCount == 59)
    #expect(recording.warnings.contains { $0.contains("those of lead 0") })
    let single = ticks.enumerated().map { line($1, $0 / 5 % 2) }.joined()
    #expect(try readBytes(Array(single.utf8), named: "r.txt", beside: beside).beatCount == 59)
  }

  @Test("beats of which each names its own lead are all read")
  func single() throws {
    let bytes = file(ticks.enumerated().map { ($1, $0 / 5 % 2) })
    let recording = try readBytes(bytes, named: "r.atr", beside: beside)
    #expect(recording.beatCount == 59 && recording.warnings.isEmpty)
  }

  @Test("annotations without their end are read where a header stands beside", arguments: 0...40)
  func cut(length: Int) throws {
    let whole = file(ticks.map { ($0, 0) })
    let recording = try readBytes(Array(whole.dropLast(length)), named: "r.atr", beside: beside)
    #expect(recording.format == "wfdb" && recording.beatCount == 59 - max(0, length - 1) / 2)
    #expect(recording.warnings.isEmpty == (length == 0))
  }

  @Test("texts with a header beside them, or with NUL at their end, are no annotations")
  func texts() throws {
    let numbers = ticks.map { "\(700 + $0 % 90)\n" }.joined()
    #expect(
      try readBytes(Array(numbers.utf8), named: "r.txt", beside: beside).format == "plain-text")
    for count in [1, 4, 10_000] {
      let padded = Array(numbers.utf8) + [UInt8](repeating: 0, count: count)
      let error = try #require(bytesError(padded, named: "r.txt"))
      #expect(error.code == .notARecording && error.message.contains("NUL"), "\(error)")
    }
  }

  @Test("packed content without a NUL is called binary")
  func packed() throws {
    let bytes = (0..<600).map { UInt8(1 + $0 * 7919 % 255) }
    let error = try #require(bytesError(bytes, named: "r.z"))
    #expect(error.message.contains("binary"))
  }
}
