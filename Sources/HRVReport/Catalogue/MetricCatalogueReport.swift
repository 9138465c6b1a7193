package import AutonomicSim

/// The catalogue of metrics in each of the output formats.
package enum MetricCatalogueReport {
  /// Returns the catalogue for a terminal: key, unit, name.
  ///
  /// - Parameter metrics: The metrics to list.
  /// - Returns: The text.
  package static func table(_ metrics: [Metric]) -> String {
    var text = ""
    for group in MetricGroup.allCases {
      let members = metrics.filter { $0.definition.group == group }
      guard !members.isEmpty else { continue }
      text += (text.isEmpty ? "" : "\n") + "\(group.title) (\(group.rawValue))\n"
      var table = TextTable([.left, .left, .left])
      for metric in members {
        table.add([metric.key, metric.definition.unit, metric.definition.name])
      }
      text += table.text(indentation: 2)
    }
    return text
  }

  /// Returns everything about a few metrics for a terminal.
  ///
  /// - Parameter metrics: The metrics to explain.
  /// - Returns: The text.
  package static func explanation(_ metrics: [Metric]) -> String {
    metrics.map { metric in
      let definition = metric.definition
      let unit = definition.unit == "1" ? "without a unit" : "in \(definition.unit)"
      return """
        \(metric.key): \(definition.name), \(unit)
          Definition      \(definition.definition)
          Needs           \(definition.minimumData)
          Undefined when  \(definition.undefinedWhen)
          Cost            \(definition.complexity)
          Interval        \(interval(definition.interval))
          Reference       \(definition.reference.citation)
                          doi:\(definition.reference.doi)

        """
    }.joined(separator: "\n")
  }

  /// The method of an interval in a few words, or why there is none.
  static func interval(_ method: IntervalMethod) -> String {
    method.name == IntervalMethod.noneName ? method.argument : method.name
  }

  /// Returns the catalogue as JSON.
  ///
  /// - Parameter metrics: The metrics to list.
  /// - Returns: The text.
  package static func json(_ metrics: [Metric]) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", "hrv-tool/metrics/1")
      json.tool()
      json.key("metrics")
      json.object { json in
        for metric in metrics {
          let definition = metric.definition
          json.key(metric.key)
          json.object { json in
            json.member("name", definition.name)
            json.member("unit", definition.unit)
            json.member("group", definition.group.rawValue)
            json.member("definition", definition.definition)
            json.member("minimum_data", definition.minimumData)
            json.member("undefined_when", definition.undefinedWhen)
            json.member("complexity", definition.complexity)
            json.member("interval", interval(definition.interval))
            json.member("reference", definition.reference.citation)
            json.member("doi", definition.reference.doi)
          }
        }
      }
    }
    return json.text
  }

  /// Returns the catalogue as CSV.
  ///
  /// - Parameter metrics: The metrics to list.
  /// - Returns: The text.
  package static func csv(_ metrics: [Metric]) -> String {
    var text = CSVText.line([
      "key", "name", "unit", "group", "definition", "minimum_data", "undefined_when", "complexity",
      "reference", "doi",
    ])
    for metric in metrics {
      let definition = metric.definition
      text += CSVText.line([
        metric.key, definition.name, definition.unit, definition.group.rawValue,
        definition.definition, definition.minimumData, definition.undefinedWhen,
        definition.complexity, definition.reference.citation, definition.reference.doi,
      ])
    }
    return text
  }
}
