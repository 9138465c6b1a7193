/// What the name of a member of JSON says to a search for intervals.
enum JSONMember: Sendable {
  /// Intervals.
  case interval(JSONListName)
  /// Numbers of any kind: `value`, `values`, `data`.
  case values
  /// A date and time, or a time since 1970.
  case time(isStart: Bool)
  /// A day.
  case day
  /// What objects of one session share: an id, a name, a person.
  case identity
  case blocker
  case contact
  case contactSupport
  /// Another judgement of beats.
  case judgement
  /// A row number, or another key that begins with a digit, as in a table written as objects.
  case row
  case other

  /// Reads a name.
  init(_ name: String) {
    guard let first = name.utf8.first, name.utf8.count <= 40 else {
      self = .other
      return
    }
    if ASCII.isDigit(first) {
      self = .row
      return
    }
    // No known name holds a digit, and a file may hold a million numbered ones.
    guard !name.utf8.contains(where: ASCII.isDigit) else {
      self = .other
      return
    }
    let separated = JSONMember.separated(name)
    let column = ColumnName(separated)
    let joined = separated.lowercased().filter { $0.isLetter || $0.isNumber }
    if column.role == .interval {
      self = .interval(JSONListName(unit: column.unit, shown: TextDocument.shortened(name)))
    } else if ["value", "values", "data"].contains(joined) {
      self = .values
    } else if joined == "date" || joined == "day" || joined == "calendardate" {
      self = .day
    } else if column.role == .time || JSONMember.times.contains(joined) {
      self = .time(isStart: joined.contains("start") || joined.contains("begin"))
    } else if JSONMember.identities.contains(joined) {
      self = .identity
    } else if joined == "blocker" || joined == "blockerbit" {
      self = .blocker
    } else if joined == "skincontactstatus" {
      self = .contact
    } else if joined == "skincontactsupported" {
      self = .contactSupport
    } else {
      self = column.role == .judgement ? .judgement : .other
    }
  }

  /// `rrIntervalsMs` as `rr_Intervals_Ms`, `ppInMs` as `pp_Ms`.
  private static func separated(_ name: String) -> String {
    var result = ""
    var wasLower = false
    for character in name {
      if wasLower, character.isUppercase { result.append("_") }
      result.append(character)
      wasLower = character.isLowercase
    }
    for unit in ["Ms", "Milliseconds", "Seconds", "Millis", "ms", "s"] {
      for preposition in ["_In_", "_in_"] where result.hasSuffix(preposition + unit) {
        return result.dropLast(preposition.count + unit.count) + "_"
          + (unit == "Millis" ? "ms" : unit)
      }
    }
    return result
  }

  /// What a list of the names of columns is called, and what the list of their rows.
  static let columnLists: Set<String> = ["columns", "fields", "header", "headers"]
  static let rowLists: Set<String> = ["data", "rows", "values"]

  private static let times: Set<String> = [
    "start", "starttime", "startdate", "startdatetime", "startedat", "starttimestamp", "begin",
    "begintime", "recordedat", "measuredat", "sampledatetime", "ts", "recordingstart",
  ]
  private static let identities: Set<String> = [
    "id", "uuid", "guid", "name", "session", "sessionid", "sessionname", "recording", "recordingid",
    "recordingname", "measurement", "measurementid", "subject", "subjectid", "participant",
    "participantid", "person", "personid", "patient", "patientid", "user", "userid", "file",
    "filename", "device", "deviceid",
  ]
}

/// The name of a list of intervals.
struct JSONListName: Sendable {
  let unit: IntervalUnit?
  /// The name as the file has it; `nil` where the numbers have a name of any kind or none.
  let shown: String?

  static let unnamed = JSONListName(unit: nil, shown: nil)

  /// Whether single numbers of this name are often something else: settings, pixels per inch.
  var isCommonWord: Bool {
    unit == nil
      && ["interval", "intervals", "intervall", "pp", "ppi", "nn"].contains(shown?.lowercased())
  }

  /// Polar's kit for Bluetooth counts the times beside these from 2000, not from 1970.
  var countsFrom2000: Bool { shown == "ppInMs" }
}
