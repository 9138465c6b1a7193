import AutonomicSim

/// The page of the documentation that describes every metric and every preset.
package enum MetricPage {
  /// Returns the text of Documentation/METRICS.md.
  package static func markdown() -> String {
    head + MetricGroup.allCases.map(section).joined() + intervals + curves + presets
  }

  private static let head = """
    # Metrics

    Every metric, its one definition, and what it needs. Generated from the catalogue by
    `hrv-tool metrics --format markdown`; a test compares the two. Definitions are those of the
    default preset; what other presets change is listed at the end.

    """

  private static func section(_ group: MetricGroup) -> String {
    let members = Metric.allCases.filter { $0.definition.group == group }
    guard !members.isEmpty else { return "" }
    return "\n## \(group.title)\n\nGroup `\(group.rawValue)`.\n"
      + members.map(description).joined()
  }

  private static func description(_ metric: Metric) -> String {
    let definition = metric.definition
    let doi = definition.reference.doi
    return """

      ### `\(metric.key)`: \(definition.name)

      - Unit: \(definition.unit)
      - Definition: \(definition.definition)
      - Needs: \(definition.minimumData)
      - Undefined when: \(definition.undefinedWhen)
      - Cost: \(definition.complexity)
      - Interval: \(MetricCatalogueReport.interval(definition.interval))
      - Reference: \(definition.reference.citation), [doi:\(doi)](https://doi.org/\(doi))

      """
  }

  private static var intervals: String {
    var known = Set<String>()
    let methods = Metric.allCases.map(\.definition.interval).filter {
      $0.name != IntervalMethod.noneName && known.insert($0.name).inserted
    }
    return "\n## Intervals\n\nThe methods behind `low`, `high` and `effective_n`; more in "
      + "[uncertainty.md](METHODOLOGY/uncertainty.md).\n"
      + methods.map { "\n- **\($0.name)**: \($0.argument)" }.joined() + "\n"
  }

  private static var curves: String {
    """

    ## Curves

    Whole functions besides single numbers, with `hrv-tool analyze --curves <keys> --format json`. A
    point without a value is `null`. With `--window` every window has its own curves, so that
    `--curves psd --window 2m --step 30s` is the short-time spectrum.

    """
      + AnalysisCurve.allCases.map { curve in
        let definition = curve.definition
        let doi = definition.reference.doi
        return """

          ### `\(curve.key)`: \(definition.title)

          - x: \(definition.xName), unit \(definition.xUnit)
          - y: \(definition.yName), unit \(definition.yUnit)
          - Definition: \(definition.definition)
          - Reference: \(definition.reference.citation), [doi:\(doi)](https://doi.org/\(doi))

          """
      }.joined()
  }

  private static var presets: String {
    "\n## What presets change\n\n"
      + "Against the default, with everything not listed staying as it is.\n"
      + AnalysisPreset.allCases.filter { $0 != .standard }.map { preset in
        "\n### `--preset \(preset.rawValue)`\n\n"
          + ConventionChanges.sentences(of: preset).map { "- \($0)\n" }.joined()
      }.joined()
  }
}
