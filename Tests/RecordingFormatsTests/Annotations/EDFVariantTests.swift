import RecordingFormats
import SignalCore
import Testing

@Suite("BDF, and records that lie apart")
struct EDFVariantTests {
  @Test("annotations of BDF+ are read like those of EDF+")
  func bdf() throws {
    var file = EDFFile()
    file.isBDF = true
    file.kind = "BDF+C"
    let lists =
      EDFFile.list("+0", "") + EDFFile.list("+0.25", "N") + EDFFile.list("+1.05", "N")
      + EDFFile.list("+1.9", "V")
    let recording = try readBytes(file.annotationsOnly([lists]), named: "r.bdf")
    #expect(recording.format == "edf" && recording.formatReason.contains("BDF"))
    #expect(recording.series.intervalsMilliseconds == [800, 850])
    #expect(recording.series.labels == [.normal, .ventricularEctopic])
    #expect(recording.start?.iso8601 == "2019-12-24T21:05:09")
  }

  @Test("a channel of BDF has samples of 24 bits, with their sign")
  func bdfChannel() throws {
    var file = EDFFile()
    file.isBDF = true
    file.kind = "24BIT"
    file.recordSeconds = "1"
    let channel = EDFFile.Channel(
      label: "RR", unit: "ms", physical: ("0", "16777215"), digital: ("-8388608", "8388607"),
      samples: 5)
    var bytes = file.header([channel], recordCount: 4)
    let beats = [2: 801, 6: 802, 10: 803, 14: 804, 18: 805]
    for slot in 0..<20 {
      let word = UInt32(bitPattern: Int32((beats[slot] ?? 0) - 8_388_608))
      bytes += [UInt8(word & 0xFF), UInt8(word >> 8 & 0xFF), UInt8(word >> 16 & 0xFF)]
    }
    let recording = try readBytes(bytes, named: "r.bdf")
    let rounded = recording.series.intervalsMilliseconds.map { $0.rounded() }
    #expect(rounded == [801, 802, 803, 804, 805])
  }

  @Test("raw samples of BDF are refused as such, a cut header as that")
  func rawBDF() throws {
    var file = EDFFile()
    file.isBDF = true
    file.kind = "24BIT"
    file.recordSeconds = "1"
    let header = file.header([EDFFile.Channel(label: "A1", unit: "uV", samples: 3)], recordCount: 2)
    let raw = try #require(
      bytesError(header + [UInt8](repeating: 1, count: 18), named: "r.bdf"))
    #expect(raw.code == .notARecording)
    #expect(raw.message.contains("this BDF file holds 1 channel of raw samples"))
    let cut = try #require(bytesError(Array(header.prefix(250)), named: "r.bdf"))
    #expect(cut.message.contains("cut off"))
  }

  @Test("no interval reaches across a time without a record", arguments: ["EDF+D", "BDF+D"])
  func holes(kind: String) throws {
    var file = EDFFile()
    file.isBDF = kind.hasPrefix("B")
    file.kind = kind
    file.recordSeconds = "2"
    func record(at onset: Int, _ beats: [String]) -> [UInt8] {
      EDFFile.list("+\(onset)", "") + beats.flatMap { EDFFile.list($0, "N") }
    }
    // The second record follows the first; the third comes 26 s later, the fourth half a minute.
    let bytes = file.annotationsOnly([
      record(at: 0, ["+0.5", "+1.3"]), record(at: 2, ["+2.1", "+2.9", "+3.7"]),
      record(at: 30, ["+30.5", "+31.3"]), record(at: 60, ["+60.2", "+61.1"]),
    ])
    let recording = try readBytes(bytes, named: "r")
    let rounded = recording.series.intervalsMilliseconds.map { $0.rounded() }
    #expect(rounded == [800, 800, 800, 800, 800, 900])
    #expect(recording.series.breaks == [4, 5])
    #expect(
      recording.warnings == [
        "the records lie apart in time at 2 places; no interval reaches across"
      ])
    // The same records of a file that says that they follow each other have no holes.
    file.kind = kind.replacing("+D", with: "+C")
    let bytesTogether = file.annotationsOnly([
      record(at: 0, ["+0.5", "+1.3"]), record(at: 2, ["+2.1", "+2.9", "+3.7"]),
      record(at: 30, ["+30.5", "+31.3"]), record(at: 60, ["+60.2", "+61.1"]),
    ])
    #expect(try readBytes(bytesTogether, named: "r").beatCount == 8)
  }
}
