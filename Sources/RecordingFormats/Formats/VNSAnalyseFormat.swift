import SignalCore

/// The German text report of VNS Analyse, which holds a recording twice: raw and corrected.
///
/// The block `RR-Intervalle - Rohwerte` is read, in seconds; the block of corrected values is another
/// version of the same beats and is left out. Notes beside the values are never shown.
public struct VNSAnalyseFormat: RecordingFormat {
  private static let titles = [
    "RR-Intervalle - ", "VNS Analyse", "Hauptparameter der VNS Analyse",
  ].map { Array($0.utf8) }

  /// Creates the format.
  public init() {}

  /// `vns-analyse`.
  public var name: String { "vns-analyse" }
  /// One line about the format.
  public var summary: String { "VNS Analyse text: RR-Intervalle, raw and corrected, in s" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt"] }

  /// Says whether the report names itself or a block of intervals near its top.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text else { return nil }
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    for _ in 0..<40 {
      guard let line = cursor.next(in: bytes, atMost: 2048) else { return nil }
      let isTitle = VNSAnalyseFormat.titles.contains { title in
        line.count >= title.count
          && document.bytes[line.lowerBound..<line.lowerBound + title.count].elementsEqual(title)
      }
      if isTitle {
        return FormatMatch(confidence: 0.97, reason: "the lines name VNS Analyse or RR-Intervalle")
      }
    }
    return nil
  }

  /// Reads the raw intervals, or the corrected ones where the report holds no others.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, sniff(input) != nil else {
      throw UnknownLayout.error("lines that name VNS Analyse or RR-Intervalle")
    }
    let blocks = VNSBlocks(document)
    guard let chosen = blocks.raw ?? blocks.corrected else {
      throw RecordingError(
        .noIntervals,
        "the report of VNS Analyse holds no block of RR-Intervalle; export it with the intervals")
    }
    let places = chosen.places
    var reading = IntervalReading(
      values: chosen.values,
      roleReason: "the values below the title of the block "
        + (blocks.raw == nil ? "Korrigierte Werte" : "Rohwerte"),
      nameUnit: .seconds, unitSource: "the format"
    ) { document.lineNumber(at: places[$0]) }
    if blocks.raw == nil {
      reading.warnings.append(
        "the report holds the corrected intervals only; do not correct them again (--correct none)")
    } else if let corrected = blocks.corrected {
      reading.warnings.append(
        "the report holds the recording twice: the \(chosen.values.count) raw intervals were read, "
          + "the \(corrected.values.count) corrected ones left out")
    }
    return [try reading.decoded(options: options)]
  }
}

/// The blocks of intervals of a report.
private struct VNSBlocks {
  struct Block {
    var values: [Double] = []
    /// The index of the first byte of each value's line.
    var places: [Int] = []
  }

  private(set) var raw: Block?
  private(set) var corrected: Block?

  init(_ document: TextDocument) {
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    var isRaw: Bool?
    while let line = cursor.next(in: bytes) {
      let end = Cell.cellEnd(
        from: line.lowerBound, limit: line.upperBound, delimiter: ASCII.tab, in: bytes)
      let cell = Cell.trimmed(line.lowerBound..<end, in: bytes)
      guard !cell.isEmpty else { continue }
      let value =
        Cell.number(cell, in: bytes, mark: ASCII.point)
        ?? Cell.number(cell, in: bytes, mark: ASCII.comma)
      guard let value else {
        // A line of words ends a block, so that values of two blocks never join.
        isRaw = line.count > 200 ? nil : VNSBlocks.title(document.string(line))
        if isRaw == true, raw == nil {
          raw = Block()
        } else if isRaw == false, corrected == nil {
          corrected = Block()
        } else {
          isRaw = nil
        }
        continue
      }
      if isRaw == true {
        raw?.values.append(value)
        raw?.places.append(line.lowerBound)
      } else if isRaw == false {
        corrected?.values.append(value)
        corrected?.places.append(line.lowerBound)
      }
    }
    if raw?.values.isEmpty == true { raw = nil }
    if corrected?.values.isEmpty == true { corrected = nil }
  }

  /// Whether a line is the title of the raw intervals, of the corrected ones, or of none.
  static func title(_ line: String) -> Bool? {
    guard line.hasPrefix("RR-Intervalle -") else { return nil }
    return !line.contains("Korrigiert")
  }
}

extension RecordingFormat where Self == VNSAnalyseFormat {
  /// The text report of VNS Analyse.
  public static var vnsAnalyse: VNSAnalyseFormat { VNSAnalyseFormat() }
}
