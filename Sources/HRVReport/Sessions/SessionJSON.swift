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
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func options(of session: Session) {
    let request = session.request
    key("options")
    object { json in
      json.member("protocol", request.sessionProtocol.name)
      json.member("before_s", request.durations.beforeSeconds)
      json.member("during_s", request.durations.duringSeconds)
      json.member("after_s", request.durations.afterSeconds)
      json.member("age", request.subject.ageYears)
      json.member("sex", request.subject.sex.rawValue)
      json.member("resting_hr_bpm", request.subject.restingHeartRateBpm)
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

  fileprivate mutating func changes(of session: Session) {
    guard let comparison = session.comparison else {
      key("changes")
      object { _ in }
      return
    }
    member(
      "changes_basis",
      "means of \(DurationText.text(comparison.windowSeconds)) windows against those of the "
        + "first phase, in the unit of the metric")
    key("changes")
    object { json in
      for metric in comparison.metrics {
        json.key(metric.key)
        json.object { json in
          var isComplete = true
          for index in comparison.phases.indices.dropFirst() {
            let change = comparison.change(of: metric, inPhase: index)
            json.member(comparison.phases[index].name, change?.difference)
            isComplete = isComplete && change != nil
          }
          if !isComplete { json.member("reason", "one of the two phases has no value") }
        }
      }
    }
  }
}
