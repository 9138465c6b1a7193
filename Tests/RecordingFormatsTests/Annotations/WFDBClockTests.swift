import RecordingFormats
import SignalCore
import Testing

@Suite("The clock and the files of a WFDB record")
struct WFDBClockTests {
  private func beats(note: String? = nil) -> [UInt8] {
    var file = MITFile()
    if let note { file.add(22, at: 0, text: note) }
    for beat in 1...20 { file.add(1, at: 90 * beat) }
    return file.ended
  }

  @Test(
    "the header gives the rate, as the format writes it",
    arguments: [
      ("r 0 90", 90.0), ("r 0 125.44 0", 125.44), ("# a\n\n# b\nr 0 360/72(10.5) 0\n", 360),
      ("r/3 2 250 1000 12:00:00\nr_1 500\n~ 10\nr_2 490", 250), ("r 1\nr.dat 212", 250),
      ("r 1 100 0 10:00\r\nr.dat 16x2:3+24 200(0)/mV 12 0 -8 -8177 0 ECG lead II\r\n", 100),
    ])
  func headers(text: String, rate: Double) throws {
    let recording = try readBytes(beats(), named: "r.atr", beside: ["r.hea": text])
    #expect(recording.series.intervalsMilliseconds.allSatisfy { $0 == 90 * 1000 / rate })
    #expect(recording.start == nil)
  }

  @Test("a note of the file overrides the header; both override nothing that the caller says")
  func noteAndOption() throws {
    let noted = beats(note: "## time resolution: 450.5")
    let recording = try readBytes(noted, named: "r.atr", beside: ["r.hea": "r 0 90"])
    #expect(recording.series.intervalsMilliseconds[0] == 90 * 1000 / 450.5)
    #expect(recording.formatConfidence == 0.98)
    for (bytes, beside) in [(noted, [:]), (beats(), ["r.hea": "r 0 90"])] {
      let error = bytesError(
        bytes, named: "r.atr", beside: beside, options: ReadingOptions(tickRateHertz: 128))
      #expect(error?.code == .unitUnclear)
      #expect(error?.message.contains("128") == true)
    }
    // A note elsewhere than at the beginning is a note.
    var file = MITFile()
    for beat in 1...20 { file.add(1, at: 90 * beat) }
    file.add(22, at: 2000, text: "## time resolution: 7")
    #expect(bytesError(file.ended, named: "r.atr")?.code == .unitUnclear)
  }

  @Test("without any rate it is asked for, and a unit makes no sense")
  func asking() throws {
    let error = try #require(bytesError(beats(), named: "03665.qrs"))
    #expect(error.code == .unitUnclear)
    #expect(error.message.contains("03665.hea") && error.message.contains("--tick-rate HZ"))
    let told = try readBytes(
      beats(), named: "03665.qrs", options: ReadingOptions(tickRateHertz: 90))
    #expect(told.series.intervalsMilliseconds.allSatisfy { $0 == 1000 })
    #expect(
      bytesError(beats(), named: "r.atr", options: ReadingOptions(unit: .milliseconds))?.code
        == .unitUnclear)
  }

  @Test("a header is found below a name with several suffixes")
  func severalSuffixes() throws {
    let recording = try readBytes(beats(), named: "s01.ecg.qrs", beside: ["s01.hea": "s01 0 90"])
    #expect(recording.series.intervalsMilliseconds[0] == 1000)
  }

  @Test("headers and signals are told what they are, and which annotations stand beside")
  func otherFiles() throws {
    let header = "100 1 360 650000\n100.dat 212 200\n# 69 M Planted Name\n"
    let beside = ["100.hea": header, "100.atr": "x", "100.qrs": "x"]
    let own = try #require(bytesError(Array(header.utf8), named: "100.hea", beside: beside))
    #expect(own.code == .notARecording && own.message.contains("100.atr, 100.qrs"))
    let signal = try #require(
      bytesError([UInt8](repeating: 7, count: 900) + [0], named: "100.dat", beside: beside))
    #expect(signal.code == .notARecording && signal.message.contains("format 212"))
    #expect(signal.message.contains("100.atr"))
    #expect(!signal.message.contains("Planted") && !own.message.contains("Planted"))
    // Lists of numbers that begin like a header stay lists.
    let numbers = try readText(
      "812 805 790\n801 16 805\n", options: ReadingOptions(unit: .milliseconds))
    #expect(numbers.format != "wfdb")
  }

  @Test("comments of the header, which carry age and sex, appear nowhere")
  func privacy() throws {
    let header = "r 0 90 0 10:00:00 01/02/2003\n# Age: 64 Sex: F Planted Name <Aldomet>\n"
    let recording = try readBytes(beats(), named: "r.atr", beside: ["r.hea": header])
    for planted in ["64", "Planted", "Aldomet", "Sex"] {
      #expect(!words(of: recording).contains(planted))
    }
    #expect(recording.start?.iso8601 == "2003-02-01T10:00:00")
  }

  @Test("tables of raw signals of a BIDS data set are known by name or by what stands beside")
  func bids() throws {
    let table = Array("-290\t-2609\n-286\t-2576\n-282\t-2539\n".utf8)
    let sidecar = "{\"SamplingFrequency\": 50, \"Columns\": [\"cardiac\"]}"
    for (name, beside) in [
      ("sub-01_task-rest_physio.tsv", [:]), ("run.tsv", ["run.json": sidecar]),
    ] {
      let error = try #require(bytesError(table, named: name, beside: beside))
      #expect(error.code == .notARecording && error.message.contains("BIDS"))
    }
    let own = try #require(bytesError(Array(sidecar.utf8), named: "x_physio.json"))
    #expect(own.code == .notARecording && own.message.contains("BIDS"))
  }
}
