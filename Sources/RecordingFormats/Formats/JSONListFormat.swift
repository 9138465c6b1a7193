import SignalCore

/// JSON that holds one list of intervals: an array of numbers by itself, or as a member named as
/// intervals (`rr`, `ibi_ms`, `rrIntervals`) or `value`, `values`, `data`.
public struct JSONListFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `json-list`.
  public var name: String { "json-list" }
  /// One line about the format.
  public var summary: String { "JSON with one array of intervals" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the top of a JSON text holds such an array.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.92.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text, JSONOpening.isJSON(document),
      JSONListFormat.opensList(document)
    else { return nil }
    return FormatMatch(confidence: 0.92, reason: "the JSON holds an array of numbers as intervals")
  }

  /// Whether numbers follow the first bracket, or the bracket of a member that may hold intervals,
  /// within the first 64 KiB.
  private static func opensList(_ document: TextDocument) -> Bool {
    let bytes = document.bytes.span
    let limit = min(bytes.count, document.bodyStart + (1 << 16))
    var name: Range<Int>?
    var isNamed = true
    var index = document.bodyStart
    while index < limit {
      let byte = bytes[index]
      index += 1
      if byte == ASCII.quote {
        let start = index
        while index < limit, bytes[index] != ASCII.quote {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        name = start..<min(index, limit)
        index += 1
      } else if byte == ASCII.colon {
        isNamed = name.map { ListName(document.string($0)) != nil } ?? false
      } else if byte == UInt8(ascii: "["), isNamed {
        while index < limit, ASCII.isBlank(bytes[index]) || ASCII.isLineEnd(bytes[index]) {
          index += 1
        }
        if index < limit, ASCII.isDigit(bytes[index]) || bytes[index] == ASCII.minus { return true }
      } else if byte == UInt8(ascii: "{") || byte == ASCII.comma {
        isNamed = false
      }
    }
    return false
  }

  /// Reads the list.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``; of the code `rolesUnclear` where several arrays could be meant.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, JSONOpening.isJSON(document) else {
      throw UnknownLayout.error("JSON array of intervals")
    }
    var search = ListSearch()
    var cursor = JSONCursor(document)
    try search.look(&cursor, name: ListName.topLevel, levels: 16)
    try cursor.finish()
    let found = try search.only()
    var reading = IntervalReading(
      values: found.values, roleReason: found.name.reason, nameUnit: found.name.unit,
      unitSource: "the name of the list", start: FileNameDate.start(input.fileName)
    ) { _ in nil }
    reading.mayBeBeatTimes = !found.name.isInterval
    return [try reading.decoded(options: options)]
  }
}

/// What the name of an array says.
private struct ListName {
  let isInterval: Bool
  let unit: IntervalUnit?
  let reason: String

  static let topLevel = ListName(
    isInterval: false, unit: nil, reason: "the numbers of the only array")

  private init(isInterval: Bool, unit: IntervalUnit?, reason: String) {
    self.isInterval = isInterval
    self.unit = unit
    self.reason = reason
  }

  /// Reads a name, or gives `nil` for one that does not mean intervals.
  init?(_ name: String) {
    guard name.utf8.count <= 40 else { return nil }
    let column = ColumnName(ListName.separated(name))
    if column.role == .interval {
      self.init(
        isInterval: true, unit: column.unit, reason: "the array is named as intervals")
    } else if ["value", "values", "data"].contains(name.lowercased()) {
      self.init(
        isInterval: false, unit: nil, reason: "the numbers of the only array of values")
    } else {
      return nil
    }
  }

  /// `rrIntervalsMs` as `rr_Intervals_Ms`.
  private static func separated(_ name: String) -> String {
    var result = ""
    var wasLower = false
    for character in name {
      if wasLower, character.isUppercase { result.append("_") }
      result.append(character)
      wasLower = character.isLowercase
    }
    return result
  }
}

/// Collects the arrays of numbers that may be intervals.
private struct ListSearch {
  private var found: [(name: ListName, values: [Double])] = []

  mutating func look(
    _ cursor: inout JSONCursor, name: ListName?, levels: Int
  ) throws(RecordingError) {
    guard levels > 0 else { return try cursor.skip() }
    switch try cursor.peek() {
    case .array:
      var values: [Double] = []
      try cursor.elements { cursor throws(RecordingError) in
        switch try cursor.peek() {
        case .number where name != nil, .null where name != nil:
          values.append(try cursor.number())
        case .object, .array: try look(&cursor, name: nil, levels: levels - 1)
        case .string, .number, .boolean, .null: try cursor.skip()
        }
      }
      if let name, !values.isEmpty { found.append((name, values)) }
    case .object:
      try cursor.members { member, cursor throws(RecordingError) in
        try look(&cursor, name: ListName(member), levels: levels - 1)
      }
    case .string, .number, .boolean, .null: try cursor.skip()
    }
  }

  /// The only array that is named as intervals, or failing that the only other.
  func only() throws(RecordingError) -> (name: ListName, values: [Double]) {
    let named = found.filter(\.name.isInterval)
    let candidates = named.isEmpty ? found : named
    guard let first = candidates.first else {
      throw RecordingError(
        .rolesUnclear,
        "the JSON holds no array of numbers that is named as intervals; name it rr_ms or rr_s")
    }
    guard candidates.count == 1 else {
      throw RecordingError(
        .rolesUnclear,
        "\(candidates.count) arrays of the JSON could be intervals; keep one of them, named rr_ms or "
          + "rr_s")
    }
    return first
  }
}

extension RecordingFormat where Self == JSONListFormat {
  /// JSON that holds one list of intervals.
  public static var jsonList: JSONListFormat { JSONListFormat() }
}
