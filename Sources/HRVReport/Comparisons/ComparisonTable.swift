package import AutonomicSim

/// A comparison of phases for a terminal.
package enum ComparisonTable {
  /// Returns the text: the phases, then each metric with its changes and their intervals.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - sources: The name of the file each phase came from.
  ///   - notes: What reading and correcting the files found, one sentence each.
  /// - Returns: The text, with a line end.
  package static func text(
    _ comparison: Comparison, sources: [String], notes: [String] = []
  ) -> String {
    phases(comparison, sources) + "\n" + metrics(comparison)
      + warnings(notes + comparison.warnings)
  }

  private static func phases(_ comparison: Comparison, _ sources: [String]) -> String {
    var table = TextTable([.left, .left, .left, .right])
    for (phase, file) in zip(comparison.phases, sources) {
      let from = ReadableDuration.text(phase.range.startSeconds)
      table.add([
        phase.name, file, "\(from)–\(ReadableDuration.text(phase.range.endSeconds))",
        CountText.text(phase.series.count, "interval"),
      ])
    }
    return table.text() + "Means of windows of "
      + "\(DurationText.text(comparison.windowSeconds)); changes with 95 % intervals\n"
  }

  private static func metrics(_ comparison: Comparison) -> String {
    let later = comparison.phases.indices.dropFirst()
    var table = TextTable(
      [.left, .left, .right] + later.flatMap { _ in [TextTable.Alignment.right, .right, .right] })
    table.add(
      ["metric", "unit", comparison.phases[0].name]
        + later.flatMap { [comparison.phases[$0].name, "change", "95 % interval"] })
    for metric in comparison.metrics {
      guard let summaries = comparison.summaries[metric], hasValue(summaries) else { continue }
      let unit = metric.definition.unit
      table.add(
        [metric.key, unit == "1" ? "" : unit, number(summaries[0].mean, unit)]
          + later.flatMap { index in
            let change = comparison.change(of: metric, inPhase: index)
            return [
              number(summaries[index].mean, unit), signed(change?.difference, unit),
              interval(change),
            ]
          })
    }
    return table.text() + withoutValue(comparison)
  }

  private static func hasValue(_ summaries: [PhaseSummary]) -> Bool {
    summaries.contains { $0.mean != nil }
  }

  /// The metrics no phase has a value for, with the reason of the first.
  private static func withoutValue(_ comparison: Comparison) -> String {
    let missing = comparison.metrics.filter { metric in
      comparison.summaries[metric].map { !hasValue($0) } ?? true
    }
    guard !missing.isEmpty else { return "" }
    return "\nWithout a value in windows of this length\n"
      + missing.map { metric in
        let reason = comparison.summaries[metric]?.lazy.compactMap(\.firstReason).first
        return "  \(metric.key): \(reason?.description ?? "the phases hold no beats")\n"
      }.joined()
  }

  private static func number(_ value: Double?, _ unit: String) -> String {
    value.map { ReadableNumber.text($0, unit: unit) } ?? "–"
  }

  private static func signed(_ value: Double?, _ unit: String = "") -> String {
    guard let value else { return "–" }
    return (value > 0 ? "+" : "") + ReadableNumber.text(value, unit: unit)
  }

  private static func interval(_ change: PhaseChange?) -> String {
    guard let interval = change?.interval else { return "–" }
    return "\(signed(interval.lowerBound)) to \(signed(interval.upperBound))"
  }

  private static func warnings(_ sentences: [String]) -> String {
    sentences.isEmpty ? "" : "\nRead with care\n" + sentences.map { "  - \($0)\n" }.joined()
  }
}
