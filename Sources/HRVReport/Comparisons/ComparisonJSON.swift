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
  ///   - projectFile: What a project file set.
  /// - Returns: The text.
  package static func text(
    _ comparison: Comparison, sources: [String], notes: [String] = [],
    projectFile: ProjectFileUse? = nil
  ) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      json.comparisonOptions(of: comparison, projectFile: projectFile)
      json.comparisonResults(of: comparison, sources: sources, notes: notes)
    }
    return json.text
  }
}

extension JSONText {
  /// Writes how phases were compared.
  mutating func comparisonOptions(of comparison: Comparison, projectFile: ProjectFileUse?) {
    key("options")
    object { json in
      if let projectFile { json.projectFile(projectFile) }
      json.member("window_s", comparison.windowSeconds)
      json.key("analysis")
      json.object { $0.analysisOptions(comparison.phases[0].recording.options) }
    }
  }

  /// Writes phases, metrics, notes and warnings into the object that is open.
  mutating func comparisonResults(
    of comparison: Comparison, sources: [String], notes: [String]
  ) {
    phases(of: comparison, sources: sources)
    key("metrics")
    object { json in
      for metric in comparison.metrics { json.comparedMetric(metric, in: comparison) }
    }
    key("notes")
    array { json in
      for note in comparison.notes {
        json.object { json in
          json.member("subject", note.subject.rawValue)
          json.member("phase", note.phase)
          json.member("text", note.text)
        }
      }
    }
    member("warnings", notes + comparison.warnings)
  }

  private mutating func phases(of comparison: Comparison, sources: [String]) {
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
    if change.percent == nil { return "the first phase's mean is zero" }
    guard change.effect.hedgesG == nil else { return nil }
    return change.effect.windowDeviation == 0
      ? "the windows do not vary" : "two windows in one phase do not tell a standardised effect"
  }

  private mutating func comparedMetric(_ metric: Metric, in comparison: Comparison) {
    guard let summaries = comparison.summaries[metric] else { return }
    let later = comparison.phases.indices.dropFirst()
    let changes = later.map { comparison.change(of: metric, inPhase: $0) }
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
        for (index, change) in zip(later, changes) {
          json.key(comparison.phases[index].name)
          json.object { json in
            json.member("difference", change?.difference)
            json.member("percent", change?.percent)
            json.member("low", change?.interval?.lowerBound)
            json.member("high", change?.interval?.upperBound)
            if let effect = change?.effect { json.effect(effect) }
            if let reason = Self.missingReason(change) { json.member("reason", reason) }
          }
        }
      }
      // The scatter is pooled over all phases, so that it is the same for every change.
      if let effect = changes.lazy.compactMap({ $0?.effect }).first {
        json.scatter(effect, unit: metric.definition.unit)
      }
    }
  }

  private mutating func effect(_ effect: PhaseEffect) {
    if let ratio = effect.ratioPercent {
      member("ratio_percent", ratio)
      member("ratio_low", effect.ratioInterval?.lowerBound)
      member("ratio_high", effect.ratioInterval?.upperBound)
    }
    member("hedges_g", effect.hedgesG)
    key("exceeds_smallest_detectable")
    if let exceeds = effect.exceedsDetectable { boolean(exceeds) } else { null() }
  }

  /// Writes how much windows vary: on the metric's scale, as a change one can detect in its unit or
  /// in percent.
  private mutating func scatter(_ effect: PhaseEffect, unit: String) {
    let isRatio = effect.scale == .logarithmic
    func inUnit(_ change: Double?) -> Double? {
      change.map { isRatio ? 100 * expm1($0) : $0 }
    }
    member("scale", effect.scale.rawValue)
    member("window_sd", effect.windowDeviation)
    if effect.windowDeviation == nil {
      member("reason", "no phase has two windows with a value")
    }
    key("smallest_detectable")
    object { json in
      json.member("unit", isRatio ? "%" : unit)
      json.member("from_first", inUnit(effect.detectableFromFirst))
      json.member("pooled", inUnit(effect.detectablePooled))
      if effect.detectableFromFirst == nil {
        json.member(
          "reason",
          effect.detectablePooled == nil
            ? "no phase has two windows with a value" : "the first phase has one window only")
      }
    }
  }
}
