/// The kinds of people that come with the model.
///
/// Each describes one typical person, not a group: ``PopulationSampler`` draws people who differ.
/// The file of each says where its values come from.
public enum SubjectPreset: String, Sendable, CaseIterable {
  /// The healthy 35-year-old that the model's parameters describe.
  case healthy
  /// A healthy adult under lasting stress.
  case stressed
  /// An adult with lasting pain.
  case chronicPain = "chronic-pain"
  /// A middle-aged adult with raised blood pressure.
  case hypertensive
  /// An adult with high trait anxiety.
  case anxious
  /// An adult who sleeps badly.
  case poorSleeper = "poor-sleeper"
  /// A healthy 65-year-old.
  case older
  /// A young adult trained for endurance.
  case athlete
  /// A healthy ten-year-old.
  case child

  /// The person.
  public var subject: Subject {
    switch self {
    case .healthy: .standard
    case .stressed: .stressed
    case .chronicPain: .chronicPain
    case .hypertensive: .hypertensive
    case .anxious: .anxious
    case .poorSleeper: .poorSleeper
    case .older: .older
    case .athlete: .athlete
    case .child: .child
    }
  }

  /// Who that is, in one line.
  public var summary: String {
    switch self {
    case .healthy: "a healthy adult of 35 years at rest"
    case .stressed: "an adult under lasting stress: more sympathetic, less vagal tone"
    case .chronicPain: "an adult with lasting pain of 5 of 10, tense, easily hurt by pressure"
    case .hypertensive: "an adult of 55 years with 148/92 mmHg and a weak baroreflex"
    case .anxious: "an adult with high trait anxiety"
    case .poorSleeper: "an adult who sleeps badly"
    case .older: "a healthy adult of 65 years"
    case .athlete: "an endurance athlete of 28 years with a resting heart rate of 54 bpm"
    case .child: "a child of 10 years; the line of the intrinsic rate is extrapolated"
    }
  }
}
