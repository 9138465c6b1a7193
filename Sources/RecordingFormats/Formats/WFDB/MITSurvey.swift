import SignalCore

/// What a first walk over annotations tells: how many there are, in what order, and their notes.
struct MITSurvey {
  private(set) var annotationCount = 0
  private(set) var beatCount = 0
  /// Annotations without a meaning, which libraries write to separate notes from beats.
  private(set) var nullCount = 0
  /// Codes that stand for nothing.
  private(set) var unknownCount = 0
  private(set) var backwardCount = 0
  private(set) var lowestTick = Int64.max
  private(set) var highestTick = Int64.min
  /// Whether a text holds bytes that no text does.
  private(set) var hasForeignText = false
  /// The ticks per second that a note at time zero gives.
  private(set) var ticksPerSecond: Double?
  /// The start of the recording that a note gives.
  private(set) var start: RecordingStart?
  private(set) var ending = MITAnnotations.Ending()

  /// Walks over annotations.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - limit: The walk ends after so many annotations.
  init(_ bytes: [UInt8], limit: Int = .max) {
    var counts = [Int](repeating: 0, count: 64)
    var previous = Int64.min
    var backward = 0
    var lowest = Int64.max
    var highest = Int64.min
    var survey = self
    ending = MITAnnotations.forEach(in: bytes.span, limit: limit) { code, tick, _, text in
      counts[code] += 1
      if tick < previous { backward += 1 }
      previous = tick
      lowest = min(lowest, tick)
      highest = max(highest, tick)
      if !text.isEmpty { survey.look(at: bytes[text], code, tick) }
    }
    ticksPerSecond = survey.ticksPerSecond
    start = survey.start
    hasForeignText = survey.hasForeignText
    backwardCount = backward
    lowestTick = lowest
    highestTick = highest
    annotationCount = counts.reduce(0, +)
    nullCount = counts[0]
    beatCount = counts.indices.reduce(0) { $0 + (WFDBCode.labels[$1] == nil ? 0 : counts[$1]) }
    unknownCount = counts[(WFDBCode.largest + 1)...].reduce(0, +)
  }

  private mutating func look(at text: ArraySlice<UInt8>, _ code: Int, _ tick: Int64) {
    // Texts of any encoding; some end in NUL.
    let isText = text.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F || ASCII.isBlank($0) || ASCII.isLineEnd($0) || $0 == 0
    }
    if !isText { hasForeignText = true }
    guard code == WFDBCode.note, let mark = PackageMark(text: text) else { return }
    switch mark {
    case .ticksPerSecond(let rate) where tick == 0 && ticksPerSecond == nil: ticksPerSecond = rate
    case .start(let start) where self.start == nil: self.start = start
    default: break
    }
  }
}
