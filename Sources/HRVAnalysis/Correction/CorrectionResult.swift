public import SignalCore

/// A corrected series with the account of what was done to it.
public struct CorrectionResult: Sendable, Equatable {
  /// The corrected intervals.
  ///
  /// Beats that were moved or put in are labelled ``/SignalCore/BeatLabel/interpolated``; every other
  /// beat keeps its recorded time and label, and every break of the recording is kept.
  public let series: RRSeries
  /// Every repair, in the order of time.
  public let log: [CorrectedBeat]
  /// The number of artefacts of each kind.
  public let counts: ArtifactCounts
  /// For each corrected interval the recorded one that ends with the same beat (moved or not);
  /// `nil` for a beat that was put in.
  public let originalIndexOfCorrected: [Int?]
  /// For each recorded interval the corrected one that ends with the same beat; `nil` where it was
  /// taken out.
  public let correctedIndexOfOriginal: [Int?]

  /// The artefacts in percent of the recorded beats; zero for an empty series.
  ///
  /// Beats are counted by the intervals they end: 100 · artefacts / recorded intervals.
  public var correctedPercent: Double {
    correctedIndexOfOriginal.isEmpty
      ? 0 : 100 * Double(counts.total) / Double(correctedIndexOfOriginal.count)
  }

  init(untouched series: RRSeries) {
    self.series = series
    log = []
    counts = ArtifactCounts([])
    // Not converted from [Int], which takes a cast at run time for each element.
    originalIndexOfCorrected = (0..<series.count).map(Optional.some)
    correctedIndexOfOriginal = originalIndexOfCorrected
  }

  /// Puts the corrected parts together again.
  init(recorded: RRSeries, parts: [BeatSequence], log: [CorrectedBeat]) {
    var intervals = [Double]()
    var times = [Double]()
    var labels = [BeatLabel]()
    var breaks = [Int]()
    var origins = [Int?]()
    intervals.reserveCapacity(recorded.count)
    times.reserveCapacity(recorded.count)
    labels.reserveCapacity(recorded.count)
    origins.reserveCapacity(recorded.count)
    for part in parts where part.count > 0 {
      if !intervals.isEmpty { breaks.append(intervals.count) }
      intervals += part.intervals
      times += part.times
      labels += part.labels
      origins += part.origins.map { $0 < 0 ? nil : $0 }
    }
    var corrected = [Int?](repeating: nil, count: recorded.count)
    for (index, origin) in origins.enumerated() {
      if let origin { corrected[origin] = index }
    }
    do {
      series = try RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: times, labels: labels, breaks: breaks,
        start: recorded.start)
    } catch {
      preconditionFailure("a correction keeps intervals positive and times rising: \(error)")
    }
    self.log = log.enumerated().sorted {
      ($0.element.timeSeconds, $0.offset) < ($1.element.timeSeconds, $1.offset)
    }.map(\.element)
    counts = ArtifactCounts(log)
    originalIndexOfCorrected = origins
    correctedIndexOfOriginal = corrected
  }
}
