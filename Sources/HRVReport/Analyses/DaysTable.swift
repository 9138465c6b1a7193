package import AutonomicSim

/// Days and the rhythm of 24 hours for a terminal.
package enum DaysTable {
  /// Returns the section, with a heading.
  ///
  /// - Parameter report: What was found.
  /// - Returns: The text, with a line end.
  package static func text(_ report: DayReport) -> String {
    let usual = AnalysisTable.windowColumns.filter(report.metrics.contains)
    let columns = usual.isEmpty ? Array(report.metrics.prefix(6)) : usual
    return "\nDays (\(DayTexts.division(report.clock)); all metrics with --format json)\n"
      + days(report, columns)
      + "  Day and night (\(DayTexts.night(report.clock))): means of windows of "
      + "\(DurationText.text(DayReport.windowSeconds))\n" + rhythms(report, columns)
  }

  private static func days(_ report: DayReport, _ columns: [Metric]) -> String {
    let positions = columns.compactMap { report.metrics.firstIndex(of: $0) }
    var table = TextTable([.left, .right] + columns.map { _ in .right })
    table.add(["from–to", "beats for"] + columns.map(\.key))
    for day in report.days {
      let from = ReadableDuration.text(day.range.startSeconds)
      table.add(
        ["\(from)–\(ReadableDuration.text(day.range.endSeconds))", duration(day.coveredSeconds)]
          + positions.map { number(day.metrics[$0].value) })
      for (name, part) in [("  day", day.day), ("  night", day.night)] {
        guard let part else { continue }
        table.add(
          [name, duration(Double(part.windowCount) * DayReport.windowSeconds)]
            + positions.map { number(part.means[$0]) })
      }
    }
    return table.text(indentation: 2)
  }

  private static func duration(_ seconds: Double) -> String {
    ReadableDuration.text((seconds / 60).rounded() * 60)
  }

  private static func number(_ value: MetricValue) -> String {
    value.number.map(ReadableNumber.text) ?? "–"
  }

  private static func rhythms(_ report: DayReport, _ columns: [Metric]) -> String {
    guard let all = report.rhythms else {
      return "\nRhythm of 24 hours\n  none: \(DayTexts.missingCosinor(report) ?? "")\n"
    }
    let origin = report.clock.isStated ? "clock time" : "time since the start"
    var table = TextTable([.left, .left, .right, .right, .right, .left, .right, .right])
    table.add(["metric", "unit", "mesor", "amplitude", "peak at", "95 % interval", "rhythm", "p"])
    for rhythm in all where columns.contains(rhythm.metric) {
      let unit = rhythm.metric.definition.unit
      guard let fit = rhythm.cosinor else {
        table.add([rhythm.metric.key, unit == "1" ? "" : unit, "–", "–", "–", "–", "–", "–"])
        continue
      }
      table.add([
        rhythm.metric.key, unit == "1" ? "" : unit, ReadableNumber.text(fit.mesor),
        ReadableNumber.text(fit.amplitude), DayTexts.clockText(fit.acrophaseSeconds),
        fit.inference?.acrophaseSeconds.map {
          "\(DayTexts.clockText($0.lowerBound)) to \(DayTexts.clockText($0.upperBound))"
        } ?? "–",
        ReadableNumber.fixed(fit.percentRhythm, decimals: 1) + " %",
        fit.inference.map { probability($0.probability) } ?? "–",
      ])
    }
    return "\nRhythm of 24 hours (cosinor; the peak in \(origin))\n" + table.text(indentation: 2)
  }

  private static func probability(_ value: Double) -> String {
    value < 0.001 ? "< 0.001" : ReadableNumber.fixed(value, decimals: 3)
  }
}
