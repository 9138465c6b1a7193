import AutonomicSim

/// Recordings of simulated people, made as real ones are: lying, sitting, standing or asleep, at
/// rest or busy; with artefacts, at a resolution of a millisecond.
enum SimulatedLife {
  /// What a person does while being recorded.
  private enum State {
    case lying, sitting, standing, asleep

    /// Half sit, as most wearers of a recorder do; the shares are choices.
    static func of(_ number: UInt64) -> State {
      switch number % 8 {
      case 0, 4: .lying
      case 2: .asleep
      case 6: .standing
      default: .sitting
      }
    }

    var conditions: Conditions {
      get throws {
        switch self {
        case .lying: .rest
        // Sitting raises heart rate by about 6 bpm, a third of what a tilt of 60 degrees does.
        case .sitting: try Conditions(tiltDegrees: 18)
        case .standing: try Conditions(tiltDegrees: 60)
        // Sleep lowers heart rate and pressure further than rest: the upper third of the model's
        // range of relaxation.
        case .asleep:
          try Conditions(
            constantDrive: AutonomicDrive(sympathetic: -0.3, vagal: 0.25, pressureSetPointMmHg: -3))
        }
      }
    }
  }

  /// Half an hour of a person's day.
  ///
  /// - Parameters:
  ///   - number: The number of the person in the population.
  ///   - population: The seed of the population, from which the session's own seed follows.
  /// - Returns: Intervals in whole milliseconds, artefacts included.
  /// - Throws: Never for the populations and rates used here.
  static func recording(ofPerson number: UInt64, population: UInt64) throws -> RRSeries {
    let state = State.of(number)
    let person = try PopulationSampler(seed: population).person(number)
    let durations = try SessionDurations(
      beforeSeconds: 1800, duringSeconds: 0, afterSeconds: 0)
    let beats = Simulation(
      .quietRest, durations: durations, subject: person, conditions: try state.conditions,
      interventions: state == .sitting || state == .standing ? try activities(number) : []
    ).run(seed: 1000 * population + number)
    let rates = state == .asleep ? DisturbanceRates.asleep : .awake
    let disturbed = BeatDisturbance(rates: rates, seed: number)(try beats.rrSeries())
    return try RRSeries(
      intervalsMilliseconds: disturbed.series.intervalsMilliseconds.map { $0.rounded() })
  }

  /// Mental work and small movements come and go.
  private static func activities(_ number: UInt64) throws -> [TimedIntervention] {
    var stream = RandomStream(seed: 515, stream: number)
    var all: [TimedIntervention] = []
    var seconds = 60 * stream.uniform()
    while seconds < 1700 {
      let length = 20 + 160 * stream.uniform() * stream.uniform()
      let intensity = stream.uniform()
      let intervention: Intervention =
        stream.uniform() < 0.5
        ? .mentalStress(intensity: 0.7 * intensity) : .exercise(intensity: 0.25 * intensity)
      all.append(
        try TimedIntervention(intervention, startSeconds: seconds, durationSeconds: length))
      seconds += length + 30 + 240 * stream.uniform()
    }
    return all
  }
}
