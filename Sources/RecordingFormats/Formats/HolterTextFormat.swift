import SignalCore

/// Text of a Holter analysis: a first line of eight zeros, then the time of each beat in seconds and
/// its label.
///
/// `N` is a normal beat, `S` a supraventricular and `V` a ventricular one; `X` marks a place without
/// signal, which is no beat. Any other letter is a beat of another kind.
public struct HolterTextFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `holter-text`.
  public var name: String { "holter-text" }
  /// One line about the format.
  public var summary: String { "Holter text: beat time in s and label N, S, V or X" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt"] }

  /// Says whether eight digits stand above rows of a time with decimals and a letter.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.96.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text else { return nil }
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    guard let heading = cursor.next(in: bytes, atMost: 80),
      HolterTextFormat.isHeading(Cell.trimmed(heading, in: bytes), bytes),
      let first = cursor.next(in: bytes, atMost: 80)
    else { return nil }
    var cells: [Range<Int>] = []
    Cell.split(first, delimiter: nil, in: bytes, into: &cells)
    guard cells.count == 2, HolterTextFormat.time(cells[0], bytes) != nil,
      HolterTextFormat.mark(cells[1], bytes) != nil
    else { return nil }
    return FormatMatch(confidence: 0.96, reason: "eight digits stand above times and labels")
  }

  private static func isHeading(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    line.count == 8 && line.allSatisfy { ASCII.isDigit(bytes[$0]) }
  }

  private static func time(_ cell: Range<Int>, _ bytes: Span<UInt8>) -> Double? {
    guard cell.contains(where: { bytes[$0] == ASCII.point || bytes[$0] == ASCII.comma }) else {
      return nil
    }
    return Cell.number(cell, in: bytes, mark: ASCII.point)
      ?? Cell.number(cell, in: bytes, mark: ASCII.comma)
  }

  /// Reads the beats on the clock of the recorder.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text else { throw UnknownLayout.error("rows of a time and a label") }
    let bytes = document.bytes.span
    // Microseconds hold every time of these texts, and their differences, as whole numbers.
    var beats = AnnotatedBeats(ticksPerSecond: 1e6)
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    var cells: [Range<Int>] = []
    var unmarked = 0
    var isFirst = true
    while let line = cursor.next(in: bytes) {
      guard LineKind.of(line, in: bytes) == .content else { continue }
      defer { isFirst = false }
      if isFirst, HolterTextFormat.isHeading(Cell.trimmed(line, in: bytes), bytes) { continue }
      Cell.split(line, delimiter: nil, in: bytes, into: &cells)
      guard cells.count == 2, let seconds = HolterTextFormat.time(cells[0], bytes),
        seconds.magnitude < BeatAssembly.longestRecordingSeconds,
        let mark = HolterTextFormat.mark(cells[1], bytes)
      else {
        throw RecordingError(
          .badCell,
          "found \(document.quotation(line)) where a time in s and the letter of a beat were "
            + "expected; remove or correct the line",
          line: document.lineNumber(at: line.lowerBound))
      }
      if mark == .other { unmarked += 1 }
      beats.add(mark, at: Int64((seconds * 1e6).rounded()))
    }
    var decoded = try beats.decoded(
      rule: options.intervalRule, start: nil, unitReason: "the format says s",
      roleReason: "column 1 is the time of a beat, column 2 its label")
    decoded.unit = .seconds
    if unmarked > 0 {
      decoded.warnings.append(
        "\(Counted.text(unmarked, "row is", "rows are")) labelled X, which marks a place without "
          + "signal and no beat; --interval-rule uninterrupted leaves out the intervals across "
          + "them")
    }
    return [decoded]
  }

  private static func mark(_ cell: Range<Int>, _ bytes: Span<UInt8>) -> AnnotatedBeats.Mark? {
    guard cell.count == 1, ASCII.isLetter(bytes[cell.lowerBound]) else { return nil }
    switch Character(Unicode.Scalar(bytes[cell.lowerBound])) {
    case "N": return .beat(.normal)
    case "S": return .beat(.supraventricularEctopic)
    case "V": return .beat(.ventricularEctopic)
    case "X": return .other
    default: return .beat(.other)
    }
  }
}

extension RecordingFormat where Self == HolterTextFormat {
  /// Text of a Holter analysis.
  public static var holterText: HolterTextFormat { HolterTextFormat() }
}
