import SignalCore

/// Reads the beats among MIT annotations.
struct MITReading {
  static let cutWarning =
    "the file does not end with the mark of its end; annotations may be cut off"

  private let bytes: [UInt8]
  private let options: ReadingOptions
  private let start: RecordingStart?
  private let clock: WFDBClock
  private var phases = PhaseMarks()
  private var annotationCount = 0
  private var unknownCount = 0
  private var backwardCount = 0
  private var ending = MITAnnotations.Ending()
  /// Whether beats are annotated on a lead other than the first.
  private var namesLeads = false

  /// Finds the clock of the annotations; notes about it stand at their beginning.
  ///
  /// - Throws: ``RecordingError`` with the code `unitUnclear`.
  init(_ input: RecordingInput, _ options: ReadingOptions) throws(RecordingError) {
    bytes = input.bytes
    self.options = options
    let opening = MITSurvey(input.bytes, limit: 1000)
    if opening.annotationCount == 0 {
      throw RecordingError(
        .noIntervals,
        "the file holds no annotation before the mark of its end; give one with the beats of the "
          + "record (such as .atr or .qrs)")
    }
    clock = try WFDBClock(input, options: options, noted: opening.ticksPerSecond)
    start = opening.start ?? clock.start
  }

  /// Puts the intervals together.
  ///
  /// - Throws: ``RecordingError`` with the code `unknownFormat`, `noIntervals` or `badCell`.
  mutating func decoded() throws(RecordingError) -> DecodedRecording {
    var joined = joinedInOrder()
    guard unknownCount * 100 <= annotationCount else {
      throw RecordingError(
        .unknownFormat,
        "\(unknownCount) of \(annotationCount) annotations have a code that WFDB does not know "
          + "(above \(WFDBCode.largest)); the content is no WFDB annotation file, choose the "
          + "format the recorder wrote")
    }
    let leads = namesLeads ? WFDBLeads(bytes, ticksPerSecond: clock.ticksPerSecond) : nil
    guard joined.beatCount > 0 else {
      throw RecordingError(
        .noIntervals,
        "no beat was found among \(annotationCount) annotations; give the annotations of beats of "
          + "this record (such as .atr or .qrs)")
    }
    var decoded: DecodedRecording
    if backwardCount == 0, leads?.chosen == nil {
      joined.markCount = annotationCount
      decoded = try joined.decoded(
        rule: options.intervalRule, ticksPerSecond: clock.ticksPerSecond, start: start,
        unitReason: clock.reason, roleReason: WFDBCode.roleReason)
      decoded.phases = phases.phases(
        of: decoded.series, ticksPerSecond: clock.ticksPerSecond)
    } else {
      joined = JoinedBeats()
      decoded = try decodedOutOfOrder(lead: leads?.chosen)
    }
    if let warning = leads?.warning { decoded.warnings.append(warning) }
    if unknownCount > 0 {
      decoded.warnings.append(
        "\(Counted.text(unknownCount, "annotation has", "annotations have")) a code that WFDB does "
          + "not know: taken for marks that are no beats")
    }
    if !ending.isMarked { decoded.warnings.append(Self.cutWarning) }
    return decoded
  }

  /// The size without the zeros at the end, with which a file may be padded.
  private static func contentSize(_ bytes: [UInt8]) -> Int {
    bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
  }

  private mutating func joinedInOrder() -> JoinedBeats {
    let bytes = bytes
    var reading = self
    // A beat takes two bytes at least; memory that is not used is never touched.
    let joined = BeatPairs.joined(
      beatCountBound: MITReading.contentSize(bytes) / 2 + 1, rule: options.intervalRule,
      ticksPerSecond: clock.ticksPerSecond
    ) { pairs in
      let labels = WFDBCode.labels
      var previous = Int64.min
      var backward = 0
      var count = 0
      var namesLeads = false
      reading.ending = MITAnnotations.forEach(in: bytes.span) { code, tick, lead, text in
        count += 1
        if tick < previous { backward += 1 }
        previous = tick
        if lead != 0 { namesLeads = true }
        if text.isEmpty, let label = labels[code] {
          pairs.add(label, at: tick)
        } else {
          reading.add(code, tick, bytes[text], &pairs)
        }
      }
      reading.namesLeads = namesLeads
      reading.annotationCount = count
      reading.backwardCount = backward
    }
    self = reading
    return joined
  }

  /// Adds an annotation that is no beat, or has a text.
  @inline(never)
  private mutating func add(
    _ code: Int, _ tick: Int64, _ text: ArraySlice<UInt8>, _ pairs: inout BeatPairs
  ) {
    let mark = text.isEmpty ? nil : PackageMark(text: text)
    if code > WFDBCode.largest { unknownCount += 1 }
    if let label = WFDBCode.labels[code] {
      if case .kind(let named) = mark {
        pairs.add(named, at: tick)
      } else {
        pairs.add(label, at: tick)
      }
      return
    }
    guard code == WFDBCode.note, let mark else {
      if code != 0 { pairs.addMark() }
      return
    }
    switch mark {
    case .gap: pairs.addGap()
    case .seam(let length):
      if let ticks = Int64(length) { pairs.addSeam(ticks: ticks) } else { pairs.addGap() }
    case .phase(let name): phases.begin(name, at: tick)
    case .phaseEnd: phases.end(at: tick)
    case .ticksPerSecond, .start, .kind: break
    }
  }

  /// Reads annotations that may be out of order, as of several leads; they are sorted first, and of
  /// a chosen lead's beats alone.
  private func decodedOutOfOrder(lead chosen: Int?) throws(RecordingError) -> DecodedRecording {
    var beats = AnnotatedBeats(ticksPerSecond: clock.ticksPerSecond)
    _ = MITAnnotations.forEach(in: bytes.span) { code, tick, lead, text in
      let mark = PackageMark(text: bytes[text])
      if let chosen, lead != chosen, WFDBCode.labels[code] != nil { return }
      if let label = WFDBCode.labels[code] {
        if case .kind(let named) = mark {
          beats.add(.beat(named), at: tick)
        } else {
          beats.add(.beat(label), at: tick)
        }
      } else if mark == .gap {
        beats.add(.gap, at: tick)
      } else if code != 0, mark == nil {
        beats.add(.other, at: tick)
      }
    }
    return try beats.decoded(
      rule: options.intervalRule, start: start, unitReason: clock.reason,
      roleReason: WFDBCode.roleReason)
  }
}
