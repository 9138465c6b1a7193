import AutonomicSim

/// Words and times of days, the same in every form of output.
enum DayTexts {
  /// How days are told from each other.
  static func division(_ clock: DayClock) -> String {
    guard clock.isStated else { return "every 24 h from the start of the recording" }
    switch clock.zone {
    case "": return "at midnight, local time as the file states it"
    case "Z": return "at midnight, universal time as the file states it"
    default: return "at midnight, UTC\(clock.zone) as the file states it"
    }
  }

  /// What counts as night.
  static func night(_ clock: DayClock) -> String {
    clock.isStated ? "23:00 to 07:00" : "the 6 h with the lowest mean heart rate"
  }

  /// Why there is no cosinor at all; `nil` where there is one.
  static func missingCosinor(_ report: DayReport) -> String? {
    guard report.rhythms == nil else { return nil }
    // Rounded down, so that a recording just too short does not look long enough.
    let seconds = report.spanSeconds.rounded(.down)
    return "needs 24 h, has \(ReadableDuration.text(seconds))"
  }

  /// An instant on the clock of the report, as hours and minutes.
  static func clockText(_ seconds: Double) -> String {
    let day = 24 * 60
    let minutes = ((Int((seconds / 60).rounded()) % day) + day) % day
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }
}
