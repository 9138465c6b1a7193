package import AutonomicSim

/// A comparison of phases as CSV: a row for each metric and later phase.
package enum ComparisonCSV {
  /// Returns the text, with its header.
  ///
  /// - Parameter comparison: The comparison.
  /// - Returns: The text; a cell without a value is empty.
  package static func text(_ comparison: Comparison) -> String {
    let first = comparison.phases[0].name
    var text = CSVText.line([
      "metric", "unit", "phase", "\(first)_mean", "phase_mean", "difference", "percent", "low",
      "high", "\(first)_windows", "phase_windows",
    ])
    func cell(_ value: Double?) -> String { value.map(ShortestNumber.text) ?? "" }
    for metric in comparison.metrics {
      guard let summaries = comparison.summaries[metric] else { continue }
      for index in comparison.phases.indices.dropFirst() {
        let change = comparison.change(of: metric, inPhase: index)
        text += CSVText.line([
          metric.key, metric.definition.unit, comparison.phases[index].name,
          cell(summaries[0].mean), cell(summaries[index].mean), cell(change?.difference),
          cell(change?.percent), cell(change?.interval?.lowerBound),
          cell(change?.interval?.upperBound), String(summaries[0].windowValues.count),
          String(summaries[index].windowValues.count),
        ])
      }
    }
    return text
  }
}
