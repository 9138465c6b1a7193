import SignalCore

/// JSON that holds one list of intervals, in a layout of its own.
///
/// Read are an array of numbers by itself, or as a member named as intervals (`rr`, `ibi_ms`,
/// `rrIntervals`; its numbers may stand in quotation marks) or `value`, `values`, `data`; numbers or
/// arrays of such a name in sibling objects, or in rows below a list of names, joined in their order;
/// and the same in JSON Lines, one value per line. Times beside them, one by one or in an array of
/// their own, find the start and gaps where they are dates or count from 1970.
public struct JSONListFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `json-list`.
  public var name: String { "json-list" }
  /// One line about the format.
  public var summary: String { "JSON or JSON Lines with intervals in arrays or objects" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json", "jsonl", "ndjson"] }

  /// Says whether the text is JSON with numbers named as intervals, or opens with an array of numbers.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.92 for arrays, 0.91 for the members of objects.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text, JSONOpening.opensValue(document) else { return nil }
    switch JSONListFormat.evidence(document) {
    case .array:
      return FormatMatch(
        confidence: 0.92, reason: "the JSON holds an array of numbers as intervals")
    case .members:
      // Results are known by their names and may hold an interval, too.
      guard KnownResults.sentence(for: input) == nil, KnownSignals.sentence(for: input) == nil
      else { return nil }
      return FormatMatch(
        confidence: 0.91, reason: "the JSON holds numbers that are named as intervals")
    case nil: return nil
    }
  }

  private enum Evidence {
    case array, members
  }

  /// Whether numbers follow the first bracket, or the name of a member that may hold intervals.
  private static func evidence(_ document: TextDocument) -> Evidence? {
    let bytes = document.bytes.span
    let bracket = JSONNames.passBlanks(document.bodyStart, bytes)
    if bracket < bytes.count, bytes[bracket] == UInt8(ascii: "[") {
      let first = JSONNames.passBlanks(bracket + 1, bytes)
      if first < bytes.count, isNumberStart(bytes[first]) { return .array }
    }
    var members = JSONNames(document)
    var names = JSONMemberNames()
    var found: Evidence?
    var hasColumns = false
    while let member = members.next() {
      let opensArray = member.opening == UInt8(ascii: "[")
      let name = document.string(member.name)
      if opensArray, member.second == UInt8(ascii: "["), JSONMember.rowLists.contains(name),
        hasColumns
      {
        found = .members
        continue
      }
      if opensArray, JSONMember.columnLists.contains(name) { hasColumns = true }
      let isQuoted = member.opening == ASCII.quote && isNumberStart(member.second)
      guard
        opensArray || isQuoted || member.opening == UInt8(ascii: "{")
          || isNumberStart(member.opening)
      else { continue }
      switch names.member(name) {
      case .interval:
        if opensArray, isNumberStart(member.second) || member.second == ASCII.quote {
          return .array
        }
        found = .members
      case .values where opensArray && isNumberStart(member.second): return .array
      default: break
      }
    }
    return found
  }

  private static func isNumberStart(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == ASCII.minus
  }

  /// Reads the list.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording, or one for each session that the file tells apart.
  /// - Throws: ``RecordingError``; of the code `rolesUnclear` where several lists could be meant.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, JSONOpening.isJSON(document) else {
      throw UnknownLayout.error("JSON array of intervals")
    }
    var search = JSONIntervalSearch()
    try search.read(document)
    let start = FileNameDate.start(input.fileName)
    let list = try JSONListFormat.only(search, document)
    var decoded: [DecodedRecording] = []
    for session in try list.sessions() {
      var reading = session.reading(start: start)
      if search.judgementsVary {
        reading.warnings.append(
          "members that judge the beats were not applied; all beats were kept")
      }
      decoded.append(try reading.decoded(options: options))
    }
    return decoded
  }

  /// The only list that is named as intervals, or failing that the only other.
  private static func only(
    _ search: JSONIntervalSearch, _ document: TextDocument
  ) throws(RecordingError) -> JSONIntervalList {
    // One number by itself is a setting, not a list.
    let named = search.lists.filter { $0.hasArrays || !$0.isAlone || search.valueCount > 1 }
    let candidates = named.isEmpty ? search.unnamed : named.filter(\.isPlausible)
    guard let first = candidates.first else {
      guard named.isEmpty else {
        throw RecordingError(
          .notARecording,
          "the JSON holds numbers with a name of intervals that look like settings, counts or codes, "
            + "not beats; if they are beats, name them rr_ms or rr_s")
      }
      throw RecordingError(.notARecording, KnownJSON.sentence(document))
    }
    guard first.name.shown != nil || search.valueCount == 1 else {
      throw RecordingError(
        .rolesUnclear,
        "this is JSON Lines (one JSON value per line) with lists of numbers without a name; write "
          + "each line as {\"rr_ms\": […]}, or all intervals one per line")
    }
    guard candidates.count == 1, !search.hasManyPlaces else {
      throw unclear(candidates, hasMore: search.hasManyPlaces)
    }
    return first
  }

  private static func unclear(_ lists: [JSONIntervalList], hasMore: Bool) -> RecordingError {
    let shown = lists.prefix(4).map { list in
      "\(list.name.shown ?? "without a name"), \(list.values.count) values"
    }
    let rest = hasMore || lists.count > shown.count ? "; and more" : ""
    return RecordingError(
      .rolesUnclear,
      "lists at \(lists.count)\(hasMore ? " or more" : "") places of the JSON could be the intervals "
        + "(\(shown.joined(separator: "; "))\(rest)); copy all values of the one that is meant into "
        + "a file of its own, as one array named rr_ms or rr_s")
  }
}

extension RecordingFormat where Self == JSONListFormat {
  /// JSON that holds one list of intervals.
  public static var jsonList: JSONListFormat { JSONListFormat() }
}
