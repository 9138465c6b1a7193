package import AutonomicSim

/// A simulated session as JSON, schema `hrv-tool/session/1`.
package enum SessionJSON {
  /// The name and version of the layout.
  package static let schema = "hrv-tool/session/1"

  /// Returns the JSON text of a session, with a line end.
  ///
  /// - Parameter session: The session.
  /// - Returns: The text.
  package static func text(_ session: Session) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      json.options(of: session)
      json.phases(of: session)
      json.truth(of: session)
      json.analysis(of: session)
      json.changes(of: session)
      json.windowChanges(of: session)
    }
    return json.text
  }
}

extension JSONText {
  /// Writes every option in effect of a session.
  mutating func options(of session: Session) {
    let request = session.request
    key("options")
    object { json in
      json.member("protocol", request.sessionProtocol.name)
      json.key("protocol_details")
      json.object { json in
        json.member("description", request.sessionProtocol.description)
        json.member("evidence", request.sessionProtocol.stimulus.name)
        json.members(
          of: request.sessionProtocol.plan?.stretched(
            toSeconds: request.durations.duringSeconds),
          request.sessionProtocol.interventions)
      }
      json.member("before_s", request.durations.beforeSeconds)
      json.member("during_s", request.durations.duringSeconds)
      json.member("after_s", request.durations.afterSeconds)
      json.person(request.subject, origin: request.origin)
      json.disturbances(of: session)
      json.key("seed")
      json.unsignedInteger(request.seed)
      json.member("evidence", request.profile.rawValue)
      json.key("analysis")
      json.object { $0.analysisOptions(request.analysis) }
    }
  }

  fileprivate mutating func phases(of session: Session) {
    key("phases")
    array { json in
      for phase in session.phases {
        json.object { json in
          json.member("name", phase.phase.rawValue)
          json.member("start_s", phase.range.startSeconds)
          json.member("end_s", phase.range.endSeconds)
        }
      }
    }
  }

  fileprivate mutating func truth(of session: Session) {
    key("truth")
    object { json in
      for phase in session.phases {
        json.key(phase.phase.rawValue)
        json.object { json in
          json.member("sympathetic_tone", phase.truth.sympatheticTone)
          json.member("vagal_tone", phase.truth.vagalTone)
          json.member("heart_rate_bpm", phase.truth.heartRateBpm)
          json.member("respiration_rate_bpm", phase.truth.respirationRatePerMinute)
          json.member("tidal_volume_l", phase.truth.tidalVolumeLiters)
          json.member("sbp_mmhg", phase.truth.systolicMmHg)
          json.member("dbp_mmhg", phase.truth.diastolicMmHg)
          for signal in BodySignal.allCases {
            json.member(signal.key, phase.truth.body[signal])
          }
        }
      }
    }
  }

  fileprivate mutating func analysis(of session: Session) {
    key("analysis")
    object { json in
      for phase in session.phases {
        json.key(phase.phase.rawValue)
        json.object { json in
          json.member("beats", phase.series.count)
          json.member("duration_s", seconds: phase.series.spanSeconds)
          json.metrics(phase.metrics)
        }
      }
    }
  }

  /// Writes the differences of the values under `analysis`.
  fileprivate mutating func changes(of session: Session) {
    key("changes")
    object { json in
      guard let first = session.phases.first else { return }
      for (position, outcome) in first.metrics.enumerated() {
        json.key(outcome.metric.key)
        json.object { json in
          json.changes(
            session.phases.dropFirst().map { phase in
              let before = outcome.value.number
              let later = phase.metrics[position].value.number
              return (phase.phase.rawValue, before.flatMap { first in later.map { $0 - first } })
            })
        }
      }
    }
  }

  /// Writes the differences of the means of equal windows, which do not grow with a phase's length.
  fileprivate mutating func windowChanges(of session: Session) {
    key("window_changes")
    object { json in
      guard let comparison = session.comparison else { return }
      json.member("window_s", comparison.windowSeconds)
      json.key("metrics")
      json.object { json in
        for metric in comparison.metrics {
          json.key(metric.key)
          json.object { json in
            json.changes(
              comparison.phases.indices.dropFirst().map { index in
                (
                  comparison.phases[index].name,
                  comparison.difference(of: metric, inPhase: index)
                )
              })
          }
        }
      }
    }
  }

  private mutating func changes(_ differences: [(phase: String, value: Double?)]) {
    for (phase, value) in differences { member(phase, value) }
    if differences.contains(where: { $0.value == nil }) {
      member("reason", "one of the two phases has no value")
    }
  }
}
