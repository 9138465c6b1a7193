import AutonomicSim

extension JSONText {
  /// Writes every value of the person of a session or a course.
  mutating func person(_ subject: Subject, origin: SubjectOrigin) {
    switch origin {
    case .preset(let preset): member("subject", preset.rawValue)
    case .person(let number, let populationSeed):
      key("person")
      unsignedInteger(number)
      key("population_seed")
      unsignedInteger(populationSeed)
    case .custom: break
    }
    let loop = subject.cardiovascular
    let pressure = subject.restingBloodPressure
    member("age", subject.ageYears)
    member("sex", subject.sex.rawValue)
    member("resting_hr_bpm", subject.restingHeartRateBpm)
    member("intrinsic_hr_bpm", subject.intrinsicHeartRateBpm)
    member("resting_sbp_mmhg", pressure.systolicMmHg)
    member("resting_dbp_mmhg", pressure.diastolicMmHg)
    member("resting_respiration_rate_bpm", subject.respirationRatePerMinute)
    member("resting_tidal_volume_l", subject.tidalVolumeLiters)
    member("resting_sympathetic_tone", loop.restingSympatheticTone)
    member("baroreflex_gain", loop.baroreflexGain)
    member("respiratory_gate", loop.respiratoryGate)
    member("vagal_noise", loop.vagalNoise)
    member("sympathetic_noise", loop.sympatheticNoise)
    key("traits")
    object { $0.traits(subject.body) }
    key("response")
    object { $0.response(subject.responsiveness) }
  }

  /// Writes what went wrong with beats and detections.
  mutating func disturbances(of session: Session) {
    member("ectopic_rate", session.request.disturbances.ectopic)
    member("artifact_rate", session.request.disturbances.artifacts)
    key("disturbances")
    object { json in
      for kind in Disturbance.Kind.allCases {
        json.member(kind.rawValue, session.disturbed?.count(of: kind) ?? 0)
      }
    }
  }

  private mutating func traits(_ body: BodyTraits) {
    member("pain", body.pain)
    member("state_anxiety_stai", body.stateAnxiety)
    member("trait_anxiety_sd", body.traitAnxiety)
    member("depression_sd", body.depression)
    member("stress", body.stress)
    member("sleep_quality_sd", body.sleepQuality)
    member("muscle_tension", body.muscleTension)
    member("pain_threshold", body.painThreshold)
    member("inflammation", body.inflammation)
    member("bowel_movements_per_week", body.bowelMovementsPerWeek)
  }

  private mutating func response(_ responsiveness: TouchResponsiveness) {
    let offset = responsiveness.offset
    member("sympathetic", offset.sympathetic)
    member("vagal", offset.vagal)
    member("set_point_mmhg", offset.pressureSetPointMmHg)
    member("resistance", offset.resistance)
    member("respiration_rate_bpm", offset.respirationRatePerMinute)
    member("ln_tidal_volume", offset.lnTidalVolume)
    member("preload", offset.preload)
    member("body_factor", responsiveness.bodyFactor)
  }
}
