import SignalCore

/// Writes annotations in the MIT layout.
struct MITWriting {
  private var bytes: [UInt8] = []
  private var lastTick: Int64 = 0
  private var losses: [String] = []

  /// The clocks that are written: milliseconds where they hold the intervals, then those of common
  /// recorders, and microseconds at last.
  private static let rates: [Double] = [
    1000, 128, 256, 1024, 512, 200, 250, 360, 500, 100, 125, 300, 400, 64, 2000, 2048, 10_000,
    100_000, 1_000_000,
  ]

  /// Writes a series with a note of its clock at the beginning, so that it needs no header.
  static func encoded(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    let track = BeatTrack(series, phases: phases, rates: rates)
    var writing = MITWriting()
    writing.losses = track.losses
    writing.bytes.reserveCapacity(2 * track.events.count + 256)
    writing.add(WFDBCode.note, at: 0, PackageMark.ticksPerSecond(track.ticksPerSecond).text)
    writing.addSeparator()
    writing.add(start: series.start)
    for (tick, event) in track.events {
      switch event {
      case .beat(let label):
        let isKnown = WFDBCode.labels[WFDBCode.code(of: label)] == label
        writing.add(
          WFDBCode.code(of: label), at: tick, isKnown ? "" : PackageMark.kind(label).text)
      case .gap: writing.add(WFDBCode.note, at: tick, PackageMark.gap.text)
      case .seam(let length):
        writing.add(WFDBCode.note, at: tick, PackageMark.seam(length: "\(length)").text)
      case .phase(let name): writing.add(phase: name, at: tick)
      case .phaseEnd: writing.add(WFDBCode.note, at: tick, PackageMark.phaseEnd.text)
      }
    }
    writing.add(word: 0)
    return EncodedRecording(bytes: writing.bytes, losses: writing.losses)
  }

  /// The annotation without a meaning that the WFDB library puts after the note of the clock; its
  /// skip goes one back, so that its word is not zero.
  private mutating func addSeparator() {
    addSkip(-1)
    add(word: 1)
  }

  private mutating func add(start: RecordingStart?) {
    guard let start else { return }
    let mark = PackageMark.start(start)
    guard PackageMark(text: mark.text.utf8) == mark, mark.text.utf8.count <= 255 else {
      losses.append("the time of the start is lost")
      return
    }
    add(WFDBCode.note, at: 0, mark.text)
  }

  private mutating func add(phase name: String, at tick: Int64) {
    let (mark, isWhole) = PackageMark.phase(named: name, limitBytes: 255)
    if !isWhole { losses.append("a phase's name was shortened to fit in 255 bytes") }
    add(WFDBCode.note, at: tick, mark.text)
  }

  private mutating func add(_ code: Int, at tick: Int64, _ text: String) {
    var step = tick - lastTick
    lastTick = tick
    // A step of more than 10 bits is a skip, and one of more than 32 bits several.
    while step > 1023 {
      let skip = Int32(clamping: step)
      addSkip(skip)
      step -= Int64(skip)
    }
    add(word: code << 10 | Int(step))
    guard !text.isEmpty else { return }
    precondition(text.utf8.count <= 255, "the length of a text has 8 bits")
    add(word: WFDBCode.auxiliary << 10 | text.utf8.count)
    bytes.append(contentsOf: text.utf8)
    if text.utf8.count % 2 == 1 { bytes.append(0) }
  }

  private mutating func addSkip(_ ticks: Int32) {
    add(word: WFDBCode.skip << 10)
    let bits = UInt32(bitPattern: ticks)
    add(word: Int(bits >> 16))
    add(word: Int(bits & 0xFFFF))
  }

  private mutating func add(word: Int) {
    bytes.append(UInt8(truncatingIfNeeded: word))
    bytes.append(UInt8(truncatingIfNeeded: word >> 8))
  }
}
