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
  let unit: IntervalUnit?

  init(_ name: String) {
    let (words, unit) = ColumnName.parts(of: name)
    self.unit = unit
    let joined = words.joined()
    if ColumnName.intervals.contains(joined) {
      role = .interval
    } else if ColumnName.runningSums.contains(joined) {
      role = .runningSum
    } else if ColumnName.times.contains(joined) {
      role = .time
    } else if ColumnName.heartRates.contains(joined) {
      role = .heartRate
    } else if words.contains(where: { ColumnName.summaries.contains($0) }) {
      role = .summary
    } else if words.contains(where: { ColumnName.judgements.contains($0) }) {
      role = .judgement
    } else if words.first.map({ ColumnName.times.contains($0) }) == true {
      role = .time
    } else {
      role = .other
    }
  }

  /// Cuts a name into lower-case words and takes the unit off: `RR-interval [ms]`, `rr_ms`.
  private static func parts(of name: String) -> (words: [String], unit: IntervalUnit?) {
    var words = name.lowercased()
      .split { !($0.isLetter || $0.isNumber) }
      .map(String.init)
    var unit: IntervalUnit?
    if words.count > 1, let last = words.last {
      if ["ms", "msec", "millisecond", "milliseconds", "millisekunden"].contains(last) {
        unit = .milliseconds
      } else if ["s", "sec", "secs", "second", "seconds", "sekunden"].contains(last) {
        unit = .seconds
      } else if ["bpm", "rpm"].contains(last) {
        unit = .beatsPerMinute
      }
      if unit != nil { words.removeLast() }
    }
    return (words, unit)
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
  private static let summaries: Set<String> = [
    "rmssd", "sdnn", "avnn", "pnn50", "hrv", "lnrmssd", "sdann", "readiness", "coverage",
  ]
  private static let judgements: Set<String> = [
    "blocker", "contact", "quality", "qi", "error", "interpolated", "artifact", "artefact",
    "valid", "validity", "flag", "status", "sqeclass",
  ]
}
