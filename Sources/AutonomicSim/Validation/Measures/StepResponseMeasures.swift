import SignalCore

/// What a step of one nerve does to the heart with the loop cut open.
enum StepResponseMeasures {
  /// A step of uS or uV that moves its tone by about 0.01: small enough for the curve of the sigmoid
  /// not to matter.
  private static func step(sympathetic: Double = 0, vagal: Double = 0) -> ValidationCondition {
    .rest.with {
      $0.isWithoutNoise = true
      $0.isOpenLoop = true
      $0.breathing = .none
      $0.steadyDrive = SIMD2(sympathetic, vagal)
      $0.isWithoutWarmUp = true
      // Ten times the longest time constant of an effector, 20 s.
      $0.beforeSeconds = 200
      $0.observation = .course(before: 0, after: 200)
    }
  }

  private static let vagal = step(vagal: 0.02)
  private static let sympathetic = step(sympathetic: 0.044)

  static let all: [Measure] = [
    time("vagal_step_63_percent", 0.63, vagal),
    time("vagal_step_10_percent", 0.1, vagal),
    time("sympathetic_step_63_percent", 0.63, sympathetic),
    time("sympathetic_step_10_percent", 0.1, sympathetic),
    Measure("exercise_onset_vagal_rise", [exercise, exercise.with { $0.atropine = 1 }]) {
      rise($0[0]) - rise($0[1])
    },
    Measure("exercise_onset_peak_time", [exercise]) { runs in
      let courses = runs[0].compactMap(\.course)
      guard let first = courses.first else { return nil }
      // Sums over the seeds: their noise would move the peak of a single course.
      let summed = first.indices(0..<30).map { index in
        (seconds: first.seconds[index], rate: courses.reduce(0) { $0 + $1.heartRate[index] })
      }
      return summed.max { $0.rate < $1.rate }?.seconds
    },
  ]

  private static let exercise = ValidationCondition.rest.with {
    // Three tenths of the effort that brings the heart rate near 150 bpm.
    $0.task = .exercise(0.3)
    $0.taskStartSeconds = 60
    $0.taskSeconds = 60
    $0.beforeSeconds = 120
    $0.observation = .course(before: 15, after: 60)
  }

  /// The early rise of heart rate, in bpm.
  private static func rise(_ runs: [RunFigures]) -> Double {
    let rises = runs.compactMap { run in
      run.course.map { $0.meanHeartRate(5..<15) - $0.meanHeartRate(-15..<0) }
    }
    return DescriptiveStatistics.mean(rises.span) ?? .nan
  }

  private static func time(
    _ id: String, _ share: Double, _ condition: ValidationCondition
  ) -> Measure {
    Measure(id, [condition]) { $0[0].first?.course?.periodReaches(share) }
  }
}
