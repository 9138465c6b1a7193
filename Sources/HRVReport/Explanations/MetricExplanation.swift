package import AutonomicSim

/// How the value of a metric came about in one recording, for a terminal.
package enum MetricExplanation {
  /// Returns an explanation of each metric under a heading.
  ///
  /// - Parameters:
  ///   - metrics: The metrics; those that were not computed are left out.
  ///   - analysis: The recording and what was found.
  /// - Returns: The text, with a line end; nothing for no metrics.
  package static func text(of metrics: [Metric], in analysis: RecordingAnalysis) -> String {
    let wanted = Set(metrics)
    let outcomes = analysis.result.metrics.filter { wanted.contains($0.metric) }
    guard !outcomes.isEmpty else { return "" }
    return "How the values came about\n"
      + outcomes.map { text(of: $0, in: analysis) }.joined(separator: "\n")
  }

  private static func text(of outcome: MetricOutcome, in analysis: RecordingAnalysis) -> String {
    let definition = outcome.metric.definition
    let result = analysis.result
    var text = WrappedText.lines(
      "\(outcome.metric.key), \(definition.name): \(value(outcome))", indentation: 2, hanging: 2)
    text += entry("Definition", definition.definition)
    text += entry("Conventions", conventions(outcome.metric, result.options.conventions))
    text += entry("Data", data(outcome, result))
    text += entry("Correction", correction(result, of: analysis.recording.beatCount))
    text += entry("Needs", definition.minimumData + "; undefined: " + definition.undefinedWhen)
    text += entry("Interval", interval(outcome))
    if let bias = result.validity.biases.first(where: { $0.metric == outcome.metric }),
      let step = result.validity.resolution?.stepMilliseconds
    {
      text += entry(
        "Clock",
        "the step of \(ShortestNumber.text(step)) ms moves the value by about "
          + number(bias.bias, definition))
    }
    for warning in outcome.warnings { text += entry("Warning", warning) }
    return text
      + entry(
        "Reference", "\(definition.reference.citation), doi:\(definition.reference.doi)")
  }

  /// A line of an explanation, its further lines under its text.
  private static func entry(_ name: String, _ text: String) -> String {
    let label = name + String(repeating: " ", count: max(1, 13 - name.count))
    let lines = WrappedText.lines(text, indentation: 17)
    return "    " + label + lines.drop { $0 == " " }
  }

  private static func number(_ value: Double, _ definition: MetricDefinition) -> String {
    ReadableNumber.text(value, unit: definition.unit)
      + (definition.unit == "1" ? "" : " \(definition.unit)")
  }

  private static func value(_ outcome: MetricOutcome) -> String {
    switch outcome.value {
    case .defined(let value): number(value, outcome.metric.definition)
    case .undefined(let reason): "no value, \(reason.description)"
    }
  }

  private static func conventions(
    _ metric: Metric, _ conventions: AnalysisConventions
  ) -> String {
    let clauses = ConventionTopic.topics(of: metric).compactMap { $0.text(in: conventions) }
    return "preset \(conventions.name)"
      + (clauses.isEmpty
        ? "; computed alike under every preset" : ": " + clauses.joined(separator: "; "))
  }

  /// What the metric was computed on: the intervals after correction, and how they hang together.
  private static func data(_ outcome: MetricOutcome, _ result: AnalysisResult) -> String {
    let series = result.correction.series
    let stretches = series.stretches
    let longest = stretches.map { stretch in
      stretch.reduce(0) { $0 + series.intervalsMilliseconds[$1] } / 1000
    }.max()
    var parts = [
      CountText.text(series.count, "interval"),
      CountText.text(series.count - stretches.count, "pair") + " of successive intervals",
    ]
    if stretches.count == 1 {
      parts.append("one stretch without a gap")
    } else {
      parts.append(
        "\(CountText.text(stretches.count, "stretch", plural: "stretches")) without a gap, the "
          + "longest of \(ReadableDuration.text(longest ?? 0))")
    }
    parts.append(
      "\(ReadableDuration.text(series.coveredSeconds)) covered by beats "
        + "(\(ReadableNumber.fixed(result.quality.coveragePercent, decimals: 1)) % of the time)")
    if let length = outcome.windowLength {
      parts.append(
        "the mean over \(CountText.text(series.count / length, "window")) of \(length) intervals, "
          + "as the whole is too long")
    }
    if !result.windows.isEmpty {
      parts.append("in \(CountText.text(result.windows.count, "window")) besides")
    }
    return parts.joined(separator: "; ")
  }

  private static func correction(_ result: AnalysisResult, of beats: Int) -> String {
    let rule = result.options.correction
    let counts = result.quality.artifacts
    let done =
      counts.total == 0
      ? "nothing was corrected"
      : "\(counts.total) of \(CountText.text(beats, "beat")) corrected "
        + "(\(ReadableNumber.fixed(result.quality.correctedPercent, decimals: 2)) %)"
    return "\(rule.name): \(done). \(rule.summary)" + (rule.reference.map { " \($0)" } ?? "")
  }

  private static func interval(_ outcome: MetricOutcome) -> String {
    let definition = outcome.metric.definition
    let method = definition.interval
    let how = method.name == IntervalMethod.noneName ? "" : ", by \(method.name)"
    switch outcome.interval {
    case nil: return "not computed (--no-intervals)" + how
    case .undefined(let reason): return "none, \(reason.description)" + how
    case .defined(let interval):
      return "95 % from \(number(interval.low, definition)) to "
        + "\(number(interval.high, definition))\(how), effective sample size "
        + "\(ReadableNumber.text(interval.effectiveSampleSize)). \(method.argument)"
    }
  }
}
