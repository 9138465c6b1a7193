/// What is done to the subject: amplitudes of the drive, their time course, and the evidence.
public struct Stimulus: Sendable, Equatable {
  /// The name used on the command line and in files, such as `light-touch`.
  public let name: String
  /// The name for people.
  public let title: String
  /// What is meant by it, in one or two sentences.
  public let summary: String
  /// What each input tends to during contact, for each evidence profile.
  public let amplitudes: ProfileValues<AutonomicDrive>
  /// How inputs rise and fade.
  public let timeCourse: DriveTimeCourse
  /// The effects it is meant to have, with their sources.
  public let effects: [ModelledEffect]
  /// What the sources leave open.
  public let doubts: [String]

  /// Creates a stimulus.
  ///
  /// - Parameters:
  ///   - name: The name used on the command line.
  ///   - title: The name for people.
  ///   - summary: What is meant by it.
  ///   - amplitudes: The drive at full effect, for each profile.
  ///   - timeCourse: How inputs rise and fade.
  ///   - effects: The effects with their sources.
  ///   - doubts: What the sources leave open.
  public init(
    name: String, title: String, summary: String, amplitudes: ProfileValues<AutonomicDrive>,
    timeCourse: DriveTimeCourse, effects: [ModelledEffect], doubts: [String]
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.amplitudes = amplitudes
    self.timeCourse = timeCourse
    self.effects = effects
    self.doubts = doubts
  }
}
