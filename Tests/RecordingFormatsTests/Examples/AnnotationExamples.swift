import RecordingFormats

/// Examples of the formats that annotate beats.
extension FormatExample {
  static let wfdb: FormatExample = {
    var file = MITFile()
    file.add(22, at: 0, text: "## time resolution: 1000")
    file.add(1, at: 250)
    for tick in beatTicks { file.add(1, at: 250 + tick) }
    return FormatExample(.wfdb, fileName: "recording.atr", bytes: file.ended)
  }()

  static let wfdbText = FormatExample(
    .wfdbText, fileName: "recording.txt",
    bytes: Array(([0] + beatTicks).map { rdannLine($0 + 250, rate: 1000) }.joined().utf8))

  static let ishne = FormatExample(
    .ishne, fileName: "recording.ann",
    bytes: ISHNEFile(rate: 1000).bytes(
      [(UInt8(ascii: "N"), 250)] + wholeMilliseconds.map { (UInt8(ascii: "N"), Int($0)) }))

  static let edf: FormatExample = {
    let lists = ([0] + beatTicks).map { tick in
      let time = tick + 250
      let decimals = String(String(1000 + time % 1000).dropFirst())
      return EDFFile.list("+\(time / 1000).\(decimals)", "QRS")
    }
    let records = stride(from: 0, to: lists.count, by: 40).map { first in
      EDFFile.list("+0", "") + lists[first..<min(first + 40, lists.count)].flatMap { $0 }
    }
    return FormatExample(
      .edf, fileName: "recording.edf", bytes: EDFFile().annotationsOnly(records))
  }()

  /// The ends of the intervals in milliseconds.
  private static let beatTicks: [Int] = {
    var elapsed = 0
    return wholeMilliseconds.map { interval in
      elapsed += Int(interval)
      return elapsed
    }
  }()

  /// One line as rdann writes it.
  static func rdannLine(_ tick: Int, rate: Int, type: String = "N", text: String = "") -> String {
    let milliseconds = (tick * 1000 + rate / 2) / rate
    let seconds = String(100_000 + milliseconds % 60_000).dropFirst()
    let time = "\(milliseconds / 60_000):\(seconds.prefix(2)).\(seconds.suffix(3))"
    let padding = String(repeating: " ", count: max(0, 12 - time.count))
    return
      "\(padding)\(time)  \(tick)     \(type)    0    0    0\(text.isEmpty ? "" : "\t" + text)\n"
  }
}

/// Builds annotations in the MIT layout.
struct MITFile {
  var bytes: [UInt8] = []
  private var tick = 0

  var ended: [UInt8] { bytes + [0, 0] }

  mutating func word(_ word: Int) {
    bytes += [UInt8(word & 0xFF), UInt8(word >> 8 & 0xFF)]
  }

  mutating func step(_ code: Int, _ ticks: Int) {
    word(code << 10 | ticks)
    tick += ticks
  }

  mutating func skip(_ ticks: Int) {
    word(59 << 10)
    word(ticks >> 16 & 0xFFFF)
    word(ticks & 0xFFFF)
    tick += ticks
  }

  mutating func add(_ code: Int, at place: Int, text: String = "") {
    if place - tick > 1023 || place < tick { skip(place - tick) }
    word(code << 10 | (place - tick))
    tick = place
    guard !text.isEmpty else { return }
    word(63 << 10 | text.utf8.count)
    bytes += Array(text.utf8)
    if text.utf8.count % 2 == 1 { bytes.append(0) }
  }
}

/// Builds annotations in the ISHNE layout.
struct ISHNEFile {
  var rate = 200
  var names = ""
  var checksum: (UInt8, UInt8) = (0, 0)
  var first = 0

  func bytes(_ annotations: [(letter: UInt8, step: Int)], magic: String = "ANN  1.0") -> [UInt8] {
    var bytes = Array(magic.utf8) + [UInt8](repeating: 0, count: 514)
    func put(_ value: Int, _ offset: Int) {
      bytes[offset] = UInt8(value & 0xFF)
      bytes[offset + 1] = UInt8(value >> 8 & 0xFF)
    }
    (bytes[8], bytes[9]) = checksum
    put(522, 18)
    put(522, 22)
    put(1, 26)
    for offset in [28, 68, 108] {
      for (index, byte) in names.utf8.prefix(20).enumerated() { bytes[offset + index] = byte }
    }
    for (index, value) in [3, 7, 1961, 24, 12, 2019].enumerated() { put(value, 132 + 2 * index) }
    for (index, value) in [21, 5, 9].enumerated() { put(value, 150 + 2 * index) }
    put(rate, 272)
    bytes += (0..<4).map { UInt8(first >> (8 * $0) & 0xFF) }
    for (letter, step) in annotations {
      bytes += [letter, 0x23, UInt8(step & 0xFF), UInt8(step >> 8 & 0xFF)]
    }
    return bytes
  }
}

/// Builds files of EDF and EDF+.
struct EDFFile {
  var patient = "X X X X"
  var recording = "Startdate 24-DEC-2019 X X X"
  var date = "24.12.19"
  var time = "21.05.09"
  var kind = "EDF+C"
  var recordSeconds = "0"
  /// BDF: another version and samples of 24 bits.
  var isBDF = false

  struct Channel {
    var label: String
    var unit = ""
    var physical = ("-1", "1")
    var digital = ("-32768", "32767")
    var samples: Int
  }

  /// One list of annotations.
  static func list(_ onset: String, _ text: String) -> [UInt8] {
    Array(onset.utf8) + [0x14] + Array(text.utf8) + [0x14, 0]
  }

  func annotationsOnly(_ records: [[UInt8]]) -> [UInt8] {
    let sample = isBDF ? 3 : 2
    let size = (records.map(\.count).max() ?? sample) / sample * sample + sample
    let channel = Channel(
      label: isBDF ? "BDF Annotations" : "EDF Annotations", samples: size / sample)
    return header([channel], recordCount: records.count)
      + records.flatMap { $0 + [UInt8](repeating: 0, count: size - $0.count) }
  }

  func header(_ channels: [Channel], recordCount: Int) -> [UInt8] {
    func field(_ text: String, _ width: Int) -> [UInt8] {
      Array(text.utf8.prefix(width))
        + [UInt8](repeating: 0x20, count: max(0, width - text.utf8.count))
    }
    var bytes = isBDF ? [0xFF] + field("BIOSEMI", 7) : field("0", 8)
    bytes += field(patient, 80) + field(recording, 80) + field(date, 8)
    bytes += field(time, 8) + field("\(256 * (channels.count + 1))", 8) + field(kind, 44)
    bytes += field("\(recordCount)", 8) + field(recordSeconds, 8) + field("\(channels.count)", 4)
    bytes += channels.flatMap { field($0.label, 16) } + channels.flatMap { _ in field("", 80) }
    bytes += channels.flatMap { field($0.unit, 8) }
    bytes += channels.flatMap { field($0.physical.0, 8) }
    bytes += channels.flatMap { field($0.physical.1, 8) }
    bytes += channels.flatMap { field($0.digital.0, 8) }
    bytes += channels.flatMap { field($0.digital.1, 8) } + channels.flatMap { _ in field("", 80) }
    bytes += channels.flatMap { field("\($0.samples)", 8) }
    return bytes + channels.flatMap { _ in field("", 32) }
  }
}
