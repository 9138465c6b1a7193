import Foundation
import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Texts of single devices")
struct DeviceTextTests {
  @Test("E4: a step that differs from its interval by more than 20 ms is a break")
  func empatica() throws {
    let recording = try readText(
      "1560279825.500000, IBI\r\n10.0,0.8\r\n10.81,0.8\r\n11.631,0.8\r\n20.0,0.9\r\n20.0,0.9\r\n",
      fileName: "x.csv")
    #expect(recording.format == "empatica-e4")
    #expect(recording.series.intervalsMilliseconds == [800, 800, 800, 900])
    #expect(recording.series.beatTimesSeconds == [10, 10.81, 11.631, 20])
    #expect(recording.series.breaks == [2, 3])
    #expect(recording.start?.iso8601 == "2019-06-11T19:03:45.500Z")
    #expect(recording.warnings.contains { $0.contains("1 row is") && $0.contains("repeated") })
  }

  @Test("E4: rows of which none holds both a time and an interval are no recording")
  func empaticaWithoutWholeRows() {
    let error = readingError("1560279825.000015, IBI\n, 0.85\n1.5,\n", fileName: "IBI.csv")
    #expect(error?.code == .noIntervals)
  }

  @Test(
    "E4: gaps of the real recordings",
    .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)),
    arguments: [("empatica-e4/IBI.csv", 202), ("empatica-e4-short/IBI.csv", 2)])
  func empaticaGaps(file: String, breaks: Int) throws {
    let recording = try RecordingReader().read(path: SharedRecordings.url(file).path)
    #expect(recording.series.breaks.count == breaks)
  }

  private func hrm(interval: String, rows: String = "812\n805\n798\n") -> String {
    "[Params]\nVersion=107\nDate=20141215\nStartTime=19:59:34.0\nLength=00:00:03.0\n"
      + "Interval=\(interval)\nStartDelay=541\nWeight=88\n\n[Note]\nÄrztin Zoe Sample\n\n"
      + "[Trip]\n1\n2\n\n[HRData]\n\(rows)"
  }

  @Test("HRM: the start delay stands before the first interval, the start is local")
  func hrm() throws {
    let recording = try readText(hrm(interval: "238"))
    #expect(recording.format == "polar-hrm")
    #expect(recording.series.intervalsMilliseconds == [812, 805, 798])
    #expect((recording.series.beatTimesSeconds[0] - 1.353).magnitude < 1e-12)
    #expect(recording.start?.iso8601 == "2014-12-15T19:59:34.0")
    // 3 s of recording: 0.541 s of delay and 2.415 s of beats leave 0.044 s.
    let difference = try #require(recording.clockDifferenceSeconds)
    #expect((difference - 0.044).magnitude < 1e-9)
  }

  @Test("HRM: heart rates below Interval=238 are told by their sum and the Length")
  func hrmRatesAsIntervals() throws {
    let rates = (0..<60).map { "\(62 + $0 % 9)" }
    for rows in [rates.map { $0 + "\n" }, rates.map { $0 + "\t120\t80\n" }] {
      let text = hrm(interval: "238", rows: rows.joined())
      let timed = text.replacing("[HRData]", with: "[Params]\nLength=00:01:00.0\n[HRData]")
      let refused = try #require(readingError(timed))
      #expect(refused.code == .notARecording && refused.message.contains("lasted 60 s"))
      let untimed = try #require(readingError(text.replacing("Length=00:00:03.0\n", with: "")))
      #expect(untimed.code == .notARecording && untimed.message.contains("faster than any heart"))
    }
    // A foal's heart, which the Length confirms.
    let fast = (0..<60).map { "\(230 + $0 % 9)\n" }.joined()
    let foal = hrm(interval: "238", rows: fast)
      .replacing("[HRData]", with: "[Params]\nLength=00:00:14.0\n[HRData]")
    #expect(try readText(foal).beatCount == 60)
  }

  @Test("HRM: a Length beyond the intervals is told")
  func hrmLength() throws {
    let rows = (0..<60).map { "\(800 + $0 % 9)\n" }.joined()
    let text = hrm(interval: "238", rows: rows)
      .replacing("[HRData]", with: "[Params]\nLength=00:02:00.0\n[HRData]")
    #expect(try readText(text).warnings.contains { $0.contains("beats are missing") })
  }

  @Test(
    "HRM: rows of heart rates are refused with their step",
    arguments: [("1", "every 1 s"), ("5", "every 5 s"), ("60", "60 s"), ("204", "intermediate")])
  func hrmHeartRates(interval: String, words: String) throws {
    let error = try #require(
      readingError(hrm(interval: interval, rows: "62\t120\t80\n63\t121\t80\n")))
    #expect(error.code == .notARecording && error.message.contains(words), "\(error)")
  }

  @Test("SelfLoops: the English month, a start below zero, lost beats")
  func selfLoops() throws {
    let recording = try readText(
      "04 August 2017 12:53:19\nTime (ms),HR (bpm),R-R (ms)\n-42,102,618\n581,100,623\n"
        + "6581,99,640\n7181,99,600\n")
    #expect(recording.start?.iso8601 == "2017-08-04T12:53:19")
    #expect(recording.series.breaks == [2])
    #expect(recording.format == "selfloops")
  }

  @Test("VU-AMS: missing values are breaks, interpolated beats keep their label")
  func vuAMS() throws {
    let recording = try readText(
      """
      Subject Id: P37
      R-peak time\tibi_cumulative\tibi\tinterpolated\tLabelCode1\t
      30-06-23/14:00:00.000\t0\t0\tO\t-9999\t
      30-06-23/14:00:00.800\t800\t800\tO\t-9999\t
      30-06-23/14:00:01.650\t1650\t850\tI\t-9999\t
      30-06-23/14:00:04.650\t4650\t-9999\tO\t-9999\t
      30-06-23/14:00:05.450\t5450\t800\tO\t-9999\t
      30-06-23/14:00:06.260\t6260\t810\tO\t-9999\t
      """)
    #expect(recording.format == "vu-ams")
    #expect(recording.series.intervalsMilliseconds == [800, 850, 800, 810])
    #expect(recording.series.labels == [.normal, .interpolated, .normal, .normal])
    #expect(recording.series.breaks == [2])
    #expect(recording.start?.iso8601 == "2023-06-30T14:00:00.000")
    #expect(recording.evidence.missingCount == 1)
  }

  @Test("VNS Analyse: raw values are read, corrected ones only by themselves; German decimals")
  func vns() throws {
    let title = "RR-Intervalle - Rohwerte (Nicht aktiv)\n"
    let corrected = "RR-Intervalle - Korrigierte Werte (Aktiv)\n0,800\n0,810\n0,820\n"
    let both = try readText(title + "0,807\tNotiz: x\n0,838\n0,851\n\n" + corrected)
    #expect(both.series.intervalsMilliseconds == [807, 838, 851])
    #expect(both.warnings.contains { $0.contains("twice") })
    let only = try readText(corrected)
    #expect(only.series.intervalsMilliseconds == [800, 810, 820])
    #expect(only.warnings.contains { $0.contains("do not correct") })
    // A line of words that is no title ends the block.
    let damaged = try readText(title + "0,807\n0,838\n0,851\nRR-Intxrvalle\n0,8\n0,81\n")
    #expect(damaged.series.count == 3)
  }

  @Test("Everion: rows are sorted by their counter, repeated ones left out, other tags passed over")
  func everion() throws {
    let recording = try readText(
      """
      count,streamType,tag,time,values
      3,4,14,1551454472,820.0;12.0
      1,4,14,1551454470,800.0;12.0
      9,4,6,1551454470,60.0;1.0
      2,4,14,1551454471,810.0;12.0
      2,4,14,1551454471,810.0;12.0
      4,4,14,1551454502,830.0;12.0
      """)
    #expect(recording.series.intervalsMilliseconds == [800, 810, 820, 830])
    #expect(recording.series.breaks == [3])
    #expect(recording.start?.iso8601 == "2019-03-01T15:34:30Z")
    #expect(recording.warnings.contains { $0.contains("sorted") })
    #expect(recording.warnings.contains { $0.contains("1 repeated") })
  }

  @Test("Garmin's long table: other kinds are passed over; without intervals it says so")
  func garmin() throws {
    let text =
      "2019-10-16T12:08:58.041+02:00;HEART_RATE;79.0\n"
      + "2019-10-16T12:08:58.808+02:00;HEART_RATE_VARIABILITY;821.0\n"
      + "2019-10-16T12:08:59.752+02:00;HEART_RATE_VARIABILITY;848.0\n"
      + "2019-10-16T12:10:00.511+02:00;HEART_RATE_VARIABILITY;771.0\n"
    let recording = try readText(text)
    #expect(recording.series.intervalsMilliseconds == [821, 848, 771])
    #expect(recording.series.breaks == [2])
    #expect(recording.start?.iso8601 == "2019-10-16T12:08:58.808+02:00")
    let error = try #require(readingError(text.replacing("_VARIABILITY", with: "")))
    #expect(error.code == .noIntervals)
  }

  @Test(
    "Garmin's long table: gaps of the real recording",
    .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
  func garminGaps() throws {
    let recording = try RecordingReader().read(
      path: SharedRecordings.url("garmin-sdk-long/data.csv").path)
    // Reference: 108 steps longer than 3 s between the rows of HEART_RATE_VARIABILITY.
    #expect(recording.evidence.longStampStepCount == 108)
  }

  @Test("Holter text: labels, marks without signal, and the rule of intervals")
  func holter() throws {
    let text =
      "00000000\n4.000    X\n98.643    N\n99.465    N\n100.000    X\n100.256    S\n"
      + "101.080    V\n102.000    N\n103.000    N\n"
    let all = try readText(text)
    #expect(all.series.intervalsMilliseconds == [822, 791, 824, 920, 1000])
    #expect(
      all.series.labels
        == [.normal, .supraventricularEctopic, .ventricularEctopic, .normal, .normal])
    #expect(all.intervalRule == .beatToBeat && all.unit == .seconds)
    let uninterrupted = try readText(text, options: ReadingOptions(intervalRule: .uninterrupted))
    #expect(uninterrupted.series.intervalsMilliseconds == [822, 824, 920, 1000])
    let normal = try readText(text, options: ReadingOptions(intervalRule: .normalToNormal))
    #expect(normal.series.intervalsMilliseconds == [822, 1000])
  }

  @Test("PulseOn: unreliable intervals are labelled")
  func pulseOn() throws {
    let recording = try readText(
      "timestamp,running_counter,IBI,IBI_QI,sqeclass\n1560279825800,1,800,90,0\n"
        + "1560279826610,2,810,10,1\n1560279827410,3,800,90,0\n")
    #expect(recording.series.labels == [.normal, .artifact, .normal])
    #expect(recording.start?.iso8601 == "2019-06-11T19:03:45.800Z")
  }

  @Test("FatMaxxer: stamps that go back keep the order of the file")
  func fatMaxxer() throws {
    let recording = try readText(
      "timestamp,rr,since_start\n\n1688126387907,672,672\n1688126387800,732,1404\n"
        + "1688126388900,722,2126\n")
    #expect(recording.format == "hrv-logger")
    #expect(recording.series.intervalsMilliseconds == [672, 732, 722])
    #expect(recording.evidence.backwardStampCount == 1)
    #expect(recording.series.breaks.isEmpty)
  }

  @Test("time and interval: by units")
  func twoColumns() throws {
    let flow = try readText("0.809\t809\n1.585\t776\n2.385\t800\n3.196\t811\n")
    #expect(flow.format == "polar-flow")
    #expect(flow.series.intervalsMilliseconds == [809, 776, 800, 811])
    let polar = try readText(
      "0.000 0.809\n0.809 0.809\n1.585 0.776\n2.385 0.800\n3.196 0.811\n")
    #expect(polar.format == "time-rr")
    #expect(polar.series.intervalsMilliseconds == [809, 776, 800, 811])
  }
}
