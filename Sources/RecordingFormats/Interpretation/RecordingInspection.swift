public import SignalCore

/// What is in a file: its format, its unit and why, its beats, gaps and clock, and what to mind.
public struct RecordingInspection: Sendable, Equatable {
  /// The recording that was looked at.
  public let recording: Recording
  /// The step of the clock that timed the beats, where it shows.
  public let resolution: TimeResolution?
  /// The number of intervals.
  public let beatCount: Int
  /// From the start of the first interval to the last beat, in seconds.
  public let durationSeconds: Double
  /// The sum of all intervals, in seconds.
  public let coveredSeconds: Double
  /// The span of the file's time stamps minus the duration of the beats with their gaps, in seconds;
  /// `nil` without stamps.
  public let clockDifferenceSeconds: Double?
  /// The gaps of the recording, one for each break.
  public let gaps: [SignalGap]
  /// The share of contiguous neighbours that are equal, from 0 to 1.
  public let equalNeighbourShare: Double
  /// How many intervals are longer than 3 s, as recorders write drop-outs.
  public let longIntervalCount: Int
  /// The mean size of second differences over that of first differences: about 1.7 for independent
  /// intervals, below 0.5 for interpolated or heavily smoothed ones; `nil` where undefined.
  public let roughness: Double?
  /// What the user may want to do, one sentence each.
  public let advice: [String]

  /// The share of equal neighbours above which values are taken for repeated or smoothed.
  public static let suspiciousEqualShare = 0.2
  /// The roughness below which a series is taken for resampled or smoothed.
  public static let suspiciousRoughness = 0.5

  /// Looks at a recording.
  ///
  /// - Parameter recording: A recording as it was read.
  /// - Complexity: O(n).
  public init(_ recording: Recording) {
    let series = recording.series
    self.recording = recording
    resolution = TimeResolution.of(series.intervalsMilliseconds)
    beatCount = series.count
    durationSeconds = series.spanSeconds
    coveredSeconds = series.coveredSeconds
    gaps = series.gaps
    clockDifferenceSeconds = recording.clockDifferenceSeconds
    equalNeighbourShare = RecordingInspection.equalShare(series)
    longIntervalCount = series.intervalsMilliseconds.count { $0 > 3000 }
    roughness = RecordingInspection.roughness(series)
    advice = RecordingInspection.advice(
      equalShare: equalNeighbourShare, roughness: roughness, resolution: resolution,
      longIntervalCount: longIntervalCount, series)
  }

  private static func equalShare(_ series: RRSeries) -> Double {
    var pairs = 0
    var equal = 0
    series.forEachSuccessivePair { row in
      pairs += 1
      if series.intervalsMilliseconds[row] == series.intervalsMilliseconds[row - 1] { equal += 1 }
    }
    return pairs == 0 ? 0 : Double(equal) / Double(pairs)
  }

  fileprivate static let smoothWarning =
    "the intervals change unusually smoothly: they may be resampled or filtered, or samples of a "
    + "signal; look for the beat-to-beat export"

  fileprivate static func roughness(_ series: RRSeries) -> Double? {
    let values = series.intervalsMilliseconds
    let intervals = values.span
    var first = 0.0
    var second = 0.0
    var firstCount = 0
    var secondCount = 0
    for stretch in series.stretches where stretch.count > 1 {
      var previous = intervals[stretch.lowerBound]
      var previousDifference = 0.0
      for row in stretch.dropFirst() {
        let difference = intervals[row] - previous
        first += difference.magnitude
        second += (difference - previousDifference).magnitude
        (previous, previousDifference) = (intervals[row], difference)
      }
      // The first difference of a stretch has none before it.
      second -= (intervals[stretch.lowerBound + 1] - intervals[stretch.lowerBound]).magnitude
      firstCount += stretch.count - 1
      secondCount += stretch.count - 2
    }
    guard secondCount >= 20, first > 0 else { return nil }
    return max(0, second) / Double(secondCount) / (first / Double(firstCount))
  }

  private static func advice(
    equalShare: Double, roughness: Double?, resolution: TimeResolution?,
    longIntervalCount: Int, _ series: RRSeries
  ) -> [String] {
    var advice: [String] = []
    if equalShare > suspiciousEqualShare, series.count >= 20 {
      advice.append(
        "\(ShortNumber.text((equalShare * 100).rounded())) % of neighbours are equal: values may "
          + "be repeated, smoothed or coarsely timed, and short-term measures such as RMSSD are "
          + "then not to be trusted")
    }
    if let roughness, roughness < suspiciousRoughness { advice.append(smoothWarning) }
    if let resolution, resolution.stepMilliseconds > 5 {
      advice.append(
        "the beats are timed in steps of \(resolution.name), which alone adds "
          + "\(ShortNumber.text(resolution.stepMilliseconds / 2)) ms or so to short-term measures")
    }
    if longIntervalCount > 0 {
      advice.append(
        "\(Counted.text(longIntervalCount, "interval is", "intervals are")) longer than 3 s, as "
          + "recorders write drop-outs; correction treats them as gaps")
    }
    return advice
  }
}

extension Recording {
  /// Looks at what is in the file.
  ///
  /// - Complexity: O(n).
  public var inspection: RecordingInspection { RecordingInspection(self) }

  /// What makes it doubtful that the intervals are those of beats, one sentence each; it stands in
  /// the advice of the ``inspection`` too.
  ///
  /// - Complexity: O(n).
  public var doubts: [String] {
    guard let roughness = RecordingInspection.roughness(series),
      roughness < RecordingInspection.suspiciousRoughness
    else { return [] }
    return [RecordingInspection.smoothWarning]
  }

  /// The span of the file's time stamps minus the duration of the beats with their gaps, in seconds;
  /// `nil` without stamps.
  public var clockDifferenceSeconds: Double? {
    // The stamps span the beats from the end of the first interval (or its start) to the last.
    evidence.stampSpanSeconds.map { span in
      span - (series.spanSeconds - (series.intervalsMilliseconds.first ?? 0) / 1000)
    }
  }
}
