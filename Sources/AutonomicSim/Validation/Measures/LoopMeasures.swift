import SignalCore

/// The closed baroreflex loop: its gain, its wave and its stability.
enum LoopMeasures {
  static let all: [Measure] = [
    mayerFrequency("mayer_frequency_rest", .rest),
    mayerFrequency("mayer_frequency_tilt", HeadUpTiltMeasures.tilt),
    gain,
    neckSuction("neck_suction_heart_rate_change", within: 10) { $0.heartRate },
    neckSuction("neck_suction_mean_pressure_change", within: 15) { $0.meanPressure },
    Measure("systolic_rr_phase_at_0_1_hertz", [.rest]) { runs in
      var sum = CrossSpectrum()
      for run in runs[0] { sum += run.windows[0].crossSpectrum }
      return sum.lagDegrees
    },
    decay("ring_decay_rest", ringing),
    decay("ring_decay_atropine", ringing.with { $0.atropine = 1 }),
    decay("ring_decay_tilt", ringing.with { $0.tiltDegrees = 60 }),
  ]

  private static func mayerFrequency(_ id: String, _ condition: ValidationCondition) -> Measure {
    Measure(id, [condition]) { runs in
      let frequencies = WindowFigures.pressureFrequencies
      let densities = frequencies.indices.map { index in
        Measure.mean(runs[0]) { $0.systolicDensities[index] }
      }
      // Seven bins side by side; their middle lies between 0.05 and 0.15 Hz.
      let smoothed = (3..<frequencies.count - 3).map { middle in
        (frequency: frequencies[middle], sum: densities[middle - 3...middle + 3].reduce(0, +))
      }
      return smoothed.max { $0.sum < $1.sum }?.frequency
    }
  }

  /// The largest fall of a course during and after 5 s of suction, against the same run without.
  private static func neckSuction(
    _ id: String, within seconds: Double, _ course: @escaping @Sendable (TimeCourse) -> [Double]
  ) -> Measure {
    let without = ValidationCondition.rest.with {
      $0.taskStartSeconds = 60
      $0.taskSeconds = 5
      $0.beforeSeconds = 80
      $0.observation = .course(before: 0, after: 20)
    }
    return Measure(id, [without.with { $0.task = .neckSuction(60) }, without]) { runs in
      let falls = zip(runs[0], runs[1]).compactMap { with, without -> Double? in
        guard let with = with.course, let without = without.course else { return nil }
        return with.indices(0..<seconds).map { course(with)[$0] - course(without)[$0] }.min()
      }
      return DescriptiveStatistics.mean(falls.span)
    }
  }

  /// The pressure change that 10 % of resistance makes without reflexes, over that with them.
  private static let gain: Measure = {
    let still = ValidationCondition.rest.with {
      $0.isWithoutNoise = true
      $0.breathing = .none
    }
    let constricted = still.with { $0.resistance = 0.1 }
    return Measure(
      "loop_dc_gain",
      [
        still.with { $0.isOpenLoop = true }, constricted.with { $0.isOpenLoop = true }, still,
        constricted,
      ]
    ) { runs in
      let pressures = runs.map { Measure.mean($0) { ($0.systolic + 2 * $0.diastolic) / 3 } }
      return (pressures[1] - pressures[0]) / (pressures[3] - pressures[2]) - 1
    }
  }()

  private static let ringing = ValidationCondition.rest.with {
    $0.isWithoutNoise = true
    $0.breathing = .none
    $0.contact = .sympatheticDrive(0.3)
    $0.duringSeconds = 5
    $0.afterSeconds = 300
    $0.observation = .ringing
  }

  private static func decay(_ id: String, _ condition: ValidationCondition) -> Measure {
    Measure(id, [condition]) { $0[0].first?.ringingDecay }
  }
}
