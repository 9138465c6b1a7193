package import AutonomicSim

/// A comparison of phases as JSON, schema `hrv-tool/comparison/1`.
package enum ComparisonJSON {
  /// The name and version of the layout.
  package static let schema = "hrv-tool/comparison/1"

  /// Returns the JSON text of a comparison, with a line end.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - sources: The name of the file each phase came from.
  ///   - notes: What reading and correcting the files found, one sentence each.
  /// - Returns: The text.
  package static func text(
    _ comparison: Comparison, sources: [String], notes: [String] = []
  ) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      json.key("options")
      json.object { json in
        json.member("window_s", comparison.windowSeconds)
        json.key("analysis")
        json.object { $0.analysisOptions(comparison.phases[0].recording.options) }
      }
      json.phases(of: comparison, sources: sources)
      json.key("metrics")
      json.object { json in
        for metric in comparison.metrics { json.comparedMetric(metric, in: comparison) }
      }
      json.member("warnings", notes + comparison.warnings)
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func phases(of comparison: Comparison, sources: [String]) {
    key("phases")
    array { json in
      for (phase, file) in zip(comparison.phases, sources) {
        let series = phase.series
        json.object { json in
          json.member("name", phase.name)
          json.member("file", file)
          json.member("start_s", seconds: phase.range.startSeconds)
          json.member("end_s", seconds: phase.range.endSeconds)
          json.member("beats", series.count)
          json.member("corrected_percent", phase.recording.quality.correctedPercent)
        }
      }
    }
  }

  /// Why a phase lacks a mean or a standard deviation; `nil` where it has both.
  private static func missingReason(_ summary: PhaseSummary) -> String? {
    if summary.mean == nil {
      return summary.firstReason?.description ?? "the phase holds no beats"
    }
    return summary.standardDeviation == nil
      ? "one window does not tell how much windows vary" : nil
  }

  /// Why a change lacks one of its numbers; `nil` where it has all.
  private static func missingReason(_ change: PhaseChange?) -> String? {
    guard let change else { return "one of the two phases has no value" }
    if change.interval == nil { return "no phase has two windows with a value" }
    return change.percent == nil ? "the first phase's mean is zero" : nil
  }

  fileprivate mutating func comparedMetric(_ metric: Metric, in comparison: Comparison) {
    guard let summaries = comparison.summaries[metric] else { return }
    key(metric.key)
    object { json in
      json.member("unit", metric.definition.unit)
      json.key("phases")
      json.object { json in
        for (phase, summary) in zip(comparison.phases, summaries) {
          json.key(phase.name)
          json.object { json in
            json.member("mean", summary.mean)
            json.member("sd", summary.standardDeviation)
            json.member("windows", summary.windowValues.count)
            if let reason = Self.missingReason(summary) { json.member("reason", reason) }
          }
        }
      }
      json.key("changes")
      json.object { json in
        for index in comparison.phases.indices.dropFirst() {
          json.key(comparison.phases[index].name)
          let change = comparison.change(of: metric, inPhase: index)
          json.object { json in
            json.member("difference", change?.difference)
            json.member("percent", change?.percent)
            json.member("low", change?.interval?.lowerBound)
            json.member("high", change?.interval?.upperBound)
            if let reason = Self.missingReason(change) { json.member("reason", reason) }
          }
        }
      }
    }
  }
}
