import RecordingFormats
import SignalCore
import Testing

@Suite("FIT messages with times of beats")
struct FITOtherMessagesTests {
  private let start = FITWriter.morning

  private func read(_ writers: FITWriter...) throws(RecordingError) -> Recording {
    try RecordingReader().read(bytes: writers.flatMap { $0.file() }, fileName: "a.fit")
  }

  /// Adds beats as a strap's memory holds them: the first sets the clock, eight a message follow.
  private func addStrap(_ ticks: [UInt32], at seconds: UInt32, to writer: inout FITWriter) {
    writer.add(
      7, message: 132, [.time(seconds), .uint16(0, [0x4000]), .uint32(9, [ticks[0]])])
    var rest = ticks.dropFirst()
    while !rest.isEmpty {
      // A message that is not full repeats its last beat.
      let last = rest[min(rest.endIndex, rest.startIndex + 8) - 1]
      let beats = Array(rest.prefix(8)) + [UInt32](repeating: last, count: max(0, 8 - rest.count))
      rest = rest.dropFirst(8)
      var packed: [UInt8] = []
      for pair in stride(from: 0, to: 8, by: 2) {
        let (low, high) = (beats[pair] & 0xFFF, beats[pair + 1] & 0xFFF)
        packed.append(UInt8(low & 0xFF))
        packed.append(UInt8(low >> 8 | (high & 0xF) << 4))
        packed.append(UInt8(high >> 4))
      }
      writer.add(8, message: 132, [.bytes(10, packed), .uint8(6, Array(repeating: 70, count: 8))])
    }
  }

  private func ticks(_ count: Int, from first: UInt32 = 12_345_678) -> [UInt32] {
    (0..<count).map { first + UInt32($0) * 870 + UInt32($0 % 5) }
  }

  private func intervals(_ ticks: [UInt32]) -> [Double] {
    zip(ticks, ticks.dropFirst()).map { Double($1 - $0) * 1000 / 1024 }
  }

  @Test("the memory of a strap counts 1/1024 s; repeated beats are no intervals")
  func strapMemory() throws {
    var writer = FITWriter()
    writer.addFileID()
    addStrap(ticks(44), at: start, to: &writer)
    let recording = try read(writer)
    #expect(recording.series.intervalsMilliseconds == intervals(ticks(44)))
    #expect(recording.series.breaks.isEmpty)
    #expect(recording.unit == .ticks && recording.roleReason.contains("hr (132)"))
    // 43 beats fill five messages and three places of a sixth.
    #expect(recording.roleReason.contains("repeating the one before: 5 beats"))
    #expect(recording.start?.iso8601 == "2021-11-04T08:15:00.500Z")
  }

  @Test("where the strap's clock begins again, the recorder's tells the length of the gap")
  func strapRestart() throws {
    var writer = FITWriter()
    addStrap(ticks(41), at: start, to: &writer)
    addStrap(ticks(41, from: 500), at: start + 60, to: &writer)
    let recording = try read(writer)
    #expect(
      recording.series.intervalsMilliseconds == intervals(ticks(41))
        + intervals(ticks(41, from: 500))
    )
    #expect(recording.series.breaks == [40])
    let gap = try #require(recording.series.gaps.first)
    let covered = intervals(ticks(41)).reduce(0, +) / 1000
    #expect((gap.lengthSeconds - (60 - covered)).magnitude < 1e-6)
  }

  @Test("where the strap's clock runs on, a new setting of it joins")
  func strapContinues() throws {
    var writer = FITWriter()
    let all = ticks(81)
    addStrap(Array(all[..<41]), at: start, to: &writer)
    // The 41st step of 870 or so ticks ends 35 s after the first beat.
    addStrap(Array(all[41...]), at: start + 35, to: &writer)
    let recording = try read(writer)
    #expect(recording.series.intervalsMilliseconds == intervals(all))
    #expect(recording.series.breaks.isEmpty)
  }

  @Test("an appended memory is no second session, and is read where it holds more")
  func appendedMemory() throws {
    let values: [UInt16] = (0..<100).map { 840 + $0 % 9 }
    var whole = FITWriter()
    whole.addFileID()
    whole.addActivity(intervals: values)
    var memory = FITWriter()
    memory.addFileID()
    addStrap(ticks(150), at: start - 20, to: &memory)
    let usual = try read(whole, memory)
    #expect(usual.series.intervalsMilliseconds == values.map { Double($0) })
    #expect(usual.warnings.contains { $0.contains("hrv (78) was read") })

    var swim = FITWriter()
    swim.addFileID()
    let end = swim.addActivity(intervals: Array(values[..<20]))
    for second in 1...80 { swim.addRecord(end + UInt32(second)) }
    let underWater = try read(swim, memory)
    #expect(underWater.series.intervalsMilliseconds == intervals(ticks(150)))
    #expect(underWater.warnings.contains { $0.contains("hr (132) was read") })
  }

  @Test("beat_intervals carry milliseconds and a time")
  func beatIntervals() throws {
    var writer = FITWriter()
    for message in 0..<20 {
      let lost: UInt32 = message < 10 ? 0 : 30
      writer.add(
        1, message: 290,
        [
          .time(start + UInt32(message * 4) + lost), .uint16(0, [250]),
          .uint16(1, [1000, 990, 1010, 1000, 0xFFFF]),
        ])
    }
    let recording = try read(writer)
    #expect(recording.beatCount == 80 && recording.series.breaks == [40])
    #expect(recording.roleReason.contains("beat_intervals (290)"))
    #expect(recording.start?.iso8601 == "2021-11-04T08:15:00.250Z")
    let gap = try #require(recording.series.gaps.first)
    #expect((gap.lengthSeconds - 30).magnitude < 1e-6)
  }

  @Test("raw_bbi judges its intervals and states its gaps")
  func rawIntervals() throws {
    var writer = FITWriter()
    let certain: UInt16 = 0x4000
    let gap: UInt16 = 0x8000
    writer.add(
      1, message: 372,
      [
        .time(start), .uint16(0, [0]),
        .uint16(1, [certain | 900, certain | 910, 700, gap | 5000, certain | 905, 0xFFFF]),
      ])
    writer.add(
      1, message: 372,
      [
        .time(start + 9), .uint16(0, [0]),
        .uint16(1, [gap | 2000, gap | 1500, certain | 800, certain | 810, certain | 820, 0xFFFF]),
      ])
    let recording = try read(writer)
    #expect(recording.series.intervalsMilliseconds == [900, 910, 700, 905, 800, 810, 820])
    #expect(recording.series.breaks == [3, 4])
    #expect(
      recording.series.labels == [.normal, .normal, .artifact, .normal, .normal, .normal, .normal])
    let lengths = recording.series.gaps.map { ($0.lengthSeconds * 1000).rounded() }
    #expect(lengths == [5000, 3500])
    #expect(recording.warnings.contains { $0.hasPrefix("1 interval is marked as uncertain") })
    #expect(recording.warnings.contains { $0.contains("gaps that the file states: 2, 8.5 s") })
  }
}
