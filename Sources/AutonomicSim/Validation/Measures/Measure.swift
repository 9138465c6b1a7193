import SignalCore

/// How a target is measured: which conditions are run, and what is made of their figures.
struct Measure: Sendable {
  /// The target.
  let id: String
  /// The conditions, in the order in which ``value`` takes their runs.
  let conditions: [ValidationCondition]
  /// Makes the value out of the runs of each condition, one run for each seed; `nil` or a number
  /// that is not finite where none can be given.
  let value: @Sendable (_ runs: [[RunFigures]]) -> Double?

  init(
    _ id: String, _ conditions: [ValidationCondition],
    value: @escaping @Sendable (_ runs: [[RunFigures]]) -> Double?
  ) {
    self.id = id
    self.conditions = conditions
    self.value = value
  }

  /// A figure of the first window.
  typealias Figure = @Sendable (WindowFigures) -> Double

  /// The mean of a figure over runs.
  static func mean(_ runs: [RunFigures], window: Int = 0, _ figure: Figure) -> Double {
    let values = runs.map { figure($0.windows[window]) }
    return DescriptiveStatistics.mean(values.span) ?? .nan
  }

  /// The mean of a figure under a condition.
  static func mean(
    _ id: String, _ condition: ValidationCondition, _ figure: @escaping Figure
  ) -> Measure {
    Measure(id, [condition]) { mean($0[0], figure) }
  }

  /// The mean of a figure under one condition less that under another.
  static func change(
    _ id: String, from reference: ValidationCondition = .rest, to condition: ValidationCondition,
    _ figure: @escaping Figure
  ) -> Measure {
    Measure(id, [condition, reference]) { mean($0[0], figure) - mean($0[1], figure) }
  }

  /// The mean of a figure under one condition over that under another.
  static func ratio(
    _ id: String, of condition: ValidationCondition, to reference: ValidationCondition = .rest,
    _ figure: @escaping Figure
  ) -> Measure {
    Measure(id, [condition, reference]) { mean($0[0], figure) / mean($0[1], figure) }
  }

  /// The same ratio as a change in per cent.
  static func percentChange(
    _ id: String, from reference: ValidationCondition = .rest, to condition: ValidationCondition,
    _ figure: @escaping Figure
  ) -> Measure {
    Measure(id, [condition, reference]) {
      100 * (mean($0[0], figure) / mean($0[1], figure) - 1)
    }
  }
}

extension ValidationGroup {
  /// The targets that there is a measure for.
  package var measuredIDs: [String] { measures.map(\.id) }

  /// How the targets of the group are measured.
  var measures: [Measure] {
    switch self {
    case .autonomicBlockade: AutonomicBlockadeMeasures.all
    case .supineRest: SupineRestMeasures.all
    case .pacedBreathing: PacedBreathingMeasures.all
    case .headUpTilt: HeadUpTiltMeasures.all
    case .loop: LoopMeasures.all
    case .stepResponses: StepResponseMeasures.all
    case .complexity: ComplexityMeasures.all
    case .massage: MassageMeasures.all
    case .slowSystemsBody: BodyMeasures.all
    case .slowSystemsEndocrine: EndocrineMeasures.all
    }
  }
}
