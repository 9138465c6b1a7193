import RecordingFormats
import SignalCore
import Testing

@Suite("Channels of EDF with a value at each step")
struct EDFHeldValuesTests {
  /// The intervals of a minute and a half, and the times of the beats that end them.
  private let beats: [(seconds: Double, interval: Int)] = {
    var seconds = 0.0
    return (0..<100).map { row in
      let interval = 780 + 37 * row % 90
      seconds += Double(interval) / 1000
      return (seconds, interval)
    }
  }()

  private func file(rate: Int, _ values: [Int], label: String = "RR") -> [UInt8] {
    var file = EDFFile()
    file.kind = ""
    file.recordSeconds = "1"
    let channel = EDFFile.Channel(
      label: label, unit: "ms", physical: ("-32768", "32767"), samples: rate)
    let records = values.count / rate
    return file.header([channel], recordCount: records)
      + values.prefix(records * rate).flatMap { value in
        let word = UInt16(bitPattern: Int16(value))
        return [UInt8(word & 0xFF), UInt8(word >> 8)]
      }
  }

  /// At each step the interval that is under way.
  private func held(rate: Int) -> [Int] {
    (0..<(80 * rate)).map { step in
      let seconds = Double(step) / Double(rate)
      return beats.first { $0.seconds > seconds }?.interval ?? 0
    }
  }

  @Test("an interval that is held until the next is refused", arguments: [1, 2, 4, 5, 8, 64])
  func isHeld(rate: Int) throws {
    let error = try #require(bytesError(file(rate: rate, held(rate: rate)), named: "r.edf"))
    #expect(error.code == .notBeats && error.message.contains("equal steps"), "\(error)")
  }

  @Test("so it is with pauses of zeros, where the contact was lost", arguments: [1, 4, 5])
  func isHeldWithPauses(rate: Int) throws {
    var values = held(rate: rate)
    for step in (20 * rate)..<(60 * rate) { values[step] = 0 }
    #expect(bytesError(file(rate: rate, values), named: "r.edf")?.code == .notBeats)
  }

  @Test("results at equal steps are no intervals, whatever the channel is called")
  func results() throws {
    let error = bytesError(
      file(rate: 1, (0..<100).map { 40 + $0 % 9 }, label: "HRV"), named: "r.edf")
    #expect(error?.code == .notBeats)
  }

  @Test("a value at each beat and zeros between are read", arguments: [2, 4, 5, 8])
  func isPerBeat(rate: Int) throws {
    var values = [Int](repeating: 0, count: 90 * rate)
    for beat in beats where beat.seconds < 90 {
      values[Int(beat.seconds * Double(rate))] = beat.interval
    }
    let recording = try readBytes(file(rate: rate, values), named: "r.edf")
    #expect(recording.beatCount == beats.count)
    #expect(recording.series.intervalsMilliseconds == beats.map { Double($0.interval) })
  }

  @Test("a rate per minute is no interval and no raw signal")
  func rate() throws {
    var edf = EDFFile()
    edf.kind = ""
    edf.recordSeconds = "1"
    for label in ["HR", "RR", "HRV"] {
      let channel = EDFFile.Channel(label: label, unit: "bpm", samples: 1)
      let bytes = edf.header([channel], recordCount: 20) + [UInt8](repeating: 7, count: 40)
      let error = try #require(bytesError(bytes, named: "r.edf"))
      #expect(error.code == .notARecording)
      #expect(error.message.contains("1 channel of rates") && !error.message.contains("raw"))
    }
  }
}
