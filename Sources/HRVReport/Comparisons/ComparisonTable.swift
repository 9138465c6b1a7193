package import AutonomicSim

/// A comparison of phases for a terminal.
package enum ComparisonTable {
  /// Returns the text: the phases, then for each later phase every metric with its change.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - sources: The name of the file each phase came from.
  ///   - notes: What reading and correcting the files found, one sentence each.
  /// - Returns: The text, with a line end.
  package static func text(
    _ comparison: Comparison, sources: [String], notes: [String] = []
  ) -> String {
    phases(comparison, sources)
      + comparison.phases.indices.dropFirst().map { changes(comparison, to: $0) }.joined()
      + legend + withoutValue(comparison)
      + sentences("Beside the nerves", comparison.notes.map(\.text))
      + sentences("Read with care", notes + comparison.warnings)
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

  private static let legend = """

    %: ratio of geometric means for what varies as a ratio (~), else share of the first mean.
    g: change in standard deviations of windows (Hedges). SDC: smallest detectable change of one
    person from window to window, in % where marked ~; * where the change exceeds it.

    """

  private static func changes(_ comparison: Comparison, to index: Int) -> String {
    let first = comparison.phases[0].name
    let name = comparison.phases[index].name
    var table = TextTable([.left, .left, .right, .right, .right, .right, .right, .right, .right])
    table.add(["metric", "unit", first, name, "change", "95 % interval", "%", "g", "SDC"])
    for metric in comparison.metrics {
      guard let summaries = comparison.summaries[metric], hasValue(summaries) else { continue }
      let unit = metric.definition.unit
      let change = comparison.change(of: metric, inPhase: index)
      table.add([
        metric.key, unit == "1" ? "" : unit, number(summaries[0].mean, unit),
        number(summaries[index].mean, unit), signed(change?.difference, unit),
        interval(change?.interval), percent(change), decimals(change?.effect.hedgesG),
        detectable(change?.effect),
      ])
    }
    return "\n\(name) against \(first)\n" + table.text()
  }

  static func hasValue(_ summaries: [PhaseSummary]) -> Bool {
    summaries.contains { $0.mean != nil }
  }

  private static func withoutValue(_ comparison: Comparison) -> String {
    let missing = missing(in: comparison)
    guard !missing.isEmpty else { return "" }
    return "\nWithout a value in windows of this length\n"
      + missing.map { "  \($0.metric.key): \($0.reason)\n" }.joined()
  }

  /// The metrics no phase has a value for, with the reason of the first.
  static func missing(in comparison: Comparison) -> [(metric: Metric, reason: String)] {
    comparison.metrics.compactMap { metric in
      guard comparison.summaries[metric].map({ !hasValue($0) }) ?? true else { return nil }
      let reason = comparison.summaries[metric]?.lazy.compactMap(\.firstReason).first
      return (metric, reason?.description ?? "the phases hold no beats")
    }
  }

  static func number(_ value: Double?, _ unit: String) -> String {
    value.map { ReadableNumber.text($0, unit: unit) } ?? "–"
  }

  /// A change with its sign.
  static func signed(_ value: Double?, _ unit: String = "") -> String {
    guard let value else { return "–" }
    return (value > 0 ? "+" : "") + ReadableNumber.text(value, unit: unit)
  }

  /// The two ends of an interval of a change.
  static func interval(_ interval: ClosedRange<Double>?) -> String {
    guard let interval else { return "–" }
    return "\(signed(interval.lowerBound))…\(signed(interval.upperBound))"
  }

  /// A standardised effect: two decimals, with its sign.
  static func decimals(_ value: Double?) -> String {
    guard let value else { return "–" }
    return (value > 0 ? "+" : "") + ReadableNumber.fixed(value, decimals: 2)
  }

  /// A change in percent with one decimal and its sign.
  static func percent(_ value: Double) -> String {
    (value > 0 ? "+" : "") + ReadableNumber.fixed(value, decimals: 1)
  }

  /// A change as a ratio (~) or as a share of the first mean.
  static func percent(_ change: PhaseChange?) -> String {
    if let ratio = change?.effect.ratioPercent { return "~" + percent(ratio) }
    return change?.percent.map { percent($0) } ?? "–"
  }

  /// The smallest detectable change, marked where the change exceeds it.
  static func detectable(_ effect: PhaseEffect?) -> String {
    guard let effect, let smallest = effect.detectablePooled else { return "–" }
    return
      (effect.scale == .logarithmic
      ? "~" + ReadableNumber.fixed(100 * expm1(smallest), decimals: 1)
      : ReadableNumber.text(smallest)) + (effect.exceedsDetectable == true ? " *" : "  ")
  }

  /// A heading with a sentence a line; nothing where there are none.
  static func sentences(_ heading: String, _ sentences: [String]) -> String {
    sentences.isEmpty ? "" : "\n\(heading)\n" + sentences.map { "  - \($0)\n" }.joined()
  }
}
