import RecordingFormats
import SignalCore
import Testing

/// How tables state the times of their beats.
@Suite("Times in tables")
struct TimesBesideTests {
  @Test("rows with the newest first are turned around")
  func newestFirst() throws {
    let stamps = ["07:00:00.800", "07:00:01.610", "07:00:02.415", "07:00:09.215", "07:00:10.015"]
    let intervals = [800, 810, 805, 800, 800]
    let rows = zip(stamps, intervals).map { "2024-05-01T\($0),\($1)\n" }
    let header = "timestamp,rr_ms\n"
    let older = try readText(header + rows.joined())
    let newer = try readText(header + rows.reversed().joined())
    #expect(newer.series == older.series)
    #expect(newer.series.breaks == [3])
    #expect(newer.warnings.contains { $0.contains("newest") })
    let error = readingError(header + "2024-05-01T07:00:11,8x0\n" + rows.reversed().joined())
    #expect(error?.line == 2)
  }

  @Test("times of newest-first sessions, which stay within each, turn nothing around")
  func sessionTimes() throws {
    let rows = [12, 11, 10].map { day in
      (0..<40).map { "2024-05-\(day)T10:00:00,\(700 + $0)\n" }.joined()
    }
    let recording = try readText("start,rr_ms\n".replacing("start", with: "time") + rows.joined())
    #expect(recording.series.intervalsMilliseconds.first == 700)
  }

  @Test("minutes in the name of times are minutes")
  func minutes() throws {
    let rows = (0..<60).map { index in
      "\(Double(index + 1) * 0.8 / 60 + (index < 30 ? 0 : 0.5)),800\n"
    }
    #expect(try readText("time (min),rr_ms\n" + rows.joined()).series.breaks == [30])
  }

  @Test("corrected intervals beside the measured ones are left aside")
  func versions() throws {
    let recording = try readText("RR,RR_corrected\n800,810\n801,811\n799,812\n")
    #expect(recording.series.intervalsMilliseconds == [800, 801, 799])
  }

  @Test("a gap of any length leaves the unit of the times as it is", arguments: [60, 8334, 90_000])
  func gap(seconds: Int) throws {
    var time = 0.0
    let rows = (0..<100).map { index in
      time += 0.8 + (index == 50 ? Double(seconds) : 0)
      return "\((time * 1000).rounded() / 1000),800\n"
    }
    let recording = try readText("time,rr_ms\n" + rows.joined())
    #expect(recording.series.breaks == [50])
    let jump = recording.series.beatTimesSeconds[50] - recording.series.beatTimesSeconds[49]
    #expect(abs(jump - Double(seconds) - 0.8) < 0.002, "times are written in milliseconds")
  }

  @Test("date and time of day in two columns are one time")
  func twoColumns() throws {
    let rows = (0..<6).map { "26.06.2018;10:00:\($0 < 3 ? "0\($0)" : "4\($0)");1000\n" }.joined()
    let recording = try readText("Datum;Uhrzeit;RR\n" + rows)
    #expect(recording.start?.iso8601 == "2018-06-26T10:00:00")
    #expect(recording.series.breaks == [3])
  }

  @Test("a date alone is no midnight")
  func dateAlone() throws {
    let recording = try readText("date,rr_ms\n2018-06-26,800\n2018-06-26,810\n2018-06-26,805\n")
    #expect(recording.start == nil)
  }

  @Test("clocks of twelve hours are read")
  func twelveHours() throws {
    let rows = ["11:59:59 AM", "12:00:00 PM", "12:00:01 pm"].map { "2018-06-26 \($0),1000\n" }
    let recording = try readText("time,rr_ms\n" + rows.joined())
    #expect(recording.start?.iso8601 == "2018-06-26T11:59:59")
    #expect(recording.series.breaks.isEmpty)
    #expect(recording.evidence.backwardStampCount == 0)
    #expect(
      try readText("time,rr_ms\n2018-06-26 12:00:00 AM,900\n").start?.iso8601
        == "2018-06-26T00:00:00")
  }

  @Test("times of day go on past midnight")
  func midnight() throws {
    let recording = try readText("time,rr_ms\n23:59:58,1000\n23:59:59,1000\n00:00:00,1000\n")
    #expect(recording.evidence.backwardStampCount == 0)
  }

  @Test("times that cannot be read are not left out silently")
  func unreadable() throws {
    let rows = ["first", "second", "third"].map { "\($0) of May,800\n" }.joined()
    #expect(try readText("time,rr_ms\n" + rows).warnings.contains { $0.contains("column 1") })
  }

  @Test(
    "the unit in a name may be a clock's step",
    arguments: [
      ("RR (1/1024 s)", 892, 871.09375), ("rr_us", 871_000, 871), ("ibi (µs)", 871_000, 871),
    ])
  func clockSteps(name: String, value: Int, milliseconds: Double) throws {
    let recording = try readText("\(name)\n\(value)\n\(value)\n")
    #expect(recording.series.intervalsMilliseconds == [milliseconds, milliseconds])
  }

  @Test(
    "names that count samples ask for the rate", arguments: ["RR ticks", "rr_samples", "rr_1024"])
  func samples(name: String) {
    let error = readingError("n,\(name)\n1,892\n2,901\n3,890\n")
    #expect(error?.code == .unitUnclear && error?.message.contains("--tick-rate") == true)
  }

  @Test("two columns of intervals are a question")
  func twoOfThem() {
    let error = readingError("time,rr raw,rr corrected\n0.8,800,800\n1.6,801,800\n2.4,799,799\n")
    #expect(error?.code == .rolesUnclear && error?.message.contains("--column") == true)
  }

  @Test("a date and time in each line are the times of beats")
  func stamps() throws {
    let recording = try readText(
      "2020-05-20T09:17:20.511Z\n2020-05-20T09:17:21.489Z\n2020-05-20T09:17:22.398Z\n")
    #expect(recording.series.intervalsMilliseconds == [978, 909])
    #expect(recording.start?.iso8601 == "2020-05-20T09:17:20.511Z")
    #expect(readingError("2020-05-20T09:17:20\n2020-05-20T09:17:21\n")?.code == .notBeats)
  }

  @Test("all ones in 32 bits are no interval, and a DOS text ends with its mark")
  func marks() throws {
    let recording = try readText("812\n805\n4294967295\n798\n\u{1A}")
    #expect(recording.series.intervalsMilliseconds == [812, 805, 798])
    #expect(recording.series.breaks == [2])
  }

  @Test(
    "cells of the last column may be empty in most rows", arguments: [",", ";", "\t", "|"])
  func sparse(delimiter: String) throws {
    let rows = (0..<12).map { "\($0);\(800 + $0 % 3);\($0 % 6 == 5 ? "x" : "")\n" }.joined()
    let text = "timestamp;rr_ms;event\n" + rows
    #expect(try readText(text.replacing(";", with: delimiter)).series.count == 12)
  }
}
