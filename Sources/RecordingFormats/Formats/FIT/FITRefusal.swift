/// What a FIT file without beats is, and where its device writes them.
enum FITRefusal {
  private static let remedy =
    "switch on Log HRV (on Garmin watches under System, Data Recording; other makers write it by "
    + "themselves or with an app) and record with a chest strap"

  /// More sessions than this stand in no file that a device wrote, and would take many times the
  /// memory of the file.
  static let largestSessionCount = 1000

  static let tooManySessions = RecordingError(
    .tooLarge,
    "the FIT file holds more than \(largestSessionCount) sessions, which no device writes into one "
      + "file; copy it from the device again")

  static func error(_ file: FITFile) -> RecordingError {
    let damage = file.damage.warnings.first.map { " (\($0))" } ?? ""
    let contents = file.contents
    if contents.emptyCount > 0 {
      return RecordingError(
        .noIntervals,
        "the FIT file logs intervals, but all \(contents.emptyCount) places for them are empty\(damage): the "
          + "device had no contact to a strap; record again with a chest strap")
    }
    if contents.rateCount > 0 {
      return RecordingError(
        .notARecording,
        "this FIT file holds \(contents.rateCount) heart rates in bpm and no beats\(damage), and intervals cannot "
          + "be recovered from rates; \(remedy)")
    }
    if contents.resultCount > 0 {
      return RecordingError(
        .notARecording,
        "this FIT file holds results of nightly or five-minute HRV and no beats\(damage); for beats, "
          + "\(remedy)")
    }
    let kind = contents.fileType.map { " (\(kindName($0)))" } ?? ""
    return RecordingError(
      .notARecording,
      "this FIT file\(kind) holds no beats and no heart rate\(damage); give an activity, and for "
        + "beats in it \(remedy)")
  }

  private static func kindName(_ type: UInt8) -> String {
    switch type {
    case 1: "a device description"
    case 2: "settings"
    case 3: "a sport profile"
    case 4: "an activity"
    case 5: "a workout plan"
    case 6: "a course"
    case 7: "a schedule"
    case 9: "weights"
    case 10: "totals"
    case 11: "goals"
    case 14: "blood pressures"
    case 15, 28, 32: "daily monitoring"
    case 20: "a summary of activities"
    case 34, 35: "segments"
    default: "type \(type)"
    }
  }
}
