import RecordingFormats
import SignalCore
import Testing

/// A format whose files are sessions, one on each line.
private struct LinesAreSessions: RecordingFormat {
  let name = "lines"
  let summary = "a session on each line"
  let fileExtensions = ["lines"]

  func sniff(_ input: RecordingInput) -> FormatMatch? {
    FormatMatch(confidence: 0.99, reason: "every file is one")
  }

  func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    var sessions: [DecodedRecording] = []
    for line in String(decoding: input.bytes, as: UTF8.self).split(separator: "\n") {
      let intervals = line.split(separator: " ").compactMap { Double($0) }
      guard let series = try? RRSeries(intervalsMilliseconds: intervals) else { continue }
      sessions.append(
        DecodedRecording(series: series, unit: .milliseconds, unitReason: "-", roleReason: "-"))
    }
    return sessions
  }
}

@Suite("Files of several sessions")
struct SessionTests {
  private let reader = RecordingReader(formats: [LinesAreSessions()])
  private let bytes = Array("800 810\n700\n650 640 660\n".utf8)

  @Test("give all sessions in order, never joined")
  func all() throws {
    let sessions = try reader.readSessions(bytes: bytes, fileName: "a.lines")
    #expect(sessions.map(\.beatCount) == [2, 1, 3])
    #expect(sessions.map(\.session.number) == [1, 2, 3])
    #expect(sessions.map(\.session.suffix) == ["#1", "#2", "#3"])
    #expect(Set(sessions.map(\.sha256)).count == 1)
  }

  @Test("give the session that is asked for, which knows its place")
  func one() throws {
    let options = ReadingOptions(session: 3)
    let recording = try reader.read(bytes: bytes, fileName: "a.lines", options: options)
    #expect(recording.series.intervalsMilliseconds == [650, 640, 660])
    #expect(recording.session == SessionPlace(number: 3, count: 3))
  }

  @Test("are not read as one recording without a choice")
  func question() {
    let error = #expect(throws: RecordingError.self) {
      try reader.read(bytes: bytes, fileName: "a.lines")
    }
    #expect(error?.code == .sessionUnclear)
    #expect(
      error?.description
        == "a.lines: the file holds 3 sessions (1: 2 intervals; 2: 1 interval; 3: 3 intervals), "
        + "which are not joined; choose one with --session N")
  }

  @Test("have no session beyond their last", arguments: [(0..<3, 4), (0..<1, 2)])
  func missing(lines: Range<Int>, asked: Int) {
    let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[lines]
    let error = #expect(throws: RecordingError.self) {
      try reader.read(
        bytes: Array(text.joined(separator: "\n").utf8), fileName: "a.lines",
        options: ReadingOptions(session: asked))
    }
    #expect(error?.code == .sessionUnclear)
    #expect(error?.message.contains("there is no session \(asked)") == true)
  }

  @Test("a file with one session has no suffix")
  func single() throws {
    let recording = try reader.read(bytes: Array("800 810".utf8), fileName: "a.lines")
    #expect(recording.session == SessionPlace(number: 1, count: 1))
    #expect(recording.session.suffix.isEmpty)
  }
}

@Suite("Files beside a recording")
struct CompanionFilesTests {
  @Test("are found by plain names only")
  func names() {
    let input = RecordingInput(
      bytes: [1], fileName: "100.atr", companions: CompanionFiles { Array($0.utf8) })
    #expect(input.companion(named: "100.hea") == Array("100.hea".utf8))
    for name in ["", ".", "..", "../100.hea", "/etc/passwd", "a/b"] {
      #expect(input.companion(named: name) == nil)
    }
    #expect(RecordingInput(bytes: [1], fileName: "x").companion(named: "y") == nil)
  }

  @Test("the stem of a name is what stands before its suffix")
  func stem() {
    #expect(RecordingInput(bytes: [1], fileName: "100.atr").fileStem == "100")
    #expect(RecordingInput(bytes: [1], fileName: "a.b.QRS").fileStem == "a.b")
    #expect(RecordingInput(bytes: [1], fileName: "rr-intervals").fileStem == "rr-intervals")
    #expect(RecordingInput(bytes: [1], fileName: ".hidden").fileStem == ".hidden")
  }
}
