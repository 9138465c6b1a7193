/// The lengths of recording at which cost is followed, at 70.8 beats a minute.
public enum RecordingLength: String, CaseIterable, Sendable {
  case fiveMinutes = "5 min"
  case hour = "1 h"
  case day = "24 h"
  case week = "7 d"

  /// How many beats a recording of this length has.
  public var beats: Int {
    switch self {
    case .fiveMinutes: 355
    case .hour: 4_248
    case .day: 102_000
    case .week: 711_000
    }
  }

}

extension [RecordingLength] {
  /// The lengths up to an hour, for what grows with the square of the recording.
  public static let upToHour: Self = [.fiveMinutes, .hour]
}
