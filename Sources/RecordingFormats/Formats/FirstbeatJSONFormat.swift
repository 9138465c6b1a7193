import SignalCore

/// The answer of the Firstbeat Sports Cloud interface: JSON whose variables are vectors of bytes, packed
/// with zlib and written in base 64, most significant byte first.
///
/// `rriSeries` holds the intervals as recorded, `artifactCorrectedRrVector` those after Firstbeat's
/// correction. The recorded ones are read where the answer has them.
public struct FirstbeatJSONFormat: RecordingFormat {
  private static let rawName = "rriSeries"
  private static let correctedName = "artifactCorrectedRrVector"

  /// Creates the format.
  public init() {}

  /// `firstbeat-json`.
  public var name: String { "firstbeat-json" }
  /// One line about the format.
  public var summary: String { "Firstbeat Sports Cloud JSON: packed vectors of intervals in ms" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the text is JSON that names one of the vectors.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text, JSONOpening.isJSON(document, naming: "variables"),
      JSONOpening.contains(FirstbeatJSONFormat.correctedName, document)
        || JSONOpening.contains(FirstbeatJSONFormat.rawName, document)
    else { return nil }
    return FormatMatch(confidence: 0.97, reason: "the JSON names a vector of Firstbeat's intervals")
  }

  /// Reads the intervals.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text else { throw UnknownLayout.error("JSON vectors of intervals") }
    var raw: FirstbeatVector?
    var corrected: FirstbeatVector?
    var start: RecordingStart?
    var cursor = JSONCursor(document)
    try cursor.members { name, cursor throws(RecordingError) in
      switch name {
      case "startTime": start = try cursor.stamp()?.iso8601.map { RecordingStart(iso8601: $0) }
      case "variables":
        try cursor.elements { cursor throws(RecordingError) in
          let vector = try FirstbeatVector(&cursor)
          if vector.name == FirstbeatJSONFormat.rawName { raw = vector }
          if vector.name == FirstbeatJSONFormat.correctedName { corrected = vector }
        }
      default: try cursor.skip()
      }
    }
    try cursor.finish()
    guard let vector = raw ?? corrected else {
      throw RecordingError(
        .noIntervals,
        "the answer holds neither rriSeries nor artifactCorrectedRrVector; ask the interface for one "
          + "of them")
    }
    var reading = IntervalReading(
      values: try vector.values(), roleReason: "the numbers of \(vector.name)",
      nameUnit: vector.unit == "s" ? .seconds : .milliseconds, unitSource: "the format",
      start: start
    ) { _ in nil }
    if raw == nil {
      reading.warnings = [
        "the intervals are those after Firstbeat's artefact correction; do not correct them again "
          + "(--correct none)"
      ]
    } else if corrected != nil {
      reading.warnings = [
        "the answer holds recorded and corrected intervals; the recorded ones were read"
      ]
    }
    return [try reading.decoded(options: options)]
  }
}

/// One variable of the answer.
private struct FirstbeatVector {
  private(set) var name = ""
  private(set) var unit = ""
  private var type = ""
  private var bits = 0.0
  private var packed = ""

  init(_ cursor: inout JSONCursor) throws(RecordingError) {
    try cursor.members { member, cursor throws(RecordingError) in
      switch member {
      case "name": name = try cursor.string()
      case "unit": unit = try cursor.string()
      case "type": type = try cursor.string().lowercased()
      case "bits": bits = try cursor.number()
      case "value" where try cursor.peek() == .string: packed = try cursor.string()
      default: try cursor.skip()
      }
    }
  }

  /// The numbers of the vector.
  func values() throws(RecordingError) -> [Double] {
    guard let deflated = Base64.decoded(packed.utf8) else {
      throw damaged("its text is not base 64")
    }
    let bytes = try Inflater.inflate(deflated, wrapper: .zlib)
    var cursor = BinaryCursor(bytes)
    guard let size = Int(exactly: bits), [8, 16, 32, 64].contains(size),
      bytes.count.isMultiple(of: size / 8)
    else { throw damaged("its size is no multiple of its numbers") }
    var values: [Double] = []
    values.reserveCapacity(bytes.count / (size / 8))
    while let value = next(&cursor, size) { values.append(value) }
    return values
  }

  private func next(_ cursor: inout BinaryCursor, _ size: Int) -> Double? {
    let value: Double?
    switch (type, size) {
    case ("float", 64): value = cursor.bigEndian(UInt64.self).map { Double(bitPattern: $0) }
    case ("float", 32): value = cursor.bigEndian(UInt32.self).map { Double(Float(bitPattern: $0)) }
    case (_, 64): value = cursor.bigEndian(Int64.self).map { Double($0) }
    case (_, 32): value = cursor.bigEndian(UInt32.self).map { Double($0) }
    case (_, 16): value = cursor.bigEndian(UInt16.self).map { Double($0) }
    default: value = cursor.byte().map { Double($0) }
    }
    return value.map { $0.isFinite ? $0 : .nan }
  }

  private func damaged(_ reason: String) -> RecordingError {
    RecordingError(
      .damaged, "the vector of intervals cannot be unpacked (\(reason)); ask the interface again")
  }
}

extension RecordingFormat where Self == FirstbeatJSONFormat {
  /// The answer of the Firstbeat Sports Cloud interface.
  public static var firstbeatJSON: FirstbeatJSONFormat { FirstbeatJSONFormat() }
}
