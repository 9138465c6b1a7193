import RecordingFormats
import SignalCore
import Testing

@Suite("WFDB annotations in the layout of the AHA")
struct AHAAnnotationTests {
  private func file(_ marks: [(Character, Int)], code: UInt8 = 1) -> [UInt8] {
    marks.enumerated().flatMap { index, mark in
      let tick = mark.1
      let serial = index + 1
      return [
        0, mark.0.asciiValue ?? 0, UInt8(tick >> 16 & 0xFF), UInt8(tick >> 24 & 0xFF),
        UInt8(tick & 0xFF), UInt8(tick >> 8 & 0xFF), UInt8(serial & 0xFF), UInt8(serial >> 8),
        0, code, 0, 0, 0, 0, 0, 0,
      ]
    }
  }

  private let marks: [(Character, Int)] = [
    ("N", 70_000), ("N", 70_200), ("V", 70_300), ("O", 70_400), ("Q", 70_500), ("U", 70_600),
    ("E", 70_700), ("R", 70_900),
  ]

  @Test("beats, kinds and the end", arguments: [true, false])
  func reading(marked: Bool) throws {
    let bytes = file(marks) + (marked ? [0xFF] + [UInt8](repeating: 0, count: 15) : [])
    let recording = try readBytes(bytes, named: "r.atr", beside: ["r.hea": "r 0 250"])
    #expect(recording.series.intervalsMilliseconds == [800, 400, 800, 800, 800])
    #expect(
      recording.series.labels
        == [
          .normal, .ventricularEctopic, .other, .ventricularEctopic, .ventricularEctopic,
        ])
    #expect(recording.series.beatTimesSeconds[0] == 280.8)
    #expect(recording.warnings.allSatisfy { !$0.contains("cut off") })
    let quiet = try readBytes(
      bytes, named: "r.atr", beside: ["r.hea": "r 0 250"],
      options: ReadingOptions(intervalRule: .uninterrupted))
    #expect(quiet.series.intervalsMilliseconds == [800, 400, 800])
  }

  @Test("empty second halves are those of the tapes, whose times are milliseconds")
  func tapes() throws {
    let recording = try readBytes(file(marks, code: 0), named: "8001")
    #expect(recording.series.intervalsMilliseconds == [200, 100, 200, 200, 200])
    #expect(recording.unitReason.contains("milliseconds"))
    #expect(bytesError(file(marks), named: "8001")?.code == .unitUnclear)
  }

  @Test("a file that is cut says so")
  func cut() throws {
    let recording = try readBytes(
      Array(file(marks).dropLast(5)), named: "r.atr", beside: ["r.hea": "r 0 250"])
    #expect(recording.beatCount == 4)
    #expect(recording.warnings.contains { $0.contains("cut off") })
  }
}
