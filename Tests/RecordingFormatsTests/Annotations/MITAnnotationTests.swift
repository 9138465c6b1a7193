import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("WFDB annotations in the MIT layout")
struct MITAnnotationTests {
  /// Beats and marks: N N ~ N V N + N at whole seconds of 100 ticks, then a change of rhythm.
  private func mixed() -> [UInt8] {
    var file = MITFile()
    file.add(28, at: 0, text: "(N\0")
    for (code, tick) in [(1, 100), (1, 190), (14, 200), (1, 290), (5, 350), (1, 460), (28, 500)] {
      file.add(code, at: tick)
    }
    file.add(1, at: 560)
    return file.ended
  }

  private let header = "rec 1 100/250(7) 60000 12:30:05.5 24/12/1994\nrec.dat 16 200\n# Age: 64\n"

  @Test(
    "each interval rule has its own pairs",
    arguments: [
      (IntervalRule.beatToBeat, [900.0, 1000, 600, 1100, 1000], [Int]()),
      (.uninterrupted, [900, 600, 1100], [1]),
      (.normalToNormal, [900, 1000, 1000], [2]),
    ])
  func rules(rule: IntervalRule, intervals: [Double], breaks: [Int]) throws {
    let recording = try readBytes(
      mixed(), named: "rec.atr", beside: ["rec.hea": header],
      options: ReadingOptions(intervalRule: rule))
    #expect(recording.series.intervalsMilliseconds == intervals)
    #expect(recording.series.breaks == breaks)
    #expect(recording.intervalRule == rule)
    #expect(recording.roleReason.contains(rule.meaning))
    #expect(recording.unitReason == "rec.hea says 100 samples per second")
    // Day first, as the format says; no zone.
    #expect(recording.start?.iso8601 == "1994-12-24T12:30:05.5")
  }

  @Test("marks of minutes, as of apnea, are no beats")
  func minutes() throws {
    var file = MITFile()
    for minute in 0..<60 { file.add(minute % 5 == 0 ? 8 : 1, at: 6000 * minute) }
    let error = bytesError(file.ended, named: "rec.apn", beside: ["rec.hea": header])
    #expect(error?.code == .notBeats && error?.message.contains("apnea") == true)
  }

  @Test("the time zero is that of the record, and labels belong to the beat that ends an interval")
  func timesAndLabels() throws {
    let series = try readBytes(mixed(), named: "rec.atr", beside: ["rec.hea": header]).series
    #expect(series.beatTimesSeconds == [1.9, 2.9, 3.5, 4.6, 5.6])
    #expect(series.labels == [.normal, .normal, .ventricularEctopic, .normal, .normal])
  }

  @Test(
    "codes stand for kinds of beats, or for none",
    arguments: (1...49).map { code in
      let kinds: [BeatLabel: [Int]] = [
        .normal: [1, 2, 3, 11, 25, 34, 35], .supraventricularEctopic: [4, 7, 8, 9],
        .ventricularEctopic: [5, 10, 31, 41], .other: [6, 12, 13, 30, 38],
      ]
      return (code, kinds.first { $0.value.contains(code) }?.key)
    })
  func codes(code: Int, label: BeatLabel?) throws {
    var file = MITFile()
    file.add(1, at: 100)
    file.add(code, at: 200)
    file.add(1, at: 300)
    let series = try readBytes(file.ended, named: "r.atr", beside: ["r.hea": "r 0 100"]).series
    #expect(series.labels == (label.map { [$0, .normal] } ?? [.normal]))
  }

  @Test("skips reach beyond ten bits, several in a row beyond 32, and back")
  func skips() throws {
    var file = MITFile()
    file.add(1, at: 100)
    file.add(1, at: 5000)
    file.skip(-1)
    // The empty annotation that the WFDB library writes after notes is no mark.
    file.step(0, 1)
    file.add(1, at: 5900)
    for _ in 0..<2 { file.skip(Int(Int32.max)) }
    file.step(1, 5)
    let last = 5900 + 2 * Int(Int32.max) + 5
    file.add(1, at: last + 700)
    let recording = try readBytes(
      file.ended, named: "r.atr",
      options: ReadingOptions(tickRateHertz: 1000, intervalRule: .uninterrupted))
    #expect(recording.series.intervalsMilliseconds == [4900, 900, 700])
    #expect(recording.series.beatTimesSeconds.last == Double(last + 700) / 1000)
    // The two skips are almost fifty days: no interval is that long.
    #expect(recording.series.breaks == [2])
    #expect(recording.warnings.contains { $0.contains("more than an hour apart") })
  }

  @Test("annotations of several channels are put in order, and the steps back are counted")
  func outOfOrder() throws {
    var file = MITFile()
    for tick in [100, 300, 200, 400, 500, 700, 600, 800] { file.add(1, at: tick) }
    let recording = try readBytes(
      file.ended, named: "r.atr", options: ReadingOptions(tickRateHertz: 100))
    #expect(recording.series.intervalsMilliseconds == [Double](repeating: 1000, count: 7))
    #expect(recording.evidence.backwardStampCount == 2)
  }

  @Test("beats at one place count once")
  func repeated() throws {
    var file = MITFile()
    for tick in [100, 200, 200, 300] { file.add(1, at: tick) }
    let recording = try readBytes(
      file.ended, named: "r.atr", options: ReadingOptions(tickRateHertz: 100))
    #expect(recording.series.intervalsMilliseconds == [1000, 1000])
    #expect(recording.warnings.contains { $0.contains("same time") })
  }

  @Test("numbers, subtypes and channels belong to the annotation before them")
  func modifiers() throws {
    var file = MITFile()
    file.add(1, at: 100)
    for modifier in [60, 61, 62] { file.word(modifier << 10 | 3) }
    file.add(1, at: 190)
    file.add(22, at: 195, text: "a note of odd length")
    file.add(1, at: 290, text: "abc")
    let recording = try readBytes(
      file.ended, named: "r.qrs", options: ReadingOptions(tickRateHertz: 100))
    #expect(recording.series.intervalsMilliseconds == [900, 1000])
  }

  @Test("only the word zero ends a file, and a file without it is told to be cut")
  func ending() throws {
    let whole = mixed()
    #expect(
      try readBytes(whole, named: "rec.atr", beside: ["rec.hea": header]).warnings
        .allSatisfy { !$0.contains("cut off") })
    let cut = Array(whole.dropLast(2))
    let recording = try readBytes(cut, named: "rec.atr", beside: ["rec.hea": header])
    #expect(recording.beatCount == 5)
    #expect(recording.warnings.contains { $0.contains("cut off") })
  }

  @Test("files of annotations are known without suffix or header; signals are not taken for them")
  func sniffing() {
    let format = WFDBAnnotationFormat()
    func confidence(_ bytes: [UInt8], _ name: String) -> Double? {
      format.sniff(RecordingInput(bytes: bytes, fileName: name))?.confidence
    }
    var file = MITFile()
    for beat in 0..<100 { file.add(1, at: 300 * beat) }
    #expect(confidence(file.ended, "x") == 0.92)
    #expect(confidence(file.ended, "x.atr") == 0.95)
    // Samples around 1024, as of an ECG of 11 bits, are codes 0 and 1.
    var random = RandomStream(seed: 4)
    for middle in [0.0, 1024, 2048] {
      for suffix in ["dat", "atr"] {
        let samples = (0..<4000).flatMap { place -> [UInt8] in
          let value = middle + 200 * sin(Double(place) / 40) + 20 * random.normal()
          let word = UInt16(bitPattern: Int16(value))
          return [UInt8(word & 0xFF), UInt8(word >> 8)]
        }
        #expect(confidence(samples, "x.\(suffix)") == nil, "\(middle)")
      }
    }
    let noise = (0..<4000).map { _ in UInt8(random.next() & 0xFF) }
    #expect(confidence(noise, "x.atr") == nil)
  }
}
