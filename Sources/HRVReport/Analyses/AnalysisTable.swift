package import AutonomicSim

/// The analysis of a recording for a terminal.
package enum AnalysisTable {
  /// Returns the text: what was read, what was corrected, the tachogram, the metrics by group, the
  /// windows.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found.
  ///   - columns: The width of the terminal in characters.
  /// - Returns: The text, with a line end.
  package static func text(
    _ analysis: RecordingAnalysis, columns: Int = standardColumns
  ) -> String {
    let tachogram = TachogramLine.text(analysis.result.correction.series, columns: columns)
    return head(analysis) + "\n" + tachogram + (tachogram.isEmpty ? "" : "\n")
      + metrics(analysis.result.metrics)
      + CurveTable.text(analysis.result.curves) + windows(analysis.result)
      + (analysis.result.days.map(DaysTable.text) ?? "") + warnings(analysis)
  }

  /// The width where there is no terminal.
  package static let standardColumns = 80

  private static func head(_ analysis: RecordingAnalysis) -> String {
    let recording = analysis.recording
    let quality = analysis.result.quality
    var table = TextTable([.left, .left])
    table.add(["File", analysis.source.name])
    if recording.session.count > 1 {
      table.add(["Session", "\(recording.session.number) of \(recording.session.count)"])
    }
    table.add(["Format", "\(recording.format), \(recording.roleReason)"])
    table.add(["Unit", "\(recording.unit.rawValue): \(recording.unitReason)"])
    if let start = recording.start { table.add(["Start", start.iso8601]) }
    table.add([
      "Beats",
      CountText.text(recording.beatCount, "interval") + " in "
        + ReadableDuration.text(recording.series.spanSeconds),
    ])
    if let range = analysis.result.options.range {
      let end =
        range.endSeconds.isFinite ? ReadableDuration.text(range.endSeconds) : "the end"
      table.add(["Analysed", "from \(ReadableDuration.text(range.startSeconds)) to \(end)"])
    }
    let counts = quality.artifacts
    table.add([
      "Corrected",
      counts.total == 0
        ? "nothing (\(analysis.result.options.correction.name))"
        : "\(counts.total) of \(recording.beatCount) beats "
          + "(\(ReadableNumber.fixed(quality.correctedPercent, decimals: 2)) %): "
          + "\(counts.ectopic) ectopic, \(counts.missed) missed, \(counts.extra) extra, "
          + "\(counts.longShort) long or short (\(analysis.result.options.correction.name))",
    ])
    table.add([
      "Coverage",
      "\(ReadableNumber.fixed(quality.coveragePercent, decimals: 1)) %"
        + (quality.gaps.isEmpty
          ? ", no gaps" : ", " + CountText.text(quality.gaps.count, "gap")),
    ])
    table.add(["Preset", analysis.result.options.conventions.name])
    if let use = analysis.source.projectFile {
      table.add(["Defaults", "\(use.keys.joined(separator: ", ")) from \(use.file)"])
    }
    return table.text()
  }

  /// Returns the metrics, a heading for each group.
  ///
  /// - Parameter outcomes: The metrics, in order.
  /// - Returns: The text.
  package static func metrics(_ outcomes: [MetricOutcome]) -> String {
    MetricGroup.allCases.map { group in
      let members = outcomes.filter { $0.metric.definition.group == group }
      guard !members.isEmpty else { return "" }
      let hasIntervals = members.contains { $0.interval?.interval != nil }
      var table = TextTable([.left, .right] + (hasIntervals ? [.right] : []) + [.left, .left])
      for outcome in members {
        let definition = outcome.metric.definition
        switch outcome.value {
        case .defined(let number):
          table.add(
            [outcome.metric.key, ReadableNumber.text(number, unit: definition.unit)]
              + (hasIntervals ? [interval(outcome)] : []) + [
                unit(definition), definition.name + (outcome.warnings.isEmpty ? "" : " *"),
              ])
        case .undefined(let reason):
          table.add(
            [outcome.metric.key, "–"] + (hasIntervals ? [""] : [])
              + [unit(definition), "\(definition.name): \(reason.description)"])
        }
      }
      return "\(group.title)\n" + table.text(indentation: 2)
    }.filter { !$0.isEmpty }.joined(separator: "\n") + windowMeans(outcomes)
  }

  /// Which metrics were not measured whole, because their cost grows too fast.
  private static func windowMeans(_ outcomes: [MetricOutcome]) -> String {
    let lengths = Set(outcomes.compactMap(\.windowLength)).sorted()
    return lengths.map { length in
      let keys = outcomes.filter { $0.windowLength == length }
        .map(\.metric.key)
      return "\nMeans over windows of \(length) intervals, as the whole is too long for them: "
        + keys.joined(separator: ", ") + "\n"
    }.joined()
  }

  /// The interval in brackets; nothing where there is none.
  private static func interval(_ outcome: MetricOutcome) -> String {
    guard let interval = outcome.interval?.interval else { return "" }
    let unit = outcome.metric.definition.unit
    return "[\(ReadableNumber.text(interval.low, unit: unit)), "
      + "\(ReadableNumber.text(interval.high, unit: unit))]"
  }

  private static func unit(_ definition: MetricDefinition) -> String {
    definition.unit == "1" ? "" : definition.unit
  }

  /// The metrics that stand for a window where a line is all there is room for.
  static let windowColumns: [Metric] = [
    .meanHeartRate, .sdnn, .rmssd, .lowFrequency, .highFrequency, .dfaAlpha1,
  ]

  private static func windows(_ result: AnalysisResult) -> String {
    guard let plan = result.options.windows else { return "" }
    guard !result.windows.isEmpty else {
      return "\nWindows\n  none: \(noWindows(plan))\n"
    }
    let chosen = result.options.selection.metrics
    let usual = windowColumns.filter(chosen.contains)
    let columns = usual.isEmpty ? Array(chosen.prefix(6)) : usual
    var table = TextTable([.left] + columns.map { _ in .right })
    table.add(["from–to"] + columns.map(\.key))
    for window in result.windows {
      let values = columns.map { metric in
        window.metrics.first { $0.metric == metric }?.value.number.map(ReadableNumber.text) ?? "–"
      }
      let from = ReadableDuration.text(window.range.startSeconds)
      table.add(["\(from)–\(ReadableDuration.text(window.range.endSeconds))"] + values)
    }
    let rest =
      result.options.curves.isEmpty
      ? "all metrics with --format csv or json" : "all metrics and the curves with --format json"
    return "\nWindows (\(rest))\n" + table.text(indentation: 2)
  }

  /// Says why an analysis in windows has none.
  ///
  /// - Parameter plan: The windows asked for.
  /// - Returns: A clause for a person.
  package static func noWindows(_ plan: WindowPlan) -> String {
    "the time analysed is shorter than one window of \(ReadableDuration.text(plan.lengthSeconds))"
  }

  private static func warnings(_ analysis: RecordingAnalysis) -> String {
    let all = analysis.warnings + metricWarnings(analysis.result.metrics)
    guard !all.isEmpty else { return "" }
    return "\nRead with care\n" + all.map { "  - \($0)\n" }.joined()
  }

  /// The warnings of single metrics, marked * above: each once, after the metrics it belongs to.
  private static func metricWarnings(_ outcomes: [MetricOutcome]) -> [String] {
    var order = [String]()
    var keys = [String: [String]]()
    for outcome in outcomes {
      for warning in outcome.warnings {
        if keys[warning] == nil { order.append(warning) }
        keys[warning, default: []].append(outcome.metric.key)
      }
    }
    let valued = outcomes.count { $0.value.number != nil }
    return order.map { warning in
      let marked = keys[warning, default: []]
      let names =
        marked.count == valued && valued > 1 ? "all metrics" : marked.joined(separator: ", ")
      return "* \(names): \(warning)"
    }
  }
}
