/// What the name of a column says about its content.
struct ColumnName: Sendable {
  enum Role: Sendable, Equatable {
    case interval
    /// A time or date beside the intervals.
    case time
    /// A running sum of the intervals, which knows nothing of lost beats.
    case runningSum
    case heartRate
    /// Results of an analysis (RMSSD, SDNN, …).
    case summary
    /// A judgement of the beat: quality, contact, blocked, interpolated.
    case judgement
    case other
  }

  let role: Role
  /// The unit the name ends with.
  let unit: IntervalUnit?
  /// The seconds of the unit the name ends with, where that is minutes or hours.
  let longUnitSeconds: Double?
  /// The rate of the clock whose samples are counted, where the name says so: a million for
  /// microseconds.
  let tickRateHertz: Double?
  /// Whether the name says that samples are counted, and not at which rate.
  let countsSamples: Bool
  /// Whether the name is one of several versions of the intervals, such as corrected ones.
  let isVersion: Bool
  /// Whether the name is one of whoever or whatever was recorded, which tells recordings apart.
  let tellsSessions: Bool

  init(_ name: String) {
    var words = name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let ending = UnitWords.take(from: &words)
    unit = ending.unit
    tickRateHertz = ending.tickRateHertz
    longUnitSeconds = ending.longUnitSeconds
    countsSamples = ending.countsSamples
    role = ColumnName.role(words, unit)
    tellsSessions = ColumnName.tellsSessions(words)
    isVersion = role == .interval && !ColumnName.intervals.contains(words.joined())
  }

  private static func tellsSessions(_ words: [String]) -> Bool {
    var words = words[...]
    if words.count > 1, let last = words.last, identifiers.contains(last) { words.removeLast() }
    let joined = words.joined()
    return sessions.contains(joined)
      || joined.hasSuffix("id") && sessions.contains(String(joined.dropLast(2)))
  }

  private static func role(_ words: [String], _ unit: IntervalUnit?) -> Role {
    let joined = words.joined()
    if intervals.contains(joined) { return .interval }
    if runningSums.contains(joined) { return .runningSum }
    if times.contains(joined) { return .time }
    if heartRates.contains(joined) { return .heartRate }
    // A result whatever it is the variability of, in any of these languages.
    if joined.contains("variab") || words.contains(where: { summaries.contains($0) }) {
      return .summary
    }
    if words.contains(where: { judgements.contains($0) }) { return .judgement }
    if unit == .beatsPerMinute || heartRateParts.contains(where: { joined.contains($0) }) {
      return .heartRate
    }
    if let first = words.first {
      // Two versions or sides of the intervals.
      if intervals.contains(first), words.dropFirst().allSatisfy({ versions.contains($0) }) {
        return .interval
      }
      if times.contains(first) { return .time }
    }
    return .other
  }

  private static let intervals: Set<String> = [
    "rr", "rri", "rris", "rrs", "rrinterval", "rrintervals", "rrintervall", "rrintervalle",
    "rrintervallen", "rrabstand", "rrabstände", "rrint", "rrdata", "rrtime", "rrvalue", "rrms",
    "ibi", "ibis", "ibims", "interbeatinterval", "interbeatintervals", "nn", "nni", "nninterval",
    "nnintervals", "ppi", "pp", "ppinterval", "ppintervals", "interval", "intervals", "intervall",
    "beatinterval", "beattobeatinterval", "heartbeatinterval", "intervalledurr",
  ]
  private static let times: Set<String> = [
    "time", "times", "timestamp", "timestamps", "t", "date", "datetime", "zeit", "uhrzeit", "datum",
    "elapsed", "elapsedtime", "phonetimestamp", "unixtime", "unixtimestamp", "epoch", "epochtime",
    "rpeaktime", "beattime", "localtime", "utc", "timeutc", "timeofday", "tijd", "temps", "heure",
    "sensortimestamp", "rrtimestamp", "timems",
  ]
  private static let runningSums: Set<String> = [
    "sincestart", "ibicumulative", "rrcumulative", "cumulative", "cumsum", "rrsum",
  ]
  private static let heartRates: Set<String> = [
    "hr", "hrbpm", "bpm", "heartrate", "heartrates", "pulse", "pulserate", "herzfrequenz", "puls",
    "instantaneoushr", "hf",
  ]
  private static let heartRateParts = [
    "heartrate", "pulserate", "herzfrequenz", "fréquencecardiaque", "frecuenciacardíaca",
  ]
  private static let sessions: Set<String> = [
    "session", "subject", "participant", "patient", "person", "recording", "record", "measurement",
    "trial", "visit", "reading", "user", "id",
  ]
  private static let identifiers: Set<String> = [
    "id", "no", "nr", "number", "name", "code", "date", "start",
  ]
  private static let versions: Set<String> = [
    "raw", "corrected", "clean", "cleaned", "filtered", "original", "left", "right", "1", "2", "a",
    "b", "ecg", "ppg",
  ]
  private static let summaries: Set<String> = [
    "rmssd", "sdnn", "avnn", "pnn50", "hrv", "lnrmssd", "sdann", "readiness", "coverage",
  ]
  private static let judgements: Set<String> = [
    "blocker", "contact", "quality", "qi", "error", "interpolated", "artifact", "artefact",
    "valid", "validity", "flag", "status", "sqeclass",
  ]
}
