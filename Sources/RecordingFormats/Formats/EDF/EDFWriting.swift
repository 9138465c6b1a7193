import SignalCore

/// Writes EDF+ with annotations only: records without duration, as the format allows for them.
struct EDFWriting {
  /// The largest record that the format recommends.
  private static let largestRecord = 61_440

  private var records: [[UInt8]] = []
  private var current: [UInt8] = []
  private let opening: [UInt8]
  private let decimals: Int
  private let origin: Int64
  private var losses: [String] = []

  static func encoded(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    let stamp = series.start.flatMap { start in
      let bytes = Array(start.iso8601.utf8)
      return TimeStamp.scan(bytes.span, bytes.indices)
    }
    let fraction = stamp.map { ($0.secondOfDay - $0.secondOfDay.rounded(.down), $0.fractionDigits) }
    let rates = (max(3, min(9, fraction?.1 ?? 0))...EDFOnset.largestDecimals).map { decimals in
      (0..<decimals).reduce(1.0) { rate, _ in rate * 10 }
    }
    let track = BeatTrack(series, phases: phases, rates: rates)
    var writing = EDFWriting(track, fraction: fraction?.0 ?? 0)
    writing.add(start: series.start)
    for (tick, event) in track.events { writing.add(event, at: tick) }
    writing.endRecord()
    let size = writing.records.reduce(0) { max($0, $1.count + $1.count % 2) }
    var bytes = header(stamp, recordCount: writing.records.count, recordSize: size)
    bytes.reserveCapacity(bytes.count + size * writing.records.count)
    for record in writing.records {
      bytes += record
      bytes += [UInt8](repeating: 0, count: size - record.count)
    }
    return EncodedRecording(bytes: bytes, losses: writing.losses)
  }

  private init(_ track: BeatTrack, fraction: Double) {
    var decimals = 0
    var scale = 1.0
    while scale < track.ticksPerSecond {
      scale *= 10
      decimals += 1
    }
    self.decimals = decimals
    // Onsets count from the whole second of the header.
    origin = Int64((fraction * scale).rounded())
    losses = track.losses
    opening = Self.onset(origin, decimals) + [0x14, 0x14, 0]
    current = opening
  }

  private mutating func add(start: RecordingStart?) {
    guard let start else { return }
    let mark = PackageMark.start(start)
    guard PackageMark(text: mark.text.utf8) == mark else {
      losses.append("the time of the start is lost")
      return
    }
    add(mark.text, at: 0)
  }

  private mutating func add(_ event: BeatTrack.Event, at tick: Int64) {
    switch event {
    case .beat(let label): add(EDFBeatText.text(of: label), at: tick)
    case .gap: add(PackageMark.gap.text, at: tick)
    case .seam(let length):
      // Without its sign.
      let text = String(decoding: Self.onset(length, decimals).dropFirst(), as: UTF8.self)
      add(PackageMark.seam(length: text).text, at: tick)
    case .phase(let name):
      let (mark, isWhole) = PackageMark.phase(named: name, limitBytes: 500)
      if !isWhole { losses.append("a phase's name was shortened to fit in 500 bytes") }
      add(mark.text, at: tick)
    case .phaseEnd: add(PackageMark.phaseEnd.text, at: tick)
    }
  }

  private mutating func add(_ text: String, at tick: Int64) {
    let list = Self.onset(tick + origin, decimals) + [0x14] + Array(text.utf8) + [0x14, 0]
    if current.count + list.count > Self.largestRecord { endRecord() }
    current += list
  }

  private mutating func endRecord() {
    records.append(current)
    current = opening
  }

  /// `+12.5`: the shortest decimal of a time.
  private static func onset(_ tick: Int64, _ decimals: Int) -> [UInt8] {
    var digits = Array(String(tick).utf8)
    while digits.count <= decimals { digits.insert(UInt8(ascii: "0"), at: 0) }
    var fraction = digits.suffix(decimals)
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    let whole = digits.dropLast(decimals)
    return [UInt8(ascii: "+")] + whole + (fraction.isEmpty ? [] : [ASCII.point] + fraction)
  }

  private static func header(_ stamp: TimeStamp?, recordCount: Int, recordSize: Int) -> [UInt8] {
    var date = "01.01.85"
    var fullDate = "X"
    var time = "00.00.00"
    if let stamp, let day = stamp.date {
      fullDate = EDFHeader.fullDateText(day)
      // Years outside 1985 to 2084 stand in the full date alone.
      let year = (1985...2084).contains(day.year) ? padded(day.year % 100, 2) : "yy"
      date = "\(padded(day.day, 2)).\(padded(day.month, 2)).\(year)"
      let second = Int(stamp.secondOfDay)
      time =
        "\(padded(second / 3600, 2)).\(padded(second / 60 % 60, 2)).\(padded(second % 60, 2))"
    }
    let fields: [(text: String, width: Int)] = [
      ("0", 8), ("X X X X", 80), ("Startdate \(fullDate) X X X", 80), (date, 8), (time, 8),
      ("512", 8), ("EDF+C", 44), ("\(recordCount)", 8), ("0", 8), ("1", 4),
      ("EDF Annotations", 16), ("", 80), ("", 8), ("-1", 8), ("1", 8), ("-32768", 8),
      ("32767", 8), ("", 80), ("\(recordSize / 2)", 8), ("", 32),
    ]
    return fields.flatMap { text, width in
      Array(text.utf8) + [UInt8](repeating: ASCII.space, count: max(0, width - text.utf8.count))
    }
  }
}
