import AutonomicSim

/// How metrics change over the recording, a chart for each kind, below each other over one time.
enum TrendCharts {
  /// One chart: what it shows, and on which scale.
  private struct Plan {
    let id: String
    let title: String
    /// What the axis says; of several metrics their keys stand in its place.
    let label: String
    let unit: String
    let metrics: [Metric]
    var scale = ChartAxis.Scale.linear
  }

  /// Fewer windows than this show no course.
  private static let leastWindows = 5

  private static let plans = [
    Plan(
      id: "trend-heart-rate", title: "Heart rate over time", label: "mean heart rate", unit: "bpm",
      metrics: [.meanHeartRate]),
    Plan(
      id: "trend-variability", title: "Variability over time", label: "", unit: "ms",
      metrics: [.rmssd, .sdnn]),
    Plan(
      id: "trend-power", title: "Band power over time", label: "", unit: "ms²",
      metrics: [.lowFrequency, .highFrequency], scale: .logarithmic),
    Plan(
      id: "trend-balance", title: "LF/HF over time", label: "LF/HF", unit: "",
      metrics: [.lowToHighFrequency], scale: .logarithmic),
    Plan(
      id: "trend-scaling", title: "Short-term scaling over time", label: "DFA α1", unit: "",
      metrics: [.dfaAlpha1]),
    Plan(
      id: "trend-breathing", title: "Breathing over time, found in the intervals",
      label: "breaths", unit: "1/min", metrics: [.respirationRate]),
  ]

  static func charts(_ analysis: RecordingAnalysis, _ figures: RecordingFigures) -> [Chart] {
    plans.compactMap { chart($0, analysis, figures) }
  }

  private static func chart(
    _ plan: Plan, _ analysis: RecordingAnalysis, _ figures: RecordingFigures
  ) -> Chart? {
    let courses = plan.metrics.map { metric in
      (metric, figures.trends.map { (middle($0.range), value(of: metric, in: $0)) })
    }.filter { course in course.1.count { $0.1 != nil } >= leastWindows }
    guard !courses.isEmpty else { return nil }
    let values = courses.flatMap { $0.1.compactMap(\.1) }
    let layers = courses.enumerated().flatMap { index, course in
      let series = ChartSeries(course.1.map { (x: $0.0, y: $0.1) })
      let name = plan.metrics.count > 1 ? course.0.key.uppercased() : nil
      // Windows that stand alone have no line.
      let isBroken = 3 * series.parts.count > series.count
      return isBroken
        ? [
          ChartLayer(.points(series), .series(index + 1), name: name),
          ChartLayer(.line(series), .hidden, isRead: true),
        ] : [ChartLayer(.line(series), .series(index + 1), name: name, isRead: true)]
    }
    let label =
      plan.metrics.count > 1
      ? courses.map { $0.0.key.uppercased() }.joined(separator: ", ") : plan.label
    let length = ReadableDuration.text(figures.trendPlan.lengthSeconds)
    let step = ReadableDuration.text(figures.trendPlan.stepSeconds)
    let ends =
      "from \(ReadableNumber.text(values.min() ?? 0)) to "
      + "\(ReadableNumber.text(values.max() ?? 0)) \(plan.unit)"
    var chart = Chart(
      id: plan.id, title: plan.title,
      summary: "\(label) in windows of \(length) every \(step), \(ends).",
      x: TachogramChart.timeAxis(analysis),
      y: ChartAxis(label, unit: plan.unit, around: values, scale: plan.scale),
      layers: TachogramChart.phases(of: analysis.recording) + layers)
    chart.shape = .strip
    chart.table = table(courses, figures.trends)
    return chart
  }

  private static func middle(_ range: TimeRange) -> Double {
    (range.startSeconds + range.endSeconds) / 2
  }

  private static func value(of metric: Metric, in window: WindowResult) -> Double? {
    window.metrics.first { $0.metric == metric }?.value.number
  }

  /// At most 60 windows, evenly chosen.
  private static func table(
    _ courses: [(Metric, [(Double, Double?)])], _ windows: [WindowResult]
  ) -> ChartTable {
    let stride = (windows.count + 59) / 60
    return ChartTable(
      header: ["window"]
        + courses.map { metric, _ in
          let unit = metric.definition.unit
          return metric.key + (unit == "1" ? "" : " (\(unit))")
        },
      rows: Swift.stride(from: 0, to: windows.count, by: max(1, stride)).map { index in
        let range = windows[index].range
        return [
          "\(ReadableDuration.text(range.startSeconds))–\(ReadableDuration.text(range.endSeconds))"
        ] + courses.map { $0.1[index].1.map(ReadableNumber.text) ?? "–" }
      })
  }
}
