import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Writing annotations")
struct AnnotationWritingTests {
  static let formats: [any WritableRecordingFormat] = [WFDBAnnotationFormat(), EDFFormat()]

  /// Everything that annotations have no place for: kinds, gaps, a seam, overlapping intervals,
  /// phases, a start.
  private func everything() throws -> (RRSeries, [RecordingPhase]) {
    let series = try RRSeries(
      intervalsMilliseconds: [812, 805, 798, 640, 1010, 820.5, 815, 790, 801],
      beatTimesSeconds: [
        3.062, 3.867, 4.665, 5.305, 6.315, 9000.8205, 9001.6355, 9002.0, 9002.801,
      ],
      labels: [
        .normal, .normal, .supraventricularEctopic, .ventricularEctopic, .normal, .artifact,
        .interpolated, .other, .normal,
      ],
      breaks: [5, 7], start: RecordingStart(iso8601: "2019-06-11T21:23:45.250+02:00"))
    let phases = [
      RecordingPhase(name: "rest, é", range: TimeRange(startSeconds: 0, endSeconds: 4.7)),
      RecordingPhase(name: "massage", range: TimeRange(startSeconds: 4.7, endSeconds: 9001)),
    ]
    return (series, phases)
  }

  @Test("reading what was written gives an equal series with its phases", arguments: 0...1)
  func roundTrip(index: Int) throws {
    let format = Self.formats[index]
    let (series, phases) = try everything()
    let encoded = format.write(series, phases: phases)
    #expect(encoded.losses.isEmpty)
    let recording = try RecordingReader().read(bytes: encoded.bytes, fileName: "x")
    #expect(recording.format == format.name)
    #expect(recording.series == series)
    #expect(recording.phases.map(\.name) == phases.map(\.name))
    for (found, written) in zip(recording.phases, phases) {
      #expect(recording.series.slice(found.range) == series.slice(written.range))
    }
    #expect(format.write(recording.series, phases: recording.phases) == encoded)
  }

  @Test(
    "intervals of usual clocks are written without loss",
    arguments: [64.0, 100, 125, 128, 200, 250, 256, 300, 360, 400, 500, 512, 1000, 1024, 1e5])
  func clocks(rate: Double) throws {
    var random = RandomStream(seed: UInt64(rate))
    let ticks = (0..<200).map { _ in (rate * (0.5 + random.uniform())).rounded() }
    let series = try RRSeries(intervalsMilliseconds: ticks.map { $0 * 1000 / rate })
    let encoded = WFDBAnnotationFormat().write(series, phases: [])
    #expect(encoded.losses.isEmpty)
    let recording = try RecordingReader().read(bytes: encoded.bytes, fileName: "x")
    #expect(recording.series.intervalsMilliseconds == series.intervalsMilliseconds)
    // Thirds of a millisecond have no end as decimals.
    let edf = EDFFormat().write(series, phases: [])
    let isDecimal = rate != 360 && rate != 300
    #expect(edf.losses.isEmpty == isDecimal)
    let read = try RecordingReader().read(bytes: edf.bytes, fileName: "x").series
    for (found, written) in zip(read.intervalsMilliseconds, series.intervalsMilliseconds) {
      // Half a step of the finest decimal, 10⁻¹⁰ s, and the rounding of the double.
      #expect((found - written).magnitude <= (isDecimal ? 0 : 0.5e-7 + written * 0x1p-52))
    }
  }

  @Test("what is lost is said")
  func losses() throws {
    let odd = try RRSeries(
      intervalsMilliseconds: [1000 / 3.0, 1000.0 / 7, 800.123_456_789],
      start: RecordingStart(iso8601: "in the morning"))
    let wfdb = WFDBAnnotationFormat().write(odd, phases: [])
    #expect(wfdb.losses.count == 2)
    #expect(wfdb.losses.contains { $0.contains("0.001 ms") })
    let early = try RRSeries(intervalsMilliseconds: [800, 810], beatTimesSeconds: [0.3, 1.11])
    for format in Self.formats {
      let encoded = format.write(early, phases: [])
      #expect(encoded.losses.contains { $0.contains("moved by 0.5 s") })
      let series = try RecordingReader().read(bytes: encoded.bytes, fileName: "x").series
      #expect(series.intervalsMilliseconds == [800, 810])
    }
    let loose = try RRSeries(
      intervalsMilliseconds: [800, 810], beatTimesSeconds: [0.8, 1.62])
    #expect(
      WFDBAnnotationFormat().write(loose, phases: []).losses.contains { $0.contains("10 ms") })
    let long = RecordingPhase(
      name: String(repeating: "ä", count: 400), range: TimeRange(startSeconds: 0, endSeconds: 9))
    for format in Self.formats {
      let encoded = format.write(early, phases: [long])
      #expect(encoded.losses.contains { $0.contains("shortened") })
      let recording = try RecordingReader().read(bytes: encoded.bytes, fileName: "x")
      #expect(recording.phases.first?.name.allSatisfy { $0 == "ä" } == true)
    }
  }

  @Test("gaps of months and thousands of beats need several skips and several records")
  func large() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 12_000, seed: 5)
    var elapsed = 0.0
    let times = intervals.enumerated().map { row, interval in
      // Sums of whole microseconds.
      elapsed += (interval * 1000).rounded() + (row == 6000 ? 9e12 : 0)
      return elapsed / 1e6
    }
    let series = try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: [6000])
    for format in Self.formats {
      let encoded = format.write(series, phases: [])
      #expect(encoded.losses.isEmpty)
      #expect(encoded.bytes.count < 400_000)
      #expect(try RecordingReader().read(bytes: encoded.bytes, fileName: "x").series == series)
    }
  }

  // Reference: wfdb-python 4.3.1, `wfdb.rdann("rec", "atr")` on the file of `everything()`, its
  // fs, sample and symbol.
  @Test("other programs see the same beats in the WFDB file")
  func wfdbReference() throws {
    let expected: [(Int, Character)] = [
      (4500, "N"), (4500, "\""), (6124, "N"), (7734, "N"), (9330, "S"), (9330, "\""), (10_610, "V"),
      (12_630, "N"), (12_630, "\""), (18_000_000, "N"), (18_001_641, "Q"), (18_001_641, "\""),
      (18_003_271, "Q"), (18_003_271, "\""), (18_004_000, "Q"), (18_005_602, "N"),
    ]
    let codes: [Character: Int] = ["N": 1, "S": 9, "V": 5, "Q": 13, "\"": 22]
    let (series, phases) = try everything()
    let bytes = WFDBAnnotationFormat().write(series, phases: phases).bytes
    #expect(bytes.starts(with: [0, 22 << 2, 24, 63 << 2] + Array("## time resolution: 2000".utf8)))
    // The words of annotations, with skips and texts passed over.
    var found: [(Int, Int)] = []
    var index = 0
    var tick = 0
    while index + 1 < bytes.count {
      let word = Int(bytes[index]) | Int(bytes[index + 1]) << 8
      index += 2
      if word == 0 { break }
      switch word >> 10 {
      case 59:
        let parts = (0..<4).map { Int(bytes[index + $0]) }
        let skip = (parts[0] | parts[1] << 8) << 16 | parts[2] | parts[3] << 8
        tick += Int(Int32(truncatingIfNeeded: skip))
        index += 4
      case 63: index += (word & 0xFF) + (word & 1)
      default:
        tick += word & 0x3FF
        found.append((word >> 10, tick))
      }
    }
    let beats = found.drop { $0.1 == 0 }
    #expect(beats.map(\.1) == expected.map(\.0))
    #expect(beats.map(\.0) == expected.compactMap { codes[$0.1] })
  }

  // Reference: pyEDFlib 0.1.42, `EdfReader("rec.edf").readAnnotations()` on the file of
  // `everything()`: 16 onsets and texts as below, duration −1; `starttime_subsecond` 2500000
  // (units of 100 ns) and 2019-06-11 21:23:45.
  @Test("other programs see the same beats in the EDF+ file")
  func edfReference() throws {
    let expected = [
      "+0.25|## start: 2019-06-11T21:23:45.250+02:00", "+2.5|N", "+2.5|## phase: rest, é",
      "+3.312|N", "+4.117|N", "+4.915|S", "+4.915|## phase: massage", "+5.555|V", "+6.565|N",
      "+6.565|## break", "+9000.25|N", "+9001.0705|artifact beat", "+9001.0705|## end of phase",
      "+9001.8855|interpolated beat", "+9001.8855|## break, next interval: 0.79", "+9002.25|Q",
      "+9003.051|N",
    ]
    let (series, phases) = try everything()
    let bytes = EDFFormat().write(series, phases: phases).bytes
    #expect(String(decoding: bytes[168..<184], as: UTF8.self) == "11.06.1921.23.45")
    let lists = bytes[512...].split(separator: 0).map { list in
      String(decoding: list, as: UTF8.self)
        .split(separator: "\u{14}").joined(separator: "|")
    }
    #expect(lists.first == "+0.25")
    #expect(Array(lists.dropFirst()) == expected)
  }
}
