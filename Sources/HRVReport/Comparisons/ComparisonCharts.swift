import AutonomicSim

/// The phases of a comparison over time: the beats of each file, and a few metrics in windows.
struct ComparisonCharts {
  /// One chart of metrics: what it shows, and on which scale.
  private struct Plan {
    let id: String
    let title: String
    let label: String
    let unit: String
    let metrics: [Metric]
    var scale = ChartAxis.Scale.linear
  }

  private static let plans = [
    Plan(
      id: "course-heart-rate", title: "Heart rate", label: "mean heart rate", unit: "bpm",
      metrics: [.meanHeartRate]),
    Plan(id: "course-rmssd", title: "RMSSD", label: "RMSSD", unit: "ms", metrics: [.rmssd]),
    Plan(
      id: "course-power", title: "Band power", label: "LF, HF", unit: "ms²",
      metrics: [.lowFrequency, .highFrequency], scale: .logarithmic),
    Plan(
      id: "course-breathing", title: "Breathing", label: "breaths", unit: "1/min",
      metrics: [.respirationRate]),
  ]

  let comparison: Comparison
  let files: [ComparedFile]
  let figures: ComparisonFigures

  /// The beats of each file, all on one scale.
  var tachograms: [Chart] {
    let beats = files.enumerated().map { index, file in
      let prepared = prepared(file)
      let phases = file.phases.map { phase in
        RecordingPhase(
          name: comparison.phases[phase].name, range: comparison.phases[phase].range)
      }
      return TachogramChart.Beats(
        correction: prepared.correction, quality: prepared.quality,
        // A file that is one phase is told by its title.
        phases: phases.count > 1 || files.count == 1 ? phases : [],
        id: index == 0 ? "tachogram" : "tachogram-\(index + 1)",
        title: files.count == 1
          ? "Tachogram" : "Tachogram, \(phases.map(\.name).joined(separator: ", "))")
    }
    let charts = beats.map(TachogramChart.chart)
    guard charts.count > 1, let first = charts.first else { return charts }
    let low = charts.reduce(first.y.domain.lowerBound) { min($0, $1.y.domain.lowerBound) }
    let high = charts.reduce(first.y.domain.upperBound) { max($0, $1.y.domain.upperBound) }
    return beats.map { beats in
      var beats = beats
      beats.intervals = ChartAxis(first.y.label, unit: first.y.unit, domain: low...high)
      return TachogramChart.chart(beats)
    }
  }

  private func prepared(_ file: ComparedFile) -> PreparedRecording {
    comparison.phases[file.phases.lowerBound].recording
  }

  // MARK: Metrics over time

  /// The metrics in windows: over the time of the file, or of the files one after the other.
  var courses: [Chart] { Self.plans.compactMap(chart) }

  /// Where the time of each phase lies in the charts: what is added to it.
  private var shifts: [Double] {
    guard files.count > 1 else { return comparison.phases.map { _ in 0 } }
    var reached = 0.0
    return comparison.phases.map { phase in
      defer { reached += phase.range.lengthSeconds }
      return reached - phase.range.startSeconds
    }
  }

  private var timeAxis: ChartAxis {
    if files.count == 1 {
      let prepared = prepared(files[0])
      return TachogramChart.timeAxis(prepared.correction, prepared.quality)
    }
    let total = comparison.phases.reduce(0) { $0 + $1.range.lengthSeconds }
    return ChartAxis(
      "time, files one after the other", unit: "s", domain: 0...max(1, total), scale: .time)
  }

  private func chart(_ plan: Plan) -> Chart? {
    let shifts = shifts
    let axis = timeAxis
    let courses = plan.metrics.map { (metric: $0, points: points($0, shifts)) }
      .filter { $0.points.contains { $0.y != nil } }
    let values = courses.flatMap { $0.points.compactMap(\.y) }
    guard values.count > 1 else { return nil }
    let shading = comparison.phases.indices.map { index in
      let phase = comparison.phases[index]
      let low = max(phase.range.startSeconds + shifts[index], axis.domain.lowerBound)
      let high = min(phase.range.endSeconds + shifts[index], axis.domain.upperBound)
      return RecordingPhase(
        name: phase.name, range: TimeRange(startSeconds: low, endSeconds: max(low, high)))
    }
    var layers = TachogramChart.phases(shading)
    for (index, course) in courses.enumerated() {
      layers.append(
        ChartLayer(
          .line(ChartSeries(course.points)), .series(index + 1),
          name: plan.metrics.count > 1 ? course.metric.key.uppercased() : nil, isRead: true))
    }
    if plan.metrics.count == 1 { layers += means(plan.metrics[0], shading) }
    let length = ReadableDuration.text(figures.plan.lengthSeconds)
    let step = ReadableDuration.text(figures.plan.stepSeconds)
    var chart = Chart(
      id: plan.id, title: "\(plan.title) in the phases", summary: summary(plan),
      x: axis, y: ChartAxis(plan.label, unit: plan.unit, around: values, scale: plan.scale),
      layers: layers)
    chart.shape = .strip
    chart.note = "Windows of \(length) every \(step) within each phase, drawn at their middle."
    chart.table = table(plan)
    return chart
  }

  /// The windows of all phases, with a break where a phase ends.
  private func points(_ metric: Metric, _ shifts: [Double]) -> [(x: Double, y: Double?)] {
    var points = [(x: Double, y: Double?)]()
    for (index, windows) in figures.courses.enumerated() {
      for window in windows {
        let middle = (window.range.startSeconds + window.range.endSeconds) / 2
        points.append(
          (middle + shifts[index], window.metrics.first { $0.metric == metric }?.value.number))
      }
      if let last = points.last { points.append((last.x, nil)) }
    }
    // Phases may be named in any order of time.
    return shifts.allSatisfy { $0 == 0 } ? inOrder(points) : points
  }

  private func inOrder(_ points: [(x: Double, y: Double?)]) -> [(x: Double, y: Double?)] {
    points.enumerated().sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }
      .map(\.element)
  }

  /// The mean of the compared windows, over each phase.
  private func means(_ metric: Metric, _ phases: [RecordingPhase]) -> [ChartLayer] {
    let points = zip(phases, comparison.summaries[metric] ?? []).flatMap {
      phase, summary -> [(x: Double, y: Double?)] in
      [
        (phase.range.startSeconds, summary.mean), (phase.range.endSeconds, summary.mean),
        (phase.range.endSeconds, nil),
      ]
    }
    guard points.contains(where: { $0.y != nil }) else { return [] }
    let window = DurationText.text(comparison.windowSeconds)
    return [
      ChartLayer(
        .line(ChartSeries(inOrder(points))), .guide, name: "mean of windows of \(window)")
    ]
  }

  private func summary(_ plan: Plan) -> String {
    plan.metrics.map { metric in
      let unit = metric.definition.unit
      let means = zip(comparison.phases, comparison.summaries[metric] ?? []).map { phase, summary in
        "\(phase.name) \(summary.mean.map { ReadableNumber.text($0) + " " + unit } ?? "no value")"
      }
      return "\(metric.key): " + means.joined(separator: ", ")
    }.joined(separator: "; ") + "."
  }

  private func table(_ plan: Plan) -> ChartTable {
    ChartTable(
      header: ["phase"] + plan.metrics.map { "\($0.key) (\($0.definition.unit))" },
      rows: comparison.phases.indices.map { index in
        [comparison.phases[index].name]
          + plan.metrics.map { metric in
            comparison.summaries[metric]?[index].mean.map(ReadableNumber.text) ?? "–"
          }
      })
  }
}
