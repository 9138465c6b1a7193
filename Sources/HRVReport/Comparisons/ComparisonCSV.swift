package import AutonomicSim

/// Comparisons of phases as CSV: a row for each metric and later phase.
package enum ComparisonCSV {
  /// Returns the text of one comparison, with its header.
  ///
  /// - Parameter comparison: The comparison.
  /// - Returns: The text; a cell without a value is empty.
  package static func text(_ comparison: Comparison) -> String {
    CSVText.line(header(first: comparison.phases[0].name))
      + rows(comparison).map(CSVText.line).joined()
  }

  /// Returns the text of several sessions: the same rows with the session's name before and, for a
  /// session that could not be compared, the reason behind them.
  ///
  /// - Parameter batch: The sessions.
  /// - Returns: The text, with its header.
  package static func text(_ batch: ComparisonBatch) -> String {
    let header = header(first: batch.paired?.phaseNames.first ?? "before")
    return CSVText.line(["session"] + header + ["error"])
      + batch.entries.map { entry in
        switch entry.result {
        case .compared(let comparison, _, _):
          rows(comparison).map { CSVText.line([entry.name] + $0 + [""]) }.joined()
        case .failed(let reason):
          CSVText.line([entry.name] + header.map { _ in "" } + [reason])
        }
      }.joined()
  }

  private static func header(first: String) -> [String] {
    [
      "metric", "unit", "phase", "\(first)_mean", "phase_mean", "difference", "percent", "low",
      "high", "\(first)_windows", "phase_windows", "scale", "scale_difference", "scale_low",
      "scale_high", "hedges_g", "scale_smallest_detectable", "exceeds_smallest_detectable",
    ]
  }

  private static func rows(_ comparison: Comparison) -> [[String]] {
    func cell(_ value: Double?) -> String { value.map(ShortestNumber.text) ?? "" }
    return comparison.metrics.flatMap { metric -> [[String]] in
      guard let summaries = comparison.summaries[metric] else { return [] }
      return comparison.phases.indices.dropFirst().map { index in
        let change = comparison.change(of: metric, inPhase: index)
        let effect = change?.effect
        return [
          metric.key, metric.definition.unit, comparison.phases[index].name,
          cell(summaries[0].mean), cell(summaries[index].mean), cell(change?.difference),
          cell(change?.percent), cell(change?.interval?.lowerBound),
          cell(change?.interval?.upperBound), String(summaries[0].windowValues.count),
          String(summaries[index].windowValues.count), effect?.scale.rawValue ?? "",
          cell(effect?.difference), cell(effect?.interval?.lowerBound),
          cell(effect?.interval?.upperBound), cell(effect?.hedgesG),
          cell(effect?.detectablePooled), effect?.exceedsDetectable.map(String.init) ?? "",
        ]
      }
    }
  }
}
