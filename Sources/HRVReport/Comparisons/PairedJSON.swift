package import AutonomicSim

/// Several sessions side by side as JSON, schema `hrv-tool/paired-comparison/1`.
package enum PairedJSON {
  /// The name and version of the layout.
  package static let schema = "hrv-tool/paired-comparison/1"

  /// Returns the JSON text, with a line end.
  ///
  /// - Parameters:
  ///   - batch: The sessions.
  ///   - projectFile: What a project file set.
  /// - Returns: The text: what changed over all sessions, then each session by itself.
  package static func text(
    _ batch: ComparisonBatch, projectFile: ProjectFileUse? = nil
  ) -> String {
    let paired = batch.paired
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      if let first = paired?.sessions.first {
        json.comparisonOptions(of: first.comparison, projectFile: projectFile)
      }
      json.key("paired")
      if let paired {
        json.object { $0.paired(paired) }
      } else {
        json.null()
        json.member("reason", "no session could be compared")
      }
      json.key("sessions")
      json.array { json in
        for entry in batch.entries {
          json.object { json in
            json.member("name", entry.name)
            switch entry.result {
            case .compared(let comparison, let sources, let notes):
              json.comparisonResults(of: comparison, sources: sources, notes: notes)
            case .failed(let reason): json.member("reason", reason)
            }
          }
        }
      }
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func paired(_ paired: PairedComparison) {
    member("sessions", paired.sessions.count)
    key("metrics")
    object { json in
      for metric in paired.metrics {
        json.key(metric.key)
        json.object { json in
          json.member("unit", metric.definition.unit)
          json.key("changes")
          json.object { json in
            for index in paired.phaseNames.indices.dropFirst() {
              json.key(paired.phaseNames[index])
              json.object { json in
                json.pairedChange(
                  paired.change(of: metric, inPhase: index), unit: metric.definition.unit)
              }
            }
          }
        }
      }
    }
    member("warnings", paired.warnings)
  }

  private mutating func pairedChange(_ change: PairedChange?, unit: String) {
    member("sessions", change?.count ?? 0)
    member("difference", change?.difference.mean)
    member("sd", change?.difference.deviation)
    member("low", change?.difference.interval?.lowerBound)
    member("high", change?.difference.interval?.upperBound)
    guard let change else {
      member("reason", "no session has a value in both phases")
      return
    }
    member("scale", change.scale.rawValue)
    let isRatio = change.scale == .logarithmic
    if isRatio {
      member("ratio_percent", change.ratioPercent)
      member("ratio_low", change.ratioInterval?.lowerBound)
      member("ratio_high", change.ratioInterval?.upperBound)
    }
    member("cohens_dz", change.cohensDz)
    member("cohens_dz_low", change.cohensDzInterval?.lowerBound)
    member("cohens_dz_high", change.cohensDzInterval?.upperBound)
    key("smallest_detectable")
    object { json in
      json.member("unit", isRatio ? "%" : unit)
      json.member("value", change.smallestDetectable.map { isRatio ? 100 * expm1($0) : $0 })
      if change.smallestDetectable == nil { json.member("reason", "there is one session only") }
    }
    member("risen", change.risen)
    member("fallen", change.fallen)
    member("unchanged", change.unchanged)
    member("exceeding_smallest_detectable", change.exceedingCount)
    if change.count == 1 {
      member("reason", "one session does not tell how much sessions differ")
    } else if change.cohensDz == nil {
      member("reason", "the changes of all sessions are equal")
    } else if change.cohensDzInterval == nil {
      member("reason", "the effect is too large for an interval")
    }
  }
}
