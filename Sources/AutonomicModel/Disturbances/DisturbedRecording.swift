public import SignalCore

/// One beat or detection that differs from the simulated beats: the truth about it.
public struct Disturbance: Sendable, Equatable {
  /// What happened.
  public enum Kind: String, Sendable, CaseIterable {
    /// A premature ventricular beat, followed by a compensatory pause.
    case ectopic
    /// A beat that was not detected.
    case missed
    /// A detection that is no beat.
    case extra
    /// A beat detected at a wrong time.
    case mistimed
  }

  /// What happened.
  public let kind: Kind
  /// When the recorder has the beat, in seconds from the start of the recording; for a missed beat,
  /// when it took place.
  public let timeSeconds: Double

  /// Creates a disturbance.
  ///
  /// - Parameters:
  ///   - kind: What happened.
  ///   - timeSeconds: When, in seconds from the start of the recording.
  public init(kind: Kind, timeSeconds: Double) {
    self.kind = kind
    self.timeSeconds = timeSeconds
  }
}

/// Beats as a recorder would export them, with the truth about each.
public struct DisturbedRecording: Sendable, Equatable {
  /// The intervals between detections.
  ///
  /// Labels are the truth: ``/SignalCore/BeatLabel/ventricularEctopic`` for a premature beat,
  /// ``/SignalCore/BeatLabel/artifact`` for a detection where no beat is (extra or mistimed). The
  /// beat after a missed one is itself a normal beat; ``disturbances`` tells of the one that is not
  /// there.
  public let series: RRSeries
  /// All that was done, in order of time.
  public let disturbances: [Disturbance]

  /// Counts the disturbances of a kind.
  ///
  /// - Parameter kind: The kind.
  /// - Returns: How many there are.
  public func count(of kind: Disturbance.Kind) -> Int {
    disturbances.count { $0.kind == kind }
  }

  /// The intervals as a recorder knows them: without labels.
  public var unlabelledSeries: RRSeries {
    guard
      let series = try? RRSeries(
        intervalsMilliseconds: series.intervalsMilliseconds,
        beatTimesSeconds: series.beatTimesSeconds, start: series.start)
    else { preconditionFailure("a series without its labels is a series") }
    return series
  }
}
