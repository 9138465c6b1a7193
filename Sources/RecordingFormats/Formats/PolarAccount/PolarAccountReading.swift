import SignalCore

/// One pass over a JSON file of a Polar account.
struct PolarAccountReading {
  let options: ReadingOptions
  private(set) var sessions: [DecodedRecording] = []

  /// A month has some thirty days of a few devices; more would take many times the memory of a file.
  private static let mostSessions = 1000

  init(options: ReadingOptions) {
    self.options = options
  }

  /// Reads one value of the file, an object or an array of objects.
  mutating func read(_ cursor: inout JSONCursor, levels: Int = 4) throws(RecordingError) {
    switch try cursor.peek() {
    case .array where levels > 0:
      try cursor.elements { cursor throws(RecordingError) in
        try read(&cursor, levels: levels - 1)
      }
    case .object:
      var samples = AccessLinkSamples()
      try cursor.members { name, cursor throws(RecordingError) in
        switch name {
        case "exercises":
          try cursor.objects { cursor throws(RecordingError) in
            try readExercise(&cursor)
          }
        case "devicePpiSamplesList":
          try cursor.objects { cursor throws(RecordingError) in
            try readDevice(&cursor)
          }
        case "samples":
          try cursor.objects { cursor throws(RecordingError) in
            var samples = AccessLinkSamples()
            try cursor.members { name, cursor throws(RecordingError) in
              try samples.read(name, &cursor)
            }
            try add(samples)
          }
        default: try samples.read(name, &cursor)
        }
      }
      try add(samples)
    case .array, .string, .number, .boolean, .null: try cursor.skip()
    }
  }

  private mutating func add(_ session: DecodedRecording) throws(RecordingError) {
    guard sessions.count < PolarAccountReading.mostSessions else {
      throw RecordingError(
        .tooLarge,
        "the JSON holds more than \(PolarAccountReading.mostSessions) sessions, which no file of a "
          + "Polar account does; give the files as they were downloaded")
    }
    sessions.append(session)
  }

  // MARK: - Exercises

  private mutating func readExercise(_ cursor: inout JSONCursor) throws(RecordingError) {
    var rows = PolarExerciseRows()
    var start: RecordingStart?
    try cursor.members { name, cursor throws(RecordingError) in
      switch name {
      case "startTime": start = try cursor.stamp()?.iso8601.map { RecordingStart(iso8601: $0) }
      case "samples" where try cursor.peek() == .object:
        try cursor.members { name, cursor throws(RecordingError) in
          guard name == "rr", try cursor.peek() == .array else { return try cursor.skip() }
          try cursor.elements { cursor throws(RecordingError) in try rows.read(&cursor) }
        }
      default: try cursor.skip()
      }
    }
    guard !rows.intervals.isEmpty else { return }
    try add(try rows.decoded(start: start))
  }

  // MARK: - Days

  private mutating func readDevice(_ cursor: inout JSONCursor) throws(RecordingError) {
    var values: [Double] = []
    var seconds: [Double] = []
    var firstStamp: TimeStamp?
    try cursor.members { name, cursor throws(RecordingError) in
      guard name == "ppiSamples" else { return try cursor.skip() }
      try cursor.objects { cursor throws(RecordingError) in
        var value = Double.nan
        var stamp: TimeStamp?
        try cursor.members { name, cursor throws(RecordingError) in
          switch name {
          case "pulseLength": value = try cursor.number()
          case "sampleDateTime": stamp = try cursor.stamp()
          default: try cursor.skip()
          }
        }
        if firstStamp == nil { firstStamp = stamp }
        values.append(value)
        seconds.append(stamp?.epochSeconds ?? .nan)
      }
    }
    guard !values.isEmpty else { return }
    var times: TimeColumn?
    if let firstStamp {
      let resolution = TimeColumn.resolution(seconds, secondsPerUnit: 1)
      times = TimeColumn(
        seconds: seconds, meaning: TimeColumnChoice.meaning(seconds, 1000, values, resolution),
        firstStamp: firstStamp, resolutionSeconds: resolution)
    }
    let reading = IntervalReading(
      values: values,
      roleReason: "the numbers named pulseLength of one device and day"
        + (times.map { "; times are \($0.words)" } ?? ""),
      nameUnit: .milliseconds, unitSource: "the format", times: times, start: times?.start
    ) { _ in nil }
    try add(try reading.decoded(options: options))
  }

  // MARK: - AccessLink

  /// How the type of intervals is written.
  fileprivate static let intervalType = "11"

  /// Whether samples of intervals are named.
  static func namesIntervals(_ document: TextDocument) -> Bool {
    var members = JSONNames(document)
    while let member = members.next() {
      guard AccessLinkSamples.typeNames.contains(document.string(member.name)) else { continue }
      if document.string(member.text) == intervalType { return true }
      if member.opening == UInt8(ascii: "1"), member.second == UInt8(ascii: "1") { return true }
    }
    return false
  }

  private mutating func add(_ samples: AccessLinkSamples) throws(RecordingError) {
    guard samples.areIntervals, !samples.data.isEmpty else { return }
    let bytes = Array(samples.data.utf8)
    var cells: [Range<Int>] = []
    Cell.split(0..<bytes.count, delimiter: ASCII.comma, in: bytes.span, into: &cells)
    let values = cells.map {
      Cell.number(Cell.trimmed($0, in: bytes.span), in: bytes.span, mark: ASCII.point) ?? .nan
    }
    let reading = IntervalReading(
      values: values, roleReason: "the numbers of the samples of type 11 (RR intervals)",
      nameUnit: .milliseconds, unitSource: "the format"
    ) { _ in nil }
    try add(try reading.decoded(options: options))
  }
}

/// One list of samples of AccessLink, whose names have dashes or, in answers of its third version,
/// underscores.
private struct AccessLinkSamples {
  static let typeNames = ["sample-type", "sample_type"]

  private(set) var areIntervals = false
  private(set) var data = ""

  /// Reads one member.
  mutating func read(_ name: String, _ cursor: inout JSONCursor) throws(RecordingError) {
    let isType = AccessLinkSamples.typeNames.contains(name)
    switch try cursor.peek() {
    case .string where isType:
      areIntervals = try cursor.string() == PolarAccountReading.intervalType
    case .number where isType: areIntervals = try cursor.number() == 11
    case .string where name == "data": data = try cursor.string()
    default: try cursor.skip()
    }
  }
}

/// The rows `rr` of an exercise.
private struct PolarExerciseRows {
  private(set) var intervals: [Double] = []
  private var gaps: [(row: Int, milliseconds: Double)] = []
  private var leadMilliseconds = 0.0
  private var offlineCount = 0

  mutating func read(_ cursor: inout JSONCursor) throws(RecordingError) {
    var duration: Double?
    var isOffline = false
    try cursor.members { name, cursor throws(RecordingError) in
      switch name {
      case "duration":
        let text = try cursor.string()
        guard let milliseconds = ISODuration.milliseconds(text) else {
          throw RecordingError(
            .badCell,
            "found “\(TextDocument.shortened(text))” where a duration such as PT0.521S was expected; "
              + "download the session again")
        }
        duration = milliseconds
      case "offline" where try cursor.peek() == .boolean: isOffline = try cursor.boolean()
      default: try cursor.skip()
      }
    }
    guard isOffline else {
      intervals.append(duration ?? .nan)
      return
    }
    offlineCount += 1
    let length = duration ?? 0
    if intervals.isEmpty {
      leadMilliseconds += length
    } else if let last = gaps.last, last.row == intervals.count {
      gaps[gaps.count - 1].milliseconds += length
    } else {
      gaps.append((intervals.count, length))
    }
  }

  func decoded(start: RecordingStart?) throws(RecordingError) -> DecodedRecording {
    let values = intervals.map { $0 == 0 ? Double.nan : $0 }
    var assembly = BeatAssembly(
      intervals: values, start: start, leadMilliseconds: leadMilliseconds)
    // Time without the sensor behind the last beat is no part of the recording.
    assembly.gaps = gaps.filter { $0.row < values.count }
    let missing = values.count { $0.isNaN }
    var decoded = DecodedRecording(
      series: try assembly.series { _ in nil }, unit: .seconds,
      unitReason: "the rows are durations in seconds (ISO 8601)",
      roleReason: "the durations of the samples named rr of one exercise")
    decoded.evidence.missingCount = missing + offlineCount
    decoded.evidence.decimals = 3
    if missing > 0 {
      decoded.warnings.append("\(missing) of \(values.count) durations are zero; each is a break")
    }
    if offlineCount > 0 {
      let seconds = (leadMilliseconds + gaps.reduce(0) { $0 + $1.milliseconds }) / 1000
      decoded.warnings.append(
        "the sensor was offline in \(Counted.text(offlineCount, "row")), "
          + "\(ShortNumber.text(seconds)) s in all; each is a break, not a beat")
    }
    return decoded
  }
}

/// Durations as ISO 8601 writes them, without years, months and days.
enum ISODuration {
  /// Returns the milliseconds of `PT1H2M3.5S`, or `nil` for another text.
  static func milliseconds(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard bytes.starts(with: [UInt8(ascii: "P"), UInt8(ascii: "T")]), bytes.count > 2 else {
      return nil
    }
    var position = 2
    var minutes = 0.0
    var milliseconds = 0.0
    var units = Array("HMS".utf8)
    while position < bytes.count {
      var end = position
      guard ASCII.isDigit(bytes[position]),
        let number = DecimalNumber.scan(
          bytes.span, from: position, limit: bytes.count, mark: ASCII.point, end: &end),
        end < bytes.count, let unit = units.firstIndex(of: bytes[end])
      else { return nil }
      switch units[unit] {
      case UInt8(ascii: "H"): minutes += number * 60
      case UInt8(ascii: "M"): minutes += number
      default: milliseconds = UnitDecision.millisecondsFromSeconds(number)
      }
      units.removeSubrange(...unit)
      position = end + 1
    }
    return minutes * 60_000 + milliseconds
  }
}

extension JSONCursor {
  /// Hands the place before each object of the next value, an array, to a body; anything else is
  /// passed over.
  fileprivate mutating func objects(
    _ body: (_ cursor: inout JSONCursor) throws(RecordingError) -> Void
  ) throws(RecordingError) {
    guard try peek() == .array else { return try skip() }
    try elements { cursor throws(RecordingError) in
      if try cursor.peek() == .object { try body(&cursor) } else { try cursor.skip() }
    }
  }
}
