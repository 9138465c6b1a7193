package import AutonomicSim

/// The report of one recording: an HTML page, and its charts one by one.
package enum RecordingReport {
  /// Returns the charts, in the order of the page.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found.
  ///   - figures: What the charts show besides.
  /// - Returns: Those charts that the recording has data for.
  package static func charts(
    _ analysis: RecordingAnalysis, _ figures: RecordingFigures
  ) -> [Chart] {
    parts(analysis, figures).flatMap(\.charts)
  }

  /// Returns the page.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found.
  ///   - figures: What the charts show besides.
  ///   - command: The command line that makes the same report.
  /// - Returns: UTF-8, the same for the same input.
  package static func html(
    _ analysis: RecordingAnalysis, _ figures: RecordingFigures, command: String
  ) -> [UInt8] {
    let charts = parts(analysis, figures).filter { !$0.charts.isEmpty }.map { part in
      ReportPage.Section(id: part.id, title: part.title) { section in
        if let note = part.note { section.element("p", text: note) }
        section.element("div", ["class": "charts"]) { grid in
          for chart in part.charts { ChartFigure.write(chart, into: &grid) }
        }
      }
    }
    let reading = ReportPage.Section(id: "reading", title: "What was read") {
      PageTable.write(facts: RecordingSections.facts(analysis), into: &$0)
    }
    let metrics = ReportPage.Section(id: "metrics", title: "All metrics") {
      RecordingSheet.metrics(analysis, &$0)
      MetricSection.write(analysis, &$0)
    }
    let provenance = ReportPage.Section(id: "provenance", title: "Provenance") {
      RecordingSheet.provenance(analysis, command: command, &$0)
      RecordingSections.provenance(analysis, command: command, &$0)
    }
    return ReportPage.bytes(
      title: analysis.name, subtitle: "Heart rate variability of a recording",
      lead: { lead in
        RecordingSections.keyFigures(analysis, &lead)
        RecordingSheet.facts(analysis, &lead)
        RecordingSections.care(analysis, &lead)
      },
      sections: [reading] + charts + [metrics, provenance], hasSheet: true)
  }

  private struct Part {
    let id: String
    let title: String
    var note: String?
    let charts: [Chart]
  }

  private static func parts(
    _ analysis: RecordingAnalysis, _ figures: RecordingFigures
  ) -> [Part] {
    let series = analysis.result.correction.series
    let length = ReadableDuration.text(figures.trendPlan.lengthSeconds)
    let step = ReadableDuration.text(figures.trendPlan.stepSeconds)
    return [
      Part(
        id: "intervals", title: "Intervals", charts: [TachogramChart.chart(analysis)]),
      Part(
        id: "trends", title: "Over time",
        note: "Windows of \(length) every \(step), each drawn at its middle.",
        charts: TrendCharts.charts(analysis, figures)),
      Part(
        id: "distribution", title: "Distribution",
        charts: [
          DistributionCharts.histogram(figures), DistributionCharts.poincare(series, figures),
        ].compactMap(\.self)),
      Part(
        id: "frequencies", title: "Frequencies",
        charts: SpectrumCharts.spectra(analysis, figures)
          + [TimeFrequencyChart.chart(analysis, figures)].compactMap(\.self)),
      Part(
        id: "complexity", title: "Scaling and complexity",
        charts: [ScalingCharts.fluctuation(figures), ScalingCharts.entropy(figures)]
          .compactMap(\.self)),
    ]
  }
}
