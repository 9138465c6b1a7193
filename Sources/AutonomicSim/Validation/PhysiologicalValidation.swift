/// Holds the simulation to published physiology: one value and verdict for each target.
///
/// Every target is measured on sessions that are simulated like any other and analysed like any
/// recording. Targets of one condition share its runs, and a value depends on its own target
/// alone: not on the others that are measured with it, nor on the number of workers.
public struct PhysiologicalValidation: Sendable {
  /// The number of seeds that the tables are written for.
  public static let standardSeeds = 24

  /// Every target, in the order of the groups and of their tables.
  public static let targets = ValidationGroup.allCases.flatMap(TargetTable.targets)

  /// What is measured.
  public let targets: [ValidationTarget]
  /// The seeds of a target whose table asks for ``standardSeeds``; others take proportionally more.
  public let seeds: Int

  /// Chooses what to measure.
  ///
  /// - Parameters:
  ///   - targets: The targets; all by default.
  ///   - seeds: The number of seeds of an ordinary target, at least 1. The bands are meant for
  ///     ``standardSeeds`` or more.
  public init(
    of targets: [ValidationTarget] = Self.targets, seeds: Int = Self.standardSeeds
  ) {
    precondition(seeds >= 1, "a validation needs a seed")
    self.targets = targets
    self.seeds = seeds
  }

  /// Runs the simulations and judges the targets.
  ///
  /// - Parameters:
  ///   - workers: How many runs go on at a time, at least 1; the results do not depend on it.
  ///   - progress: Told after each run how many of how many are done; never called by two at a time.
  /// - Returns: One result for each target, in their order.
  /// - Complexity: About 1 ms for each seed and condition of 5 min.
  public func run(
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async -> [ValidationResult] {
    let measures = targets.map { target in (target, Self.measure(of: target)) }
    var plan = RunPlan()
    for (target, measure) in measures {
      for condition in measure.conditions { plan.add(condition, seeds: seedCount(target)) }
    }
    let runs = await plan.run(workers: workers, progress: progress)
    return measures.map { target, measure in
      let figures = measure.conditions.map { runs.figures(of: $0, seeds: seedCount(target)) }
      let value = measure.value(figures)
      return ValidationResult(target: target, value: value.flatMap { $0.isFinite ? $0 : nil })
    }
  }

  private func seedCount(_ target: ValidationTarget) -> Int {
    max(1, (target.seeds * seeds + Self.standardSeeds - 1) / Self.standardSeeds)
  }

  private static let measures = Dictionary(
    uniqueKeysWithValues: ValidationGroup.allCases.flatMap(\.measures).map { ($0.id, $0) })

  private static func measure(of target: ValidationTarget) -> Measure {
    guard let measure = measures[target.id] else {
      preconditionFailure("the target \(target.id) has no measure")
    }
    return measure
  }
}
