/// The kind of an artefact.
public enum ArtifactClass: String, Sendable, CaseIterable {
  /// A beat out of place: premature with a pause after it, or late.
  case ectopic
  /// A beat that was not detected; its neighbours stand one long interval apart.
  case missed
  /// A detection that is no beat; it cuts one interval in two.
  case extra
  /// An interval too long or too short for its surroundings, of none of the other kinds.
  case longShort = "long_short"
}

/// What a correction did at one place.
public enum CorrectionAction: String, Sendable, CaseIterable {
  /// Beats were moved; as many intervals as before.
  case moved
  /// Beats were put in.
  case inserted
  /// Beats were taken out and their intervals joined.
  case removed
  /// The interval was taken out with the time it covered; a break or the end is in its place.
  case cutOut = "cut_out"
}

/// One repair: where it was, what was found, what was there before and what is there now.
public struct CorrectedBeat: Sendable, Equatable {
  /// The index, in the recorded series, of the interval that ends with the beat in question.
  ///
  /// For a missed beat the interval that was too long.
  public let originalIndex: Int
  /// What was found.
  public let artifact: ArtifactClass
  /// What was done.
  public let action: CorrectionAction
  /// The intervals before this repair, in milliseconds.
  public let originalIntervalsMilliseconds: [Double]
  /// The intervals after it, in milliseconds; none where the place was cut out.
  public let correctedIntervalsMilliseconds: [Double]
  /// The recorded time of the beat that ends the first interval concerned, in seconds.
  public let timeSeconds: Double
  /// How many artefacts this repair stands for; zero where it refines an earlier repair.
  public let artifactCount: Int
}

/// How many artefacts of each kind were found.
public struct ArtifactCounts: Sendable, Equatable {
  /// Beats out of place.
  public private(set) var ectopic = 0
  /// Beats not detected.
  public private(set) var missed = 0
  /// Detections that were no beats.
  public private(set) var extra = 0
  /// Other intervals too long or too short.
  public private(set) var longShort = 0

  /// All artefacts together.
  public var total: Int { ectopic + missed + extra + longShort }

  init(_ log: [CorrectedBeat]) {
    for entry in log {
      switch entry.artifact {
      case .ectopic: ectopic += entry.artifactCount
      case .missed: missed += entry.artifactCount
      case .extra: extra += entry.artifactCount
      case .longShort: longShort += entry.artifactCount
      }
    }
  }
}
