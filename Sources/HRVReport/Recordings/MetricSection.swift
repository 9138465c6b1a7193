import AutonomicSim

/// The table of all metrics: value, interval, published values and doubts, each with its definition.
enum MetricSection {
  static func write(_ analysis: RecordingAnalysis, _ markup: inout Markup) {
    let outcomes = analysis.result.metrics
    let published = PublishedValues(for: analysis)
    let hasIntervals = outcomes.contains { $0.interval?.interval != nil }
    markup.element(
      "p", ["class": "note"],
      text:
        "A name opens to its definition. ▲ marks values to read with care, for the reasons below "
        + "the name." + (published.isEmpty ? "" : " " + PublishedValues.note))
    for group in MetricGroup.allCases {
      let members = outcomes.filter { $0.metric.definition.group == group }
      guard !members.isEmpty else { continue }
      markup.element("table", ["class": "metrics"]) { table in
        table.element("caption", text: group.title)
        table.element("thead") { head in
          head.element("tr") { row in
            row.element("th", ["scope": "col"], text: "Metric")
            row.element("th", ["scope": "col", "class": "number"], text: "Value")
            row.element("th", ["scope": "col"], text: "Unit")
            if hasIntervals { row.element("th", ["scope": "col"], text: "95 % interval") }
          }
        }
        table.element("tbody") { body in
          for outcome in members {
            row(outcome, hasIntervals, published.text(for: outcome.metric), &body)
          }
        }
      }
      markup.newLine()
    }
  }

  private static func row(
    _ outcome: MetricOutcome, _ hasIntervals: Bool, _ published: String?, _ body: inout Markup
  ) {
    let definition = outcome.metric.definition
    let number = outcome.value.number
    body.element("tr", number == nil ? ["class": "undefined"] : [:]) { row in
      row.element("th", ["scope": "row"]) { heading(outcome, published, &$0) }
      row.element("td", ["class": "number"]) { cell in
        cell.text(number.map { ReadableNumber.text($0, unit: definition.unit) } ?? "–")
        if !outcome.warnings.isEmpty {
          cell.text(" ")
          cell.element(
            "span", ["class": "flag", "role": "img", "aria-label": "read with care"], text: "▲")
        }
      }
      row.element("td", text: definition.unit == "1" ? "" : definition.unit)
      if hasIntervals { row.element("td", text: RecordingSections.interval(outcome)) }
    }
    body.newLine()
  }

  /// The name with its definition, and what there is to say to the value.
  private static func heading(
    _ outcome: MetricOutcome, _ published: String?, _ cell: inout Markup
  ) {
    definition(of: outcome.metric, windowLength: outcome.windowLength, &cell)
    if let published {
      cell.element("p", ["class": "note"], text: "Published: \(published)")
    }
    for warning in outcome.warnings { cell.element("p", ["class": "note"], text: "▲ \(warning)") }
    if let reason = outcome.value.reason {
      cell.element("p", ["class": "note"], text: "No value: \(reason.description)")
    }
  }

  /// The name of a metric, which opens to its definition.
  static func definition(
    of metric: Metric, windowLength: Int? = nil, _ cell: inout Markup
  ) {
    let definition = metric.definition
    cell.element("details") { details in
      details.element("summary") { summary in
        summary.text(definition.name)
        summary.element("span", ["class": "key"], text: metric.key)
      }
      details.element("div") { box in
        box.element("p", text: definition.definition)
        box.element("p", text: "Needs \(definition.minimumData).")
        if let length = windowLength {
          box.element("p", text: "The mean over windows of \(length) intervals.")
        }
        let method = MetricCatalogueReport.interval(definition.interval)
        box.element("p", text: "Interval: \(method).")
        box.element("p") { source in
          source.text(definition.reference.citation + ", ")
          source.element(
            "a", ["href": "https://doi.org/\(definition.reference.doi)"],
            text: "doi:\(definition.reference.doi)")
        }
      }
    }
  }
}
