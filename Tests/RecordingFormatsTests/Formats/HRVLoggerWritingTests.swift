import RecordingFormats
import SignalCore
import Testing

@Suite("Writing HRV Logger tables")
struct HRVLoggerWritingTests {
  @Test("stamps show the breaks, and what is lost is said")
  func writing() throws {
    let intervals = (0..<100).map { 800 + Double($0 % 7) * 5 }
    var times: [Double] = []
    for (row, interval) in intervals.enumerated() {
      times.append((times.last ?? 0) + interval / 1000 + (row == 40 ? 5 : 0))
    }
    let series = try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: [40, 70],
      start: RecordingStart(iso8601: "2023-06-30T13:59:47.000+02:00"))
    let encoded = HRVLoggerFormat().write(series, phases: [])
    #expect(encoded.losses.count == 2)
    #expect(encoded.losses.contains { $0.hasPrefix("1 breaks") })
    let text = String(decoding: encoded.bytes, as: UTF8.self)
    #expect(text.hasPrefix("timestamp,rr,since_start\n1688126387800,800,800\n"))
    let recording = try RecordingReader().read(bytes: encoded.bytes, fileName: "x.csv")
    #expect(recording.series.intervalsMilliseconds == intervals)
    #expect(recording.series.breaks == [40])
    #expect(recording.start?.iso8601 == "2023-06-30T11:59:47.800Z")
  }
}
