import AutonomicSim

/// The changes of a comparison on a page: a chart of effects, a table of what people look for first,
/// and everything else where it can be opened.
enum ChangeSection {
  /// The metrics that most readers look for first.
  static let first: [Metric] = [
    .meanHeartRate, .meanNN, .sdnn, .rmssd, .pnn50, .lowFrequency, .highFrequency,
    .lowToHighFrequency, .sd1, .sd2, .dfaAlpha1, .sampleEntropy, .respirationRate,
  ]

  /// The effects in one picture; `nil` where no metric has a standardised change.
  static func chart(_ changes: ComparisonChanges) -> Chart? {
    let comparison = changes.comparison
    let later = comparison.phases.indices.dropFirst()
    let shown = comparison.metrics.filter(first.contains)
    let detectable = PhaseEffect.detectableDeviations
    let limit = ReadableNumber.fixed(detectable, decimals: 2)
    return ForestChart(
      id: "effects", title: "Standardised changes",
      label: "change in standard deviations of windows",
      series: later.map { comparison.phases[$0].name },
      rows: shown.map { metric in
        ForestChart.Row(
          name: metric.key,
          estimates: later.map { index in
            changes.change(of: metric, inPhase: index)?.effect.standardised.map {
              ForestChart.Estimate(value: $0.difference, interval: $0.interval)
            }
          })
      },
      region: (-detectable...detectable, "below the smallest detectable change, \(limit)"),
      note: "Change against '\(comparison.phases[0].name)' with its 95 % interval, on the scale of "
        + "the table, in units of the scatter of windows within phases, taken as known."
    ).chart
  }

  /// Writes what beside the nerves may stand behind the changes.
  static func notes(_ comparison: Comparison, _ markup: inout Markup) {
    PageTable.careful("Beside the nerves", comparison.notes.map(\.text), into: &markup)
  }

  /// Writes the tables.
  static func write(_ changes: ComparisonChanges, _ markup: inout Markup) {
    let comparison = changes.comparison
    let valued = comparison.metrics.filter {
      comparison.summaries[$0].map(ComparisonTable.hasValue) ?? false
    }
    let (leading, others) = (valued.filter(first.contains), valued.filter { !first.contains($0) })
    markup.element("p", ["class": "note"], text: legend(comparison))
    for index in comparison.phases.indices.dropFirst() {
      table(leading.isEmpty ? others : leading, changes, to: index, &markup)
    }
    if !leading.isEmpty, !others.isEmpty {
      markup.element("details") { details in
        details.element(
          "summary", text: "All others: \(CountText.text(others.count, "metric"))")
        for index in comparison.phases.indices.dropFirst() {
          table(others, changes, to: index, &details)
        }
      }
    }
    let missing = ComparisonTable.missing(in: comparison)
    guard !missing.isEmpty else { return }
    markup.element("details") { details in
      details.element(
        "summary", text: "Without a value in windows of this length: \(missing.count)")
      details.element("ul", ["class": "note"]) { list in
        for entry in missing {
          list.element("li", text: "\(entry.metric.key): \(entry.reason)")
        }
      }
    }
  }

  private static func legend(_ comparison: Comparison) -> String {
    "Means of windows of \(DurationText.text(comparison.windowSeconds)); a name of the first table opens to "
      + "its definition. Change: later less '\(comparison.phases[0].name)', with a 95 % interval for "
      + "this one recording; ↑ and ↓ where the interval excludes zero. %: ratio of geometric means "
      + "(~) for what varies as a ratio, else share of the first mean. g: Hedges' g, in standard "
      + "deviations of windows of one person, not comparable with effects between people. SDC: "
      + "smallest detectable change from window to window, in % where marked ~; * where the change "
      + "exceeds it."
  }

  private static func table(
    _ metrics: [Metric], _ changes: ComparisonChanges, to index: Int, _ markup: inout Markup
  ) {
    let names = changes.comparison.phases.map(\.name)
    let heading = "\(names[index]) against \(names[0])"
    PageTable.scrolling(heading, into: &markup) { box in
      box.element("table", ["class": "changes"]) { table in
        table.element("caption", text: heading.prefix(1).uppercased() + heading.dropFirst())
        table.element("thead") { head in
          head.element("tr") { row in
            for name in [
              "Metric", names[0], names[index], "Change", "95 % interval", "%", "g", "SDC",
            ] {
              row.element("th", ["scope": "col"], text: name)
            }
          }
        }
        table.element("tbody") { body in
          for metric in metrics { row(metric, changes, to: index, &body) }
        }
      }
    }
  }

  private static func row(
    _ metric: Metric, _ changes: ComparisonChanges, to index: Int, _ body: inout Markup
  ) {
    guard let summaries = changes.comparison.summaries[metric] else { return }
    let unit = metric.definition.unit
    let change = changes.change(of: metric, inPhase: index)
    let shown = unit == "1" || unit == "count" ? "" : " \(unit)"
    body.element("tr") { row in
      row.element("th", ["scope": "row"]) { heading in
        // Once in a page is enough.
        if index == 1 {
          MetricSection.definition(of: metric, &heading)
        } else {
          heading.text(metric.definition.name)
          heading.element("span", ["class": "key"], text: metric.key)
        }
      }
      let cells = [
        ComparisonTable.number(summaries[0].mean, unit) + (summaries[0].mean == nil ? "" : shown),
        ComparisonTable.number(summaries[index].mean, unit)
          + (summaries[index].mean == nil ? "" : shown),
        arrow(change?.interval) + ComparisonTable.signed(change?.difference, unit),
        ComparisonTable.interval(change?.interval),
        ComparisonTable.percent(change), ComparisonTable.decimals(change?.effect.hedgesG),
        ComparisonTable.detectable(change?.effect),
      ]
      for cell in cells { row.element("td", text: cell) }
    }
    body.newLine()
  }

  /// Which way a change goes, where its interval tells.
  static func arrow(_ interval: ClosedRange<Double>?) -> String {
    guard let interval, !interval.contains(0) else { return "" }
    return interval.lowerBound > 0 ? "↑ " : "↓ "
  }
}
