import SignalCore

/// Reads the beats among the annotations of EDF+.
struct EDFBeatReading {
  private let bytes: [UInt8]
  private let header: EDFHeader
  private let annotations: EDFAnnotations
  private let labels: [BeatLabel?]
  private let decimals: Int
  /// How many annotations name a beat.
  let beatCount: Int

  init(_ bytes: [UInt8], _ header: EDFHeader, _ annotations: EDFAnnotations) {
    self.bytes = bytes
    self.header = header
    self.annotations = annotations
    labels = annotations.items.map { EDFBeatText.label(bytes[$0.text]) }
    beatCount = labels.count { $0 != nil }
    decimals = (annotations.items.map(\.onset) + annotations.recordOnsets.compactMap { $0 })
      .reduce(3) { max($0, $1.decimals) }
  }

  /// Whether the annotations that could be beats follow each other like beats.
  ///
  /// Single letters also name stages of sleep and events, which stand half a minute apart.
  var looksLikeBeats: Bool {
    guard beatCount >= 2 else { return false }
    var steps: [Double] = []
    var last: Double?
    for (item, label) in zip(annotations.items, labels) where label != nil {
      let seconds = item.onset.seconds
      if let last { steps.append(seconds - last) }
      last = seconds
    }
    steps.sort()
    return steps[steps.count / 2] <= 5
  }

  /// Puts the intervals together.
  ///
  /// - Throws: ``RecordingError``.
  func decoded(_ options: ReadingOptions) throws(RecordingError) -> DecodedRecording {
    // The recording begins with its first record, a fraction of a second after the header's time.
    let origin = annotations.recordOnsets.first.flatMap { $0 }
    let originTicks = origin?.ticks(decimals: decimals) ?? 0
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    var beats = AnnotatedBeats(ticksPerSecond: scale)
    var start: RecordingStart?
    var phases = PhaseMarks()
    let holes = holes(scale, originTicks)
    var nextHole = 0
    for (item, label) in zip(annotations.items, labels) {
      guard let onset = item.onset.ticks(decimals: decimals) else {
        throw RecordingError(
          .badCell,
          "the annotation at byte \(item.text.lowerBound) has an onset of "
            + "\(ShortNumber.text(item.onset.seconds)) s; recordings last at most 1157 days")
      }
      let tick = onset - originTicks
      while nextHole < holes.count, holes[nextHole] < tick {
        beats.add(.gap, at: holes[nextHole])
        nextHole += 1
      }
      if let label {
        beats.add(.beat(label), at: tick)
        continue
      }
      switch PackageMark(text: bytes[item.text]) {
      case .gap: beats.add(.gap, at: tick)
      case .seam(let length):
        let ticks = EDFOnset(ArraySlice(("+" + length).utf8))?.ticks(decimals: decimals)
        if let ticks {
          beats.addSeam(intervalTicks: ticks, at: tick)
        } else {
          beats.add(.gap, at: tick)
        }
      case .start(let noted): start = noted
      case .phase(let name): phases.begin(name, at: tick)
      case .phaseEnd: phases.end(at: tick)
      case .ticksPerSecond, .kind: break
      case nil: beats.add(.other, at: tick)
      }
    }
    var decoded = try beats.decoded(
      rule: options.intervalRule, start: start ?? header.start(delayedBy: origin),
      unitReason: "onsets of EDF+ annotations are seconds",
      roleReason: "beats are the annotations with texts such as N, QRS or R-peak")
    decoded.unit = .seconds
    decoded.evidence.decimals = decimals
    decoded.phases = phases.phases(of: decoded.series, ticksPerSecond: scale)
    if !holes.isEmpty {
      decoded.warnings.append(
        "the records lie apart in time at \(Counted.text(holes.count, "place")); no interval "
          + "reaches across")
    }
    if annotations.damagedCount > 0 {
      decoded.warnings.append(
        "\(Counted.text(annotations.damagedCount, "damaged list", "damaged lists")) of "
          + "annotations: left out")
    }
    return decoded
  }
}

extension EDFBeatReading {
  /// The shortest time without a record in which a beat may have been missed.
  private static let shortestHoleSeconds = 0.05

  /// The middles of the times between records that lie apart (EDF+D), in ticks and rising.
  private func holes(_ ticksPerSecond: Double, _ originTicks: Int64) -> [Int64] {
    guard header.isDiscontinuous, header.recordSeconds > 0 else { return [] }
    var holes: [Int64] = []
    var end: Double?
    for onset in annotations.recordOnsets {
      guard let begin = onset?.seconds else { continue }
      if let end, begin - end >= Self.shortestHoleSeconds {
        // Onsets of 10⁸ s with 10 decimals are within 61 bits; others end the reading elsewhere.
        let middle = (begin + end) / 2 * ticksPerSecond
        if middle.magnitude < 0x1p60 {
          holes.append(Int64(middle) - originTicks)
        }
      }
      end = max(end ?? begin, begin + header.recordSeconds)
    }
    return holes
  }
}

extension EDFHeader {
  /// The start of the first record, which follows the time of the header by less than a second.
  func start(delayedBy origin: EDFOnset?) -> RecordingStart? {
    guard var stamp = start else { return nil }
    if let origin, origin.seconds > 0, origin.seconds < 1 {
      stamp.secondOfDay += origin.seconds
      stamp.fractionDigits = origin.decimals
    }
    return stamp.iso8601.map { RecordingStart(iso8601: $0) }
  }
}
