import AutonomicSim

extension JSONText {
  /// Writes the members that say what is done in a protocol.
  ///
  /// - Parameters:
  ///   - plan: What hands do; `nil` where the stimulus acts as a whole.
  ///   - interventions: What is done besides.
  mutating func members(of plan: TouchPlan?, _ interventions: [TimedIntervention]) {
    member("light_touch", (plan?.lightTouch ?? .neutral).rawValue)
    key("segments")
    array { json in
      for segment in plan?.segments ?? [] {
        json.object { json in
          json.member("technique", segment.technique.rawValue)
          json.member("region", segment.region.rawValue)
          json.member("pressure", segment.startPressure)
          json.member("end_pressure", segment.endPressure)
          json.member("strokes_per_minute", segment.strokesPerMinute)
          json.member("contact_area", segment.contactArea)
          json.member("start_s", seconds: segment.startSeconds)
          json.member("duration_s", seconds: segment.durationSeconds)
        }
      }
    }
    key("interventions")
    array { json in
      for timed in interventions {
        json.object { json in
          json.member("kind", timed.intervention.name)
          json.member("start_s", seconds: timed.startSeconds)
          json.member("duration_s", seconds: timed.endSeconds - timed.startSeconds)
          for quantity in timed.intervention.quantities {
            json.member(quantity.key, quantity.value)
          }
        }
      }
    }
  }
}
