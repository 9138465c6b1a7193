import AutonomicSim

/// The intervals over time, with what was corrected and what is missing.
enum TachogramChart {
  /// The kinds of artefacts, in the order of their lanes.
  private static let kinds: [(ArtifactClass, String)] = [
    (.ectopic, "ectopic"), (.missed, "missed beat"), (.extra, "extra beat"),
    (.longShort, "long or short"),
  ]

  /// Corrected beats and what is drawn around them.
  struct Beats {
    let correction: CorrectionResult
    let quality: QualityReport
    let phases: [RecordingPhase]
    /// The name of the chart.
    var id = "tachogram"
    var title = "Tachogram"
    /// The time to show; that of the beats by default.
    var time: ChartAxis?
    /// The intervals to show; what the beats ask for by default.
    var intervals: ChartAxis?
  }

  /// More intervals than this are drawn but not read: their numbers would fill a page.
  private static let mostRead = 150_000

  static func chart(_ analysis: RecordingAnalysis) -> Chart {
    chart(
      Beats(
        correction: analysis.result.correction, quality: analysis.result.quality,
        phases: analysis.recording.phases))
  }

  static func chart(_ beats: Beats) -> Chart {
    let series = beats.correction.series
    let log = beats.correction.log
    let gaps = beats.quality.gaps
    let recorded = recordedPoints(log)
    var layers = phases(beats.phases)
    if !gaps.isEmpty {
      layers.append(
        ChartLayer(
          .spans(gaps.map { ChartSpan($0.startSeconds...$0.startSeconds + $0.lengthSeconds) }),
          .gap,
          name: CountText.text(gaps.count, "gap")))
    }
    layers.append(
      ChartLayer(
        .line(ChartSeries(series)), .series(1),
        name: recorded.count > 0 ? "corrected intervals" : nil,
        isRead: series.count <= mostRead))
    let y =
      beats.intervals
      ?? valueAxis(series.intervalsMilliseconds, recorded.y, hasLanes: !log.isEmpty)
    if recorded.count > 0 {
      layers.append(
        ChartLayer(
          .points(clamped(recorded, to: y.domain)), .series(2), name: "as recorded, replaced"))
    }
    for (lane, kind) in kinds.enumerated() {
      let found = log.filter { $0.artifact == kind.0 && $0.artifactCount > 0 }
      guard !found.isEmpty else { continue }
      layers.append(
        ChartLayer(
          .strokes(found.map(\.timeSeconds), lane: lane), .series(lane + 2),
          name: "\(kind.1) (\(found.reduce(0) { $0 + $1.artifactCount }))"))
    }
    var chart = Chart(
      id: beats.id, title: beats.title, summary: summary(beats),
      x: beats.time ?? timeAxis(beats.correction, beats.quality), y: y, layers: layers)
    chart.shape = .wide
    chart.table = table(series, log)
    if !log.isEmpty {
      chart.note =
        "Strokes at the upper edge mark repairs, a lane for each kind of artefact. Recorded values "
        + "beyond the axis stand at its edge."
    }
    return chart
  }

  /// The time of a recording, from its first interval to its last beat.
  static func timeAxis(_ analysis: RecordingAnalysis) -> ChartAxis {
    timeAxis(analysis.result.correction, analysis.result.quality)
  }

  /// The time of beats, from the first interval to the last beat.
  static func timeAxis(_ correction: CorrectionResult, _ quality: QualityReport) -> ChartAxis {
    let series = correction.series
    let gaps = quality.gaps
    let first =
      (series.beatTimesSeconds.first ?? 0) - (series.intervalsMilliseconds.first ?? 0) / 1000
    let last = series.beatTimesSeconds.last ?? 0
    let start = min(first, gaps.first?.startSeconds ?? first)
    let end = max(last, gaps.last.map { $0.startSeconds + $0.lengthSeconds } ?? last)
    return ChartAxis("time", unit: "s", domain: start...max(end, start + 1), scale: .time)
  }

  /// The phases a file names, as shaded stretches.
  static func phases(of recording: Recording) -> [ChartLayer] { phases(recording.phases) }

  /// Phases as shaded stretches.
  static func phases(_ phases: [RecordingPhase]) -> [ChartLayer] {
    phases.enumerated().map { index, phase in
      ChartLayer(
        .spans([
          ChartSpan(phase.range.startSeconds...phase.range.endSeconds, label: phase.name)
        ]), .region(1 + index % 4))
    }
  }

  /// The recorded intervals that repairs replaced, each at the time of its beat.
  private static func recordedPoints(_ log: [CorrectedBeat]) -> ChartSeries {
    var points = [(x: Double, y: Double)]()
    for entry in log {
      var time = entry.timeSeconds
      for (index, interval) in entry.originalIntervalsMilliseconds.enumerated() {
        if index > 0 { time += interval / 1000 }
        points.append((time, interval))
      }
    }
    points.sort { ($0.x, $0.y) < ($1.x, $1.y) }
    return ChartSeries(x: points.map(\.x), y: points.map(\.y))
  }

  /// The corrected intervals fill the axis; recorded ones may take half as much again.
  private static func valueAxis(
    _ corrected: [Double], _ recorded: [Double], hasLanes: Bool
  ) -> ChartAxis {
    let low = corrected.min() ?? 0
    let high = corrected.max() ?? 1000
    let room = max(high - low, 50) / 2
    let inside = recorded.filter { $0 > low - room && $0 < high + room }
    let lowest = min(low, inside.min() ?? low)
    let highest = max(high, inside.max() ?? high)
    let lanes = hasLanes ? 0.18 * (highest - lowest) : 0
    return ChartAxis("RR interval", unit: "ms", around: [lowest, highest + lanes])
  }

  private static func clamped(_ series: ChartSeries, to domain: ClosedRange<Double>) -> ChartSeries
  {
    ChartSeries(
      x: series.x, y: series.y.map { min(max($0, domain.lowerBound), domain.upperBound) })
  }

  private static func summary(_ beats: Beats) -> String {
    let series = beats.correction.series
    let values = series.intervalsMilliseconds
    let counts = beats.quality.artifacts
    return "\(CountText.text(series.count, "interval")) in "
      + "\(ReadableDuration.text(series.spanSeconds)), from "
      + "\(ReadableNumber.text(values.min() ?? 0)) to \(ReadableNumber.text(values.max() ?? 0)) ms; "
      + "\(CountText.text(counts.total, "artefact")) corrected, "
      + "\(CountText.text(beats.quality.gaps.count, "gap"))."
  }

  /// The recording in at most 48 parts of equal length.
  private static func table(_ series: RRSeries, _ log: [CorrectedBeat]) -> ChartTable {
    let times = series.beatTimesSeconds
    guard let first = times.first, let last = times.last else {
      return ChartTable(header: ["from", "beats"], rows: [])
    }
    let start = first - series.intervalsMilliseconds[0] / 1000
    let step = ChartTable.timeStep(of: last - start, atMost: 48)
    var rows = [[String]]()
    var index = 0
    var repair = 0
    for part in 0..<Int(((last - start) / step).rounded(.up)) {
      let end = start + Double(part + 1) * step
      let begin = index
      while index < times.count, times[index] <= end { index += 1 }
      let values = series.intervalsMilliseconds[begin..<index]
      var repairs = 0
      while repair < log.count, log[repair].timeSeconds <= end {
        repairs += log[repair].artifactCount
        repair += 1
      }
      func text(_ value: Double?) -> String {
        value.map { ReadableNumber.fixed($0, decimals: 0) } ?? "–"
      }
      let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
      rows.append([
        ReadableDuration.text(end - step), "\(values.count)", text(mean), text(values.min()),
        text(values.max()), "\(repairs)",
      ])
    }
    return ChartTable(
      header: ["from", "beats", "mean (ms)", "lowest (ms)", "highest (ms)", "artefacts"], rows: rows
    )
  }
}

extension ChartTable {
  /// The length of the parts of a time of which a table shows at most so many.
  static func timeStep(of seconds: Double, atMost count: Int) -> Double {
    let steps: [Double] = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600]
    let least = seconds / Double(count)
    return steps.first { $0 >= least } ?? (least / 3600).rounded(.up) * 3600
  }
}
