import SignalCore

/// The names that matter in an export.
enum AppleHealthTags {
  static let root = StaticBytes("HealthData")
  static let clinicalRoot = StaticBytes("ClinicalDocument")
  static let record = StaticBytes("Record")
  static let recordEnd = StaticBytes("/Record")
  static let beat = StaticBytes("InstantaneousBeatsPerMinute")
  static let correlation = StaticBytes("Correlation")
  static let correlationEnd = StaticBytes("/Correlation")
  static let rootEnd = StaticBytes("/HealthData")
  static let type = StaticBytes("type")
  static let startDate = StaticBytes("startDate")
  static let rate = StaticBytes("bpm")
  static let time = StaticBytes("time")
  /// How nearly every record begins.
  static let typedRecord = StaticBytes("Record type=\"")
  static let variability = StaticBytes("HKQuantityTypeIdentifierHeartRateVariabilitySDNN\"")
  static let heartRate = StaticBytes("HKQuantityTypeIdentifierHeartRate\"")
}

/// One pass over an export.
struct AppleHealthReading {
  private var scanner: TagScanner
  private var window: AppleHealthWindow?
  private var correlationDepth = 0
  private var sessions: [DecodedRecording] = []
  /// The places of the sessions by a hash of what they hold, to find those that stand in the export
  /// twice; equality decides.
  private var placesByHash: [Int: [Int]] = [:]
  private var counts = Counts()

  /// What was met beside the sessions.
  private struct Counts {
    var variability = 0
    var heartRates = 0
    var withoutBeats = 0
    var repeated = 0
    var unreadableBeats = 0
    var isComplete = false
    var isExport = false
  }

  init(_ source: any ByteSource) {
    scanner = TagScanner(source)
  }

  /// Returns each measurement as a session, in the order of the file.
  ///
  /// - Throws: ``RecordingError`` with the code `notARecording` where there is none.
  mutating func decoded() throws(RecordingError) -> [DecodedRecording] {
    while try scanner.nextTag() {
      try visit()
    }
    finishWindow()
    guard !sessions.isEmpty else { throw refusal() }
    let notes = warnings()
    if !notes.isEmpty {
      for index in sessions.indices { sessions[index].warnings += notes }
    }
    return sessions
  }

  private mutating func visit() throws(RecordingError) {
    // Most tags begin otherwise than these.
    switch scanner.bytes[scanner.position] {
    case 0x52 where scanner.isAtTag(AppleHealthTags.record): try visitRecord()
    case 0x49 where scanner.isAtTag(AppleHealthTags.beat): try visitBeat()
    case 0x48 where scanner.isAtTag(AppleHealthTags.root): counts.isExport = true
    case 0x43 where scanner.isAtTag(AppleHealthTags.clinicalRoot): throw clinical()
    case 0x43 where scanner.isAtTag(AppleHealthTags.correlation):
      if let tag = try scanner.wholeTag(), !TagAttributes(scanner.bytes, tag).isSelfClosed {
        correlationDepth += 1
      }
    case ASCII.slash:
      if scanner.isAtTag(AppleHealthTags.recordEnd) {
        finishWindow()
      } else if scanner.isAtTag(AppleHealthTags.correlationEnd) {
        correlationDepth = max(0, correlationDepth - 1)
      } else if scanner.isAtTag(AppleHealthTags.rootEnd) {
        counts.isComplete = true
      }
    default: break
    }
  }

  private mutating func visitRecord() throws(RecordingError) {
    finishWindow()
    if scanner.isAtName(AppleHealthTags.typedRecord) {
      let value = AppleHealthTags.typedRecord.count
      guard scanner.isAt(AppleHealthTags.variability, offset: value) else {
        if scanner.isAt(AppleHealthTags.heartRate, offset: value) { counts.heartRates += 1 }
        return
      }
    }
    guard let tag = try scanner.wholeTag() else { return }
    let attributes = TagAttributes(scanner.bytes, tag)
    guard let type = attributes.value(AppleHealthTags.type) else { return }
    switch type {
    case AppleHealthReading.variabilityType: break
    case AppleHealthReading.heartRateType:
      counts.heartRates += 1
      return
    default: return
    }
    // What stands in a correlation stands at the top level as well.
    guard correlationDepth == 0 else { return }
    counts.variability += 1
    window = AppleHealthWindow(startDate: attributes.value(AppleHealthTags.startDate) ?? [])
    if attributes.isSelfClosed { finishWindow() }
  }

  private static let variabilityType = Array(
    "HKQuantityTypeIdentifierHeartRateVariabilitySDNN".utf8)
  private static let heartRateType = Array("HKQuantityTypeIdentifierHeartRate".utf8)

  private mutating func visitBeat() throws(RecordingError) {
    guard window != nil, let tag = try scanner.wholeTag() else { return }
    let attributes = TagAttributes(scanner.bytes, tag)
    let rate = attributes.value(AppleHealthTags.rate).flatMap { AppleHealthWindow.rate($0) }
    let time = attributes.value(AppleHealthTags.time).flatMap { AppleHealthWindow.time($0) }
    if time == nil { counts.unreadableBeats += 1 }
    window?.add(time: time, rate: rate)
  }

  private mutating func finishWindow() {
    guard let window else { return }
    self.window = nil
    guard let decoded = window.decoded() else {
      counts.withoutBeats += 1
      return
    }
    var hasher = Hasher()
    hasher.combine(decoded.series.start?.iso8601)
    hasher.combine(decoded.series.beatTimesSeconds)
    let hash = hasher.finalize()
    guard placesByHash[hash]?.contains(where: { sessions[$0].series == decoded.series }) != true
    else {
      counts.repeated += 1
      return
    }
    placesByHash[hash, default: []].append(sessions.count)
    sessions.append(decoded)
  }

  private func warnings() -> [String] {
    var notes: [String] = []
    if counts.withoutBeats > 0 {
      notes.append(
        "\(counts.withoutBeats) of \(counts.variability) measurements of the export list no two "
          + "successive beats and were left out")
    }
    if counts.repeated > 0 {
      notes.append(
        "\(Counted.text(counts.repeated, "measurement stands", "measurements stand")) in the "
          + "export twice; each was read once")
    }
    if counts.unreadableBeats > 0 {
      notes.append(
        "\(Counted.text(counts.unreadableBeats, "beat has", "beats have")) no time that can be read "
          + "in the export; each is a break")
    }
    if !counts.isComplete {
      notes.append("the export ends before its last tag: what followed is lost")
    }
    return notes
  }

  private func refusal() -> RecordingError {
    if counts.variability > 0 {
      return RecordingError(
        .notARecording,
        "the \(counts.variability) measurements of heart rate variability in this Apple Health "
          + "export list no beats, only a value each; export again from the telephone on which the "
          + "watch records")
    }
    if counts.heartRates > 0 {
      return RecordingError(
        .notARecording,
        "this Apple Health export holds \(counts.heartRates) heart rates (bpm), from which beats "
          + "cannot be recovered, and no measurement of heart rate variability; take some with the "
          + "Mindfulness app of the watch and export again")
    }
    guard counts.isExport else {
      return UnknownLayout.error("root element HealthData of an Apple Health export")
    }
    return RecordingError(
      .notARecording,
      "this Apple Health export holds no measurement of heart rate variability, in which the beats "
        + "lie; take some with the Mindfulness app of the watch and export again")
  }

  private func clinical() -> RecordingError {
    RecordingError(
      .notARecording,
      "this is the clinical document beside an Apple Health export (export_cda.xml), which holds no "
        + "beats; give export.xml or the whole zip archive")
  }
}
