/// Something beside the nerves that may stand behind a change.
public struct PhaseNote: Sendable, Equatable {
  /// What the note is about.
  public enum Subject: String, Sendable, CaseIterable {
    /// Breathing differs between phases.
    case breathing
    /// Heart rate differs between phases.
    case heartRate = "heart_rate"
    /// A phase drifts within itself.
    case stationarity
  }

  /// What the note is about.
  public let subject: Subject
  /// The phase it speaks of.
  public let phase: String
  /// One sentence for a person, without a full stop.
  public let text: String
}
