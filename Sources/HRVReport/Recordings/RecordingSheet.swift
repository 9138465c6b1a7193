import AutonomicSim

/// What a recording on one sheet of paper shows in the place of the whole report's tables; seen there
/// only.
enum RecordingSheet {
  /// A group of metrics in one column.
  private struct Column {
    let title: String
    let metrics: [(metric: Metric, label: String)]
  }

  private static let columns = [
    Column(
      title: "Time",
      metrics: [
        (.meanNN, "Mean RR"), (.sdnn, "SDNN"), (.rmssd, "RMSSD"), (.pnn50, "pNN50"),
        (.meanHeartRate, "Mean HR"), (.minHeartRate, "Min HR"),
        (.maxHeartRate, "Max HR"), (.sdHeartRate, "SD of HR"),
        (.triangularIndex, "Triangular index"), (.tinn, "TINN"),
        (.stressIndex, "Stress index"),
      ]),
    Column(
      title: "Frequency",
      metrics: [
        (.totalPower, "Total power"), (.veryLowFrequency, "VLF"), (.lowFrequency, "LF"),
        (.highFrequency, "HF"), (.lowFrequencyNormalised, "LF"),
        (.highFrequencyNormalised, "HF"), (.lowToHighFrequency, "LF/HF"),
        (.peakLowFrequency, "LF peak"), (.peakHighFrequency, "HF peak"),
        (.respirationRate, "Breathing"), (.logHighFrequency, "ln HF"),
      ]),
    Column(
      title: "Nonlinear",
      metrics: [
        (.sd1, "SD1"), (.sd2, "SD2"), (.sd1ToSD2, "SD1/SD2"), (.sampleEntropy, "SampEn"),
        (.approximateEntropy, "ApEn"), (.dfaAlpha1, "DFA α1"), (.dfaAlpha2, "DFA α2"),
        (.correlationDimension, "Corr. dim. D2"), (.decelerationCapacity, "DC"),
        (.pnsIndex, "PNS index"), (.snsIndex, "SNS index"),
      ]),
  ]

  /// What was read, in one line.
  static func facts(_ analysis: RecordingAnalysis, _ markup: inout Markup) {
    let recording = analysis.recording
    let quality = analysis.result.quality
    var parts = [
      recording.format,
      CountText.text(recording.beatCount, "interval") + " in "
        + ReadableDuration.text(recording.series.spanSeconds),
    ]
    if let start = recording.start { parts.append("started \(start.iso8601)") }
    parts += [
      CountText.text(quality.artifacts.total, "artefact") + " corrected ("
        + "\(ReadableNumber.fixed(quality.correctedPercent, decimals: 2)) %)",
      CountText.text(quality.gaps.count, "gap"),
    ]
    markup.element("p", ["class": "sheet facts-line"], text: parts.joined(separator: " · "))
  }

  /// The metrics that most readers know, in three columns.
  static func metrics(_ analysis: RecordingAnalysis, _ markup: inout Markup) {
    markup.element("div", ["class": "sheet columns"]) { grid in
      for column in columns {
        let rows = column.metrics.compactMap { entry in
          analysis.result.metrics.first { $0.metric == entry.metric }.map { ($0, entry.label) }
        }
        guard !rows.isEmpty else { continue }
        grid.element("table") { table in
          table.element("caption", text: column.title)
          table.element("thead") { head in
            head.element("tr") { row in
              row.element("th", ["scope": "col"], text: "Metric")
              row.element("th", ["scope": "col", "class": "number"], text: "Value")
              row.element("th", ["scope": "col", "class": "number"], text: "95 % interval")
            }
          }
          table.element("tbody") { body in
            for (outcome, label) in rows { row(outcome, label, &body) }
          }
        }
      }
    }
  }

  private static func row(_ outcome: MetricOutcome, _ label: String, _ body: inout Markup) {
    let unit = outcome.metric.definition.unit
    body.element("tr") { row in
      row.element("th", ["scope": "row"]) { name in
        name.text(label)
        if unit != "1" { name.element("small", text: " " + (shortUnits[unit] ?? unit)) }
      }
      let value = outcome.value.number.map { ReadableNumber.text($0, unit: unit) } ?? "–"
      row.element(
        "td", ["class": "number"], text: outcome.warnings.isEmpty ? value : "▲ " + value)
      row.element("td", ["class": "number small"], text: interval(outcome))
    }
  }

  private static let shortUnits = ["breaths/min": "1/min", "count": ""]

  /// The 95 % interval with a dash, or in words where a sign would stand beside it.
  private static func interval(_ outcome: MetricOutcome) -> String {
    let words = RecordingSections.interval(outcome)
    return words.contains("-") ? words : words.replacing(" to ", with: "–")
  }

  /// Which program, file and conventions made the numbers.
  static func provenance(
    _ analysis: RecordingAnalysis, command: String, _ markup: inout Markup
  ) {
    let options = analysis.result.options
    markup.element("div", ["class": "sheet facts-line"]) { lines in
      lines.element(
        "p",
        text: "\(AutonomicSimVersion.toolName) \(AutonomicSimVersion.text) · preset "
          + "\(options.conventions.name) · correction \(options.correction.name) · spectrum "
          + "\(options.conventions.spectrum.estimator.rawValue) · ▲ read with care · SHA-256 "
          + analysis.recording.sha256)
      lines.element("p", text: command)
    }
  }
}
