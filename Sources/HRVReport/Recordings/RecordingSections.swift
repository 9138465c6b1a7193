import AutonomicSim

/// What a report of a recording says in words and tables.
enum RecordingSections {
  /// The figures that most readers look for first, where they were computed.
  static func keyFigures(_ analysis: RecordingAnalysis, _ markup: inout Markup) {
    let shown: [(Metric, String)] = [
      (.meanHeartRate, "Heart rate"), (.rmssd, "RMSSD"), (.sdnn, "SDNN"),
      (.lowFrequency, "LF power"),
      (.highFrequency, "HF power"), (.lowToHighFrequency, "LF/HF"),
      (.respirationRate, "Breathing"),
    ]
    let known = shown.compactMap { metric, name in
      analysis.result.metrics.first { $0.metric == metric && $0.value.number != nil }.map {
        ($0, name)
      }
    }
    guard !known.isEmpty else { return }
    markup.element("ul", ["class": "figures"]) { list in
      for (outcome, name) in known {
        let unit = outcome.metric.definition.unit
        list.element("li") { item in
          item.element("span", ["class": "name"], text: name)
          item.element("span", ["class": "value"]) { value in
            value.text(ReadableNumber.text(outcome.value.number ?? 0, unit: unit) + " ")
            value.element("small", text: unit == "1" ? "" : unit)
          }
          let interval = interval(outcome)
          let care = outcome.warnings.isEmpty ? "" : "read with care"
          item.element(
            "span", ["class": "more"],
            text: [interval.isEmpty ? "" : "95 %: \(interval)", care].filter { !$0.isEmpty }
              .joined(separator: "; "))
        }
      }
    }
  }

  /// What a reader should know before reading the numbers.
  static func care(_ analysis: RecordingAnalysis, _ markup: inout Markup) {
    PageTable.careful("Read with care", analysis.warnings, into: &markup)
  }

  /// What was read, and how.
  static func facts(_ analysis: RecordingAnalysis) -> [(name: String, text: String)] {
    let recording = analysis.recording
    let result = analysis.result
    let counts = result.quality.artifacts
    var facts = [
      ("File", analysis.source.name),
      ("Format", "\(recording.format): \(recording.formatReason)"),
      ("Intervals taken from", recording.roleReason),
      ("Unit", "\(recording.unit.rawValue): \(recording.unitReason)"),
    ]
    if recording.session.count > 1 {
      facts.append(("Session", "\(recording.session.number) of \(recording.session.count)"))
    }
    if let rule = recording.intervalRule { facts.append(("Interval rule", rule.rawValue)) }
    if let start = recording.start { facts.append(("Start", start.iso8601)) }
    facts.append(
      (
        "Beats",
        CountText.text(recording.beatCount, "interval") + " in "
          + ReadableDuration.text(recording.series.spanSeconds)
      ))
    if let range = result.options.range {
      let end = range.endSeconds.isFinite ? ReadableDuration.text(range.endSeconds) : "the end"
      facts.append(("Analysed", "from \(ReadableDuration.text(range.startSeconds)) to \(end)"))
    }
    let rule = result.options.correction
    let found =
      counts.total == 0
      ? "nothing"
      : "\(counts.total) of \(recording.beatCount) beats "
        + "(\(ReadableNumber.fixed(result.quality.correctedPercent, decimals: 2)) %): "
        + "\(counts.ectopic) ectopic, \(counts.missed) missed, \(counts.extra) extra, "
        + "\(counts.longShort) long or short"
    facts.append(("Corrected", "\(found). Rule \(rule.name): \(rule.summary)"))
    let gaps = result.quality.gaps
    let lost = gaps.reduce(0) { $0 + $1.lengthSeconds }
    facts.append(
      (
        "Coverage",
        "\(ReadableNumber.fixed(result.quality.coveragePercent, decimals: 1)) %, "
          + (gaps.isEmpty
            ? "no gaps"
            : "\(CountText.text(gaps.count, "gap")), \(ReadableDuration.text(lost)) together")
      ))
    facts.append(
      ("Time resolution", result.validity.resolution?.name ?? "no step of a usual clock shows"))
    facts.append(("Stationarity", stationarity(result.validity.stationarity)))
    if let clock = result.validity.clock {
      facts.append(
        (
          "Time stamps",
          "differ from the sum of the intervals by "
            + "\(ReadableNumber.text(clock.differenceSeconds)) s "
            + "(\(ReadableNumber.text(clock.percent)) %)"
        ))
    }
    facts.append(("Breathing", breathing(analysis)))
    facts.append(("Conventions", "preset \(result.options.conventions.name)"))
    return facts.map { (name: $0.0, text: $0.1) }
  }

  private static func stationarity(_ test: StationarityTest?) -> String {
    guard let test else {
      return "not tested, below \(StationarityTest.leastIntervals) intervals"
    }
    let mean =
      test.meanDrifts
      ? "the mean drifts by \(ReadableNumber.text(test.meanChangeMilliseconds)) ms"
      : "no drift of the mean shows"
    let variance =
      test.varianceDrifts
      ? "the variance changes by a factor of \(ReadableNumber.text(test.varianceRatio))"
      : "no change of the variance shows"
    return "\(mean), \(variance) (level \(ShortestNumber.text(StationarityTest.level)))"
  }

  private static func breathing(_ analysis: RecordingAnalysis) -> String {
    let origin =
      analysis.source.respirationFile.map { "recorded in \($0)" } ?? "found in the intervals"
    switch analysis.result.value(of: Metric.respirationRate) {
    case .defined(let rate): return "\(ReadableNumber.text(rate)) per minute, \(origin)"
    case .undefined(let reason): return "not known: \(reason.description)"
    case nil: return "not asked for"
    }
  }

  /// The 95 % interval in brackets; empty where there is none.
  static func interval(_ outcome: MetricOutcome) -> String {
    guard let interval = outcome.interval?.interval else { return "" }
    let unit = outcome.metric.definition.unit
    return "\(ReadableNumber.text(interval.low, unit: unit)) to "
      + ReadableNumber.text(interval.high, unit: unit)
  }

  /// All that is needed to come to the same numbers.
  static func provenance(
    _ analysis: RecordingAnalysis, command: String, _ markup: inout Markup
  ) {
    var facts = [
      (name: "Program", text: "\(AutonomicSimVersion.toolName) \(AutonomicSimVersion.text)"),
      (name: "SHA-256 of the file", text: analysis.recording.sha256),
    ]
    if let use = analysis.source.projectFile {
      facts.append(
        (name: "Project file", text: "\(use.file) sets \(use.keys.joined(separator: ", "))"))
    }
    PageTable.write(facts: facts, into: &markup)
    markup.element("p", text: "The command that made this report:")
    PageTable.preformatted(command, name: "Command", into: &markup)
    markup.element("details") { details in
      details.element("summary", text: "Every option in effect")
      var json = JSONText(isIndented: true)
      json.object { $0.options(of: analysis) }
      PageTable.preformatted(json.text, name: "Options", into: &details)
    }
    if let reference = analysis.result.options.correction.reference {
      markup.element("p", ["class": "note"], text: "Correction: \(reference).")
    }
  }
}
