import RecordingFormats
import SignalCore
import Testing

@Suite("Results of Kubios")
struct KubiosResultsTests {
  /// Two samples side by side, the second shorter, with a spectrum after each.
  private func report(delimiter: String, decimal: String) -> String {
    let rows: [[String]] = [
      ["Kubios HRV Standard, version 3.5"], ["Results of", "Zoe Sample"], [""],
      ["RESULTS FOR SINGLE SAMPLES"], ["Mean RR (ms):", "850.12", "", "", "900.5"], [""],
      ["RR INTERVAL DATA and SPECTRUM ESTIMATES"], ["SAMPLE 1", "", "", "SAMPLE 2"],
      ["Time", "RR interval", "PSD", "Time", "RR interval", "PSD"],
      ["(s)", "(s)", "(ms2/Hz)", "(s)", "(s)", "(ms2/Hz)"],
      ["0.812", "0.812", "5.5", "300.900", "0.900", "6.5"],
      ["1.617", "0.805", "5.5", "301.810", "0.910", "6.5"],
      ["2.415", "0.798", "", "302.730", "0.920", ""],
      ["3.215", "0.800", "", "", "", ""],
    ]
    return rows.map { $0.joined(separator: delimiter).replacing(".", with: decimal) }
      .joined(separator: "\r\n")
  }

  @Test(
    "each sample is a session, whatever the locale",
    arguments: [(",", "."), (";", ","), ("\t", ",")])
  func samples(delimiter: String, decimal: String) throws {
    let bytes = Array(report(delimiter: delimiter, decimal: decimal).utf8)
    let sessions = try RecordingReader().readSessions(bytes: bytes, fileName: "r.csv")
    #expect(sessions.map(\.format) == ["kubios-results", "kubios-results"])
    #expect(
      sessions.map(\.series.intervalsMilliseconds) == [[812, 805, 798, 800], [900, 910, 920]])
    #expect(sessions.allSatisfy { $0.warnings.contains { $0.contains("do not correct") } })
    #expect(sessions.allSatisfy { $0.series.breaks.isEmpty })
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader().read(bytes: bytes, fileName: "r.csv")
    }
    #expect(error?.code == .sessionUnclear)
  }

  @Test("a report without the columns says what to save")
  func withoutIntervals() throws {
    let error = try #require(
      readingError("Kubios HRV\n\nRR INTERVAL DATA and SPECTRUM ESTIMATES\nSAMPLE 1\n"))
    #expect(error.code == .noIntervals && error.line == 3)
  }

  @Test("a sample without values is none; results of moving windows may be long")
  func emptySample() throws {
    let windows = (0..<3000).map { "\($0),850.5" }.joined(separator: "\n")
    let recording = try readText(
      "Kubios HRV\nTIME-VARYING RESULTS\n\(windows)\nRR INTERVAL DATA and SPECTRUM ESTIMATES\n"
        + "Time (s),RR interval (s),,Time (s),RR interval (s)\n0.8,0.8,,,\n1.6,0.8,,,\n")
    #expect(recording.series.intervalsMilliseconds == [800, 800])
  }
}
