import AutonomicSim

/// Several sessions side by side for a terminal.
package enum PairedTable {
  /// Returns the text: the sessions, then for each later phase every metric with its mean change.
  ///
  /// - Parameter batch: The sessions.
  /// - Returns: The text, with a line end.
  package static func text(_ batch: ComparisonBatch) -> String {
    var notes = [String]()
    for entry in batch.entries {
      guard case .compared(let comparison, _, let found) = entry.result else { continue }
      notes += found + comparison.warnings.map { "\(entry.name): \($0)" }
    }
    let failures = batch.entries.compactMap { entry -> String? in
      if case .failed(let reason) = entry.result { reason } else { nil }
    }
    guard let paired = batch.paired else {
      return "No session could be compared\n" + failures.map { "  - \($0)\n" }.joined()
    }
    let window = DurationText.text(paired.sessions[0].comparison.windowSeconds)
    return "\(CountText.text(paired.sessions.count, "session")), means of windows of \(window); "
      + "changes with 95 % intervals between sessions\n"
      + paired.phaseNames.indices.dropFirst().map { changes(paired, to: $0) }.joined()
      + legend
      + ComparisonTable.sentences("Beside the nerves", causes(paired))
      + ComparisonTable.sentences("Not compared", failures)
      + ComparisonTable.sentences("Read with care", notes + paired.warnings)
  }

  private static let legend = """

    %: ratio of geometric means (~) for what varies as a ratio. dz: mean change in standard
    deviations of the changes. up/down: sessions in which the metric rose and fell. Each session and
    the smallest detectable change are in --format json.

    """

  private static func changes(_ paired: PairedComparison, to index: Int) -> String {
    var table = TextTable([
      .left, .left, .right, .right, .right, .right, .right, .right,
    ])
    table.add([
      "metric", "unit", "change", "95 % interval", "%", "dz", "95 % interval", "up/down",
    ])
    for metric in paired.metrics {
      guard let change = paired.change(of: metric, inPhase: index) else { continue }
      let unit = metric.definition.unit
      table.add([
        metric.key, unit == "1" ? "" : unit, ComparisonTable.signed(change.difference.mean),
        ComparisonTable.interval(change.difference.interval),
        change.ratioPercent.map { "~" + ComparisonTable.percent($0) } ?? "",
        ComparisonTable.decimals(change.cohensDz), effectInterval(change),
        "\(change.risen)/\(change.fallen)",
      ])
    }
    return "\n\(paired.phaseNames[index]) against \(paired.phaseNames[0])\n" + table.text()
  }

  private static func effectInterval(_ change: PairedChange) -> String {
    guard let interval = change.cohensDzInterval else { return "–" }
    return ComparisonTable.decimals(interval.lowerBound) + "…"
      + ComparisonTable.decimals(interval.upperBound)
  }

  /// How many sessions have a note of each kind on each phase; the notes themselves are in the JSON.
  private static func causes(_ paired: PairedComparison) -> [String] {
    paired.phaseNames.flatMap { phase in
      PhaseNote.Subject.allCases.compactMap { subject -> String? in
        let count = paired.sessions.count { session in
          session.comparison.notes.contains { $0.phase == phase && $0.subject == subject }
        }
        guard count > 0 else { return nil }
        let what =
          switch subject {
          case .breathing: "breathing differs or leaves the HF band"
          case .heartRate: "mean heart rate differs"
          case .stationarity: "heart rate or RMSSD drifts"
          }
        return "\(what) in '\(phase)' in \(count) of "
          + "\(CountText.text(paired.sessions.count, "session")) (see --format json)"
      }
    }
  }
}
