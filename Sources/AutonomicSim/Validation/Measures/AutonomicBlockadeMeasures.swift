import SignalCore

/// Drugs: what each branch contributes.
enum AutonomicBlockadeMeasures {
  static let atropine = ValidationCondition.rest.with { $0.atropine = 1 }
  static let propranolol = ValidationCondition.rest.with { $0.propranolol = 1 }
  static let both = atropine.with { $0.propranolol = 1 }

  static let all: [Measure] = [
    .mean("double_block_heart_rate", both) { $0.heartRate },
    ageSlope,
    .mean("atropine_heart_rate", atropine) { $0.heartRate },
    Measure("supine_sympathetic_share", shareConditions(.rest)) { sympatheticShare($0) },
    Measure(
      "sympathetic_share_upright_above_supine",
      shareConditions(HeadUpTiltMeasures.tilt) + shareConditions(.rest)
    ) { sympatheticShare(Array($0[0..<3])) - sympatheticShare(Array($0[3..<6])) },
    Measure(
      "sympathetic_share_handgrip_above_upright",
      shareConditions(handgrip) + shareConditions(HeadUpTiltMeasures.tilt)
    ) { taskShare(Array($0[0..<3]), from: 60) - sympatheticShare(Array($0[3..<6])) },
    Measure(
      "sympathetic_share_exercise_above_handgrip",
      shareConditions(exercise) + shareConditions(handgrip)
    ) { taskShare(Array($0[0..<3]), from: 240) - taskShare(Array($0[3..<6]), from: 60) },
    .change("propranolol_heart_rate_change", to: propranolol) { $0.heartRate },
    .change("propranolol_then_atropine_heart_rate_change", from: propranolol, to: both) {
      $0.heartRate
    },
    .percentChange("atropine_hf_change", to: atropine) { $0.hf },
    .percentChange("atropine_lf_change", to: atropine) { $0.lf },
    .percentChange("propranolol_hf_change", to: propranolol) { $0.hf },
    .percentChange("propranolol_lf_change", to: propranolol) { $0.lf },
    .ratio(
      "tilt_atropine_lf_ratio", of: HeadUpTiltMeasures.tilt.with { $0.atropine = 1 }, to: atropine
    ) { $0.lf },
    Measure("breath_hold_index_after_atropine", [breathHold.with { $0.atropine = 1 }, breathHold]) {
      100 * (respiratoryIndex($0[0]) / respiratoryIndex($0[1]) - 1)
    },
    .ratio("denervated_heart_variance_reduction", of: .rest, to: both) { $0.heartRateVariance },
    Measure("tone_correlation_between_people", [.rest.with { $0.person = .anyone }]) { runs in
      LineFit(
        x: runs[0].map { $0.windows[0].vagalTone }, y: runs[0].map { $0.windows[0].sympatheticTone }
      ).correlation
    },
  ]

  private static func task(
    _ task: ValidationCondition.Task, seconds: Double
  ) -> ValidationCondition {
    .rest.with {
      $0.task = task
      $0.taskStartSeconds = 60
      $0.taskSeconds = seconds
      $0.beforeSeconds = 60 + seconds
      $0.observation = .course(before: 0, after: seconds)
    }
  }

  private static let handgrip = task(.handgrip, seconds: 120)
  private static let exercise = task(.exercise(1), seconds: 300)
  private static let breathHold = task(.breathHold, seconds: 30).with {
    $0.observation = .respiratoryShare
  }

  /// Root of HF power while breathing less that while not, in ms.
  private static func respiratoryIndex(_ runs: [RunFigures]) -> Double {
    let shares = runs.compactMap(\.respiratoryShare)
    let differences = shares.map { $0.breathing - $0.held }
    return DescriptiveStatistics.mean(differences.span) ?? .nan
  }

  private static let ages = [20.0, 30, 40, 50, 60, 70]

  private static let ageSlope = Measure(
    "intrinsic_heart_rate_age_slope", ages.map { years in both.with { $0.person = .age(years) } }
  ) { runs in
    LineFit(x: ages, y: runs.map { Measure.mean($0) { $0.heartRate } }).slope
  }

  /// A condition under atropine, under propranolol and under both.
  static func shareConditions(_ condition: ValidationCondition) -> [ValidationCondition] {
    [
      condition.with { $0.atropine = 1 }, condition.with { $0.propranolol = 1 },
      condition.with {
        $0.atropine = 1
        $0.propranolol = 1
      },
    ]
  }

  /// S/(S + V) in per cent: S is what the sympathetic adds to the heart rate without a vagus, V what
  /// the vagus takes from it without a sympathetic.
  static func sympatheticShare(_ runs: [[RunFigures]]) -> Double {
    share(rates: runs.map { Measure.mean($0) { $0.heartRate } })
  }

  /// The same in the last minute of a task that lasts one minute longer than `start`.
  private static func taskShare(_ runs: [[RunFigures]], from start: Double) -> Double {
    share(
      rates: runs.map { runs in
        let rates = runs.compactMap { $0.course?.meanHeartRate(start..<start + 60) }
        return DescriptiveStatistics.mean(rates.span) ?? .nan
      })
  }

  private static func share(rates: [Double]) -> Double {
    let sympathetic = rates[0] - rates[2]
    let vagal = rates[2] - rates[1]
    return 100 * sympathetic / (sympathetic + vagal)
  }
}
