package import AutonomicSim

/// The report of phases of one session side by side: an HTML page, and its charts one by one.
package struct ComparisonReport {
  private let comparison: Comparison
  private let files: [ComparedFile]
  private let notes: [String]
  private let charts: ComparisonCharts

  /// Puts a report together.
  ///
  /// - Parameters:
  ///   - comparison: The phases side by side.
  ///   - files: The files they came from, in order.
  ///   - notes: What reading and correcting the files found, one sentence each.
  ///   - figures: What the charts show besides.
  package init(
    _ comparison: Comparison, files: [ComparedFile], notes: [String], figures: ComparisonFigures
  ) {
    self.comparison = comparison
    self.files = files
    self.notes = notes
    charts = ComparisonCharts(comparison: comparison, files: files, figures: figures)
  }

  /// The charts, in the order of the page.
  package var allCharts: [Chart] {
    charts.tachograms + charts.courses
      + [ChangeSection.chart(charts.figures.changes)].compactMap(\.self)
  }

  /// Returns the page.
  ///
  /// - Parameter command: The command line that makes the same report.
  /// - Returns: UTF-8, the same for the same input.
  package func html(command: String) -> [UInt8] {
    let sections = [
      ReportPage.Section(id: "reading", title: "What was compared", reading),
      ReportPage.Section(id: "course", title: "Over time") { section in
        section.element("div", ["class": "charts"]) { grid in
          for chart in charts.tachograms + charts.courses { ChartFigure.write(chart, into: &grid) }
        }
      },
      ReportPage.Section(id: "changes", title: "Changes") { section in
        if let chart = ChangeSection.chart(charts.figures.changes) {
          section.element("div", ["class": "charts"]) { ChartFigure.write(chart, into: &$0) }
        }
        ChangeSection.write(charts.figures.changes, &section)
      },
      ReportPage.Section(id: "provenance", title: "Provenance") { provenance(command, &$0) },
    ]
    return ReportPage.bytes(
      title: files.map { $0.source.name + $0.recording.session.suffix }.joined(separator: ", "),
      subtitle: "Phases compared: " + comparison.phases.map(\.name).joined(separator: ", "),
      lead: lead, sections: sections)
  }

  // MARK: Lead

  private func lead(_ markup: inout Markup) {
    for index in comparison.phases.indices.dropFirst() {
      markup.element("p", ["class": "summary"], text: sentence(index))
    }
    let shown: [(Metric, String, Int)] = [
      (.meanHeartRate, "Heart rate", 1), (.rmssd, "RMSSD", 1), (.sdnn, "SDNN", 1),
      (.lowFrequency, "LF power", 0), (.highFrequency, "HF power", 0),
      (.respirationRate, "Breathing", 1),
    ]
    PhaseFigures(
      phaseNames: comparison.phases.map(\.name),
      figures: shown.compactMap { metric, name, decimals in
        comparison.summaries[metric].map { summaries in
          PhaseFigures.Figure(
            name: name, unit: metric.definition.unit, decimals: decimals,
            values: summaries.map(\.mean))
        }
      }
    ).write(&markup)
    PageTable.careful("Read with care", notes + comparison.warnings, into: &markup)
    ChangeSection.notes(comparison, &markup)
  }

  /// What changed from the first phase to another, in plain words.
  private func sentence(_ index: Int) -> String {
    let shown: [(Metric, String, Int)] = [
      (.meanHeartRate, "heart rate", 1), (.rmssd, "RMSSD", 1), (.highFrequency, "HF power", 0),
    ]
    let parts = shown.compactMap { metric, name, decimals -> String? in
      guard let summaries = comparison.summaries[metric], let first = summaries[0].mean,
        let later = summaries[index].mean,
        let change = charts.figures.changes.change(of: metric, inPhase: index)
      else { return nil }
      func text(_ value: Double) -> String { ReadableNumber.fixed(value, decimals: decimals) }
      let unit = metric.definition.unit
      guard let interval = change.effect.interval else {
        return "\(name) went from \(text(first)) to \(text(later)) \(unit), without an interval"
      }
      guard !interval.contains(0) else {
        return "\(name) shows no change beyond the scatter of windows (\(text(first)) and "
          + "\(text(later)) \(unit))"
      }
      return "\(name) \(change.effect.difference < 0 ? "fell" : "rose") from \(text(first)) to "
        + "\(text(later)) \(unit)"
    }
    let heading = "'\(comparison.phases[index].name)' against '\(comparison.phases[0].name)': "
    return heading + (parts.isEmpty ? "see the table." : parts.joined(separator: "; ") + ".")
  }

  // MARK: Files

  private func reading(_ markup: inout Markup) {
    PageTable.scrolling("phases", into: &markup) { box in
      PageTable.write(
        header: ["phase", "file", "from", "to", "intervals", "corrected"],
        rows: files.flatMap { file in
          file.phases.map { index in
            let phase = comparison.phases[index]
            return [
              phase.name, file.source.name + file.recording.session.suffix,
              ReadableDuration.text(phase.range.startSeconds),
              ReadableDuration.text(phase.range.endSeconds), "\(phase.series.count)",
              ReadableNumber.fixed(phase.recording.quality.correctedPercent, decimals: 2) + " %",
            ]
          }
        }, into: &box)
    }
    for file in files {
      let recording = file.recording
      var facts = [
        (name: "File", text: file.source.name + recording.session.suffix),
        (name: "Format", text: "\(recording.format): \(recording.formatReason)"),
        (name: "Intervals taken from", text: recording.roleReason),
        (name: "Unit", text: "\(recording.unit.rawValue): \(recording.unitReason)"),
      ]
      if let start = recording.start { facts.append((name: "Start", text: start.iso8601)) }
      PageTable.write(facts: facts, into: &markup)
    }
    let rule = comparison.phases[0].recording.options.correction
    markup.element(
      "p", ["class": "note"], text: "Correction: rule \(rule.name): \(rule.summary)")
  }

  private func provenance(_ command: String, _ markup: inout Markup) {
    var facts = [
      (name: "Program", text: "\(AutonomicSimVersion.toolName) \(AutonomicSimVersion.text)")
    ]
    for file in files {
      facts.append((name: "SHA-256 of \(file.source.name)", text: file.recording.sha256))
      for companion in file.companions {
        facts.append((name: "SHA-256 of \(companion.name)", text: companion.sha256))
      }
    }
    let use = files.first?.source.projectFile
    if let use {
      facts.append(
        (name: "Project file", text: "\(use.file) sets \(use.keys.joined(separator: ", "))"))
    }
    PageTable.write(facts: facts, into: &markup)
    markup.element("p", text: "The command that made this report:")
    PageTable.preformatted(command, name: "Command", into: &markup)
    markup.element("details") { details in
      details.element("summary", text: "Every option in effect")
      var json = JSONText(isIndented: true)
      json.object { json in
        json.key("reading")
        json.array { json in
          for file in files {
            json.object { json in
              json.member("file", file.source.name)
              json.readingOptions(file.source)
            }
          }
        }
        json.comparisonOptions(of: comparison, projectFile: use)
      }
      PageTable.preformatted(json.text, name: "Options", into: &details)
    }
    if let reference = comparison.phases[0].recording.options.correction.reference {
      markup.element("p", ["class": "note"], text: "Correction: \(reference).")
    }
  }
}
