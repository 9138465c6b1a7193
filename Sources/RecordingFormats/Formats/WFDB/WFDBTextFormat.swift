import SignalCore

/// Annotations as the program `rdann` of WFDB lists them: time, sample, sign and more per line.
public struct WFDBTextFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `wfdb-text`.
  public var name: String { "wfdb-text" }
  /// One line about the format.
  public var summary: String { "WFDB annotations as rdann lists them: time, sample, type" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt", "ann"] }

  /// Says whether the first lines are those of `rdann`.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.95.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let text = input.text else { return nil }
    var cursor = LineCursor(position: text.bodyStart, limit: text.bytes.count)
    var found = 0
    var seen = 0
    while seen < 8, let line = cursor.next(in: text.bytes.span) {
      let isHeading = seen == 0 && WFDBTextLine.isHeading(text.bytes[line])
      if isHeading || line.isEmpty { continue }
      seen += 1
      if WFDBTextLine(text.bytes[line]) != nil { found += 1 }
    }
    guard found >= 1, found >= seen - 1 else { return nil }
    return FormatMatch(
      confidence: 0.95, reason: "the lines hold time, sample and type of annotations")
  }

  /// Reads the beats.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows: the rate of the clock and the interval rule.
  /// - Returns: One recording whose time zero is the first sample of the record.
  /// - Throws: ``RecordingError``.
  /// - Complexity: O(n).
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let text = input.text else {
      throw RecordingError(
        .unknownFormat, "the content is binary, not a list of annotations; choose another format")
    }
    let lines = try lines(of: text)
    let clock = try WFDBClock(input, options: options, otherwise: Self.rate(of: lines))
    var beats = AnnotatedBeats(ticksPerSecond: clock.ticksPerSecond)
    let leads = WFDBLeads(
      lines.filter { WFDBCode.label(ofMnemonic: $0.mnemonic) != nil }.map { ($0.tick, $0.lead) },
      ticksPerSecond: clock.ticksPerSecond)
    for line in lines {
      if let label = WFDBCode.label(ofMnemonic: line.mnemonic) {
        if let chosen = leads.chosen, line.lead != chosen { continue }
        beats.add(.beat(label), at: line.tick)
      } else {
        beats.add(.other, at: line.tick)
      }
    }
    var decoded = try beats.decoded(
      rule: options.intervalRule, start: clock.start, unitReason: clock.reason,
      roleReason: WFDBCode.roleReason)
    if let warning = leads.warning { decoded.warnings.append(warning) }
    return [decoded]
  }

  private func lines(of text: TextDocument) throws(RecordingError) -> [WFDBTextLine] {
    var cursor = LineCursor(position: text.bodyStart, limit: text.bytes.count)
    var lines: [WFDBTextLine] = []
    while let range = cursor.next(in: text.bytes.span) {
      let line = text.bytes[range]
      if let read = WFDBTextLine(line) {
        lines.append(read)
        continue
      }
      let isBlank = line.allSatisfy { ASCII.isBlank($0) }
      // The last line of a file that was cut off lacks its end.
      let isCut = cursor.position == text.bytes.count && range.upperBound == text.bytes.count
      guard isBlank || isCut || lines.isEmpty && WFDBTextLine.isHeading(line) else {
        throw RecordingError(
          .badCell,
          "found a line that is no annotation (time, sample, type, three numbers); remove it",
          line: text.lineNumber(at: range.lowerBound))
      }
    }
    guard !lines.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "there is no annotation in the text; each line must hold time, sample and type, as rdann "
          + "writes them")
    }
    return lines
  }

  /// The whole number of samples per second that both columns of times allow, where there is one.
  private static func rate(of lines: [WFDBTextLine]) -> (rate: Double, reason: String)? {
    guard
      let last = lines.last(where: { $0.elapsedSeconds != nil }), let seconds = last.elapsedSeconds,
      seconds > 1, last.tick > 0
    else { return nil }
    // The times are rounded to a thousandth of a second, or cut.
    let rate = (Double(last.tick) / seconds).rounded()
    let isOnly = rate * 0.001 < 0.5 * seconds
    guard rate >= 1, isOnly, lines.allSatisfy({ $0.agrees(withRate: rate) }) else { return nil }
    return (
      rate, "the columns of time and sample agree on \(ShortNumber.text(rate)) samples per second"
    )
  }
}

extension RecordingFormat where Self == WFDBTextFormat {
  /// Annotations as `rdann` lists them.
  public static var wfdbText: WFDBTextFormat { WFDBTextFormat() }
}

/// One line of `rdann`.
struct WFDBTextLine {
  /// The time since the start, where the line gives that and not the time of day.
  let elapsedSeconds: Double?
  let tick: Int64
  let mnemonic: String
  /// The lead to which the annotation belongs.
  let lead: Int

  /// Reads a line, or `nil` where it is of another kind.
  init?(_ line: ArraySlice<UInt8>) {
    var cells = line.split(whereSeparator: { ASCII.isBlank($0) })[...]
    guard let first = cells.popFirst() else { return nil }
    if first.first == UInt8(ascii: "["), first.contains(ASCII.colon) {
      // `[13:05:10.000 24/06/1994]`
      var last = first
      while last.last != UInt8(ascii: "]") {
        guard let next = cells.popFirst() else { return nil }
        last = next
      }
      elapsedSeconds = nil
    } else {
      guard let seconds = Self.seconds(first) else { return nil }
      elapsedSeconds = seconds
    }
    // Sub, chan and num follow the type; what comes after them is text.
    guard cells.count >= 5, let sample = cells.first,
      let tick = Int64(String(decoding: sample, as: UTF8.self)), tick.magnitude <= 1 << 53,
      cells.dropFirst(2).prefix(3).allSatisfy({ Int(String(decoding: $0, as: UTF8.self)) != nil })
    else { return nil }
    self.tick = tick
    lead = Int(String(decoding: cells[cells.startIndex + 3], as: UTF8.self)) ?? 0
    mnemonic = String(decoding: cells[cells.startIndex + 1], as: UTF8.self)
    guard mnemonic.utf8.count <= 8 else { return nil }
  }

  /// Whether the time of the line is its sample at a rate, to a thousandth of a second.
  func agrees(withRate rate: Double) -> Bool {
    guard let elapsedSeconds else { return true }
    return (Double(tick) / rate - elapsedSeconds).magnitude <= 0.001 + 1e-9
  }

  /// Whether a line names the columns, as `rdann -v` does.
  static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    line.split(whereSeparator: { ASCII.isBlank($0) }).first.map { $0.elementsEqual("Time".utf8) }
      ?? false
  }

  /// Reads `0:00.214` and `1:30:05.317`.
  private static func seconds(_ cell: ArraySlice<UInt8>) -> Double? {
    let parts = cell.split(separator: ASCII.colon, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0.0
    for part in parts {
      let isNumber = part.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.point }
      guard !part.isEmpty, isNumber, let value = Double(String(decoding: part, as: UTF8.self))
      else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds
  }
}
