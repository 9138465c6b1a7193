import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("The package's own CSV")
struct RRCSVTests {
  /// A series with every feature: random numbers, labels, breaks, gaps, a start.
  private func series(seed: UInt64, isPlain: Bool = false) throws -> RRSeries {
    var random = RandomStream(seed: seed)
    var intervals: [Double] = []
    var times: [Double] = []
    var labels: [BeatLabel] = []
    var breaks: [Int] = []
    var time = random.uniform()
    for row in 0..<300 {
      let interval = 300 + 1200 * random.uniform()
      if !isPlain, row > 0, random.next() % 20 == 0 {
        breaks.append(row)
        time += random.next() % 2 == 0 ? 10 * random.uniform() : 0
      }
      time += interval / 1000
      intervals.append(interval)
      times.append(time)
      labels.append(
        isPlain
          ? .normal : BeatLabel.allCases[Int(random.next() % UInt64(BeatLabel.allCases.count))])
    }
    return try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, labels: labels, breaks: breaks,
      start: isPlain ? nil : RecordingStart(iso8601: "2019-06-11T21:23:45+02:00"))
  }

  private func read(_ encoded: EncodedRecording) throws(RecordingError) -> Recording {
    try RecordingReader().read(bytes: encoded.bytes, fileName: "rr.csv")
  }

  @Test("reading what was written gives an equal series", arguments: 1...20)
  func roundTrip(seed: UInt64) throws {
    for isPlain in [true, false] {
      let series = try series(seed: seed, isPlain: isPlain)
      let encoded = RRCSVFormat().write(series, phases: [])
      #expect(encoded.losses.isEmpty)
      let recording = try read(encoded)
      #expect(recording.series == series)
      #expect(recording.format == "rr-csv")
      // Writing again gives the same bytes.
      #expect(RRCSVFormat().write(recording.series, phases: []) == encoded)
    }
  }

  @Test("phases keep their names and exactly their rows")
  func phases() throws {
    let series = try SyntheticRR.series(beats: 1000, seed: 3)
    let phases = ["before", "during, \"deep\" tissue", "after"].enumerated().map { index, name in
      RecordingPhase(
        name: name,
        range: TimeRange(
          startSeconds: Double(index) * 250, endSeconds: index == 2 ? 1e6 : Double(index + 1) * 250)
      )
    }
    let encoded = RRCSVFormat().write(series, phases: phases)
    let recording = try read(encoded)
    #expect(recording.series == series)
    #expect(recording.phases.map(\.name) == phases.map(\.name))
    for (found, written) in zip(recording.phases, phases) {
      #expect(recording.series.slice(found.range) == series.slice(written.range))
    }
    #expect(RRCSVFormat().write(recording.series, phases: recording.phases) == encoded)
  }

  @Test("the table that a simulation writes has its three columns")
  func simulationColumns() throws {
    let series = try RRSeries(intervalsMilliseconds: [812.5, 805, 798])
    let phase = RecordingPhase(name: "before", range: TimeRange(startSeconds: 0, endSeconds: 60))
    let bytes = RRCSVFormat().write(series, phases: [phase]).bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "time_s,rr_ms,phase\n0.8125,812.5,before\n1.6175,805,before\n2.4155,798,before\n")
  }

  @Test("without a break column, times tell the breaks")
  func inferredBreaks() throws {
    let recording = try readText(
      "time_s,rr_ms\n0.8,800\n1.6,800\n5.0,790\n5.8,800\n")
    #expect(recording.series.breaks == [2])
    #expect(recording.series.beatTimesSeconds == [0.8, 1.6, 5.0, 5.8])
  }

  @Test("spreadsheets that save it with semicolons and decimal commas do no harm")
  func spreadsheet() throws {
    let recording = try readText(
      "time_s;rr_ms;phase\r\n0,8125;812,5;1\r\n1,6175;805;1\r\n2,4155;798;2\r\n")
    #expect(recording.series.intervalsMilliseconds == [812.5, 805, 798])
    #expect(recording.phases.map(\.name) == ["1", "2"])
  }

  @Test(
    "bad cells are named",
    arguments: [
      ("time_s,rr_ms\n0.8,800\n1.6,x\n", 3), ("time_s,rr_ms\n0.8,800\n1.6,\n2.4,800\n", 3),
      ("time_s,rr_ms\n0.8,800\n0.7,800\n", 3), ("time_s,rr_ms\n0.8,800\n1.6,-800\n", 3),
      ("time_s,rr_ms,label\n0.8,800,N\n1.6,800,Q\n", 3),
      ("time_s,rr_ms\n0.8,800\n1.6,800,5\n", 3),
    ])
  func bad(text: String, line: Int) throws {
    let error = try #require(readingError(text))
    #expect(error.line == line, "\(error)")
    #expect([.badCell, .raggedRow].contains(error.code))
  }

  @Test("a header without rows holds no interval")
  func headerOnly() {
    #expect(readingError("time_s,rr_ms\n")?.code == .noIntervals)
  }
}
