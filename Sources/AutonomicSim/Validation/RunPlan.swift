/// Which conditions to run with how many seeds, each condition once.
struct RunPlan {
  private var conditions: [ValidationCondition] = []
  private var seedCounts: [ValidationCondition: Int] = [:]

  /// Asks for the first seeds of a condition.
  mutating func add(_ condition: ValidationCondition, seeds: Int) {
    // Without noise and breaths every seed gives the same run.
    let needed = condition.isWithoutNoise && condition.breathing == .none ? 1 : seeds
    if let known = seedCounts[condition] {
      seedCounts[condition] = max(known, needed)
    } else {
      conditions.append(condition)
      seedCounts[condition] = needed
    }
  }

  /// The figures of every run that was asked for.
  struct Results {
    fileprivate var figures: [ValidationCondition: [RunFigures]] = [:]

    /// The runs of the first seeds of a condition; fewer where all are equal.
    func figures(of condition: ValidationCondition, seeds: Int) -> [RunFigures] {
      Array((figures[condition] ?? []).prefix(seeds))
    }
  }

  private struct Job: Sendable {
    let condition: ValidationCondition
    let seed: UInt64
  }

  /// Runs all of it, a bounded number at a time.
  ///
  /// - Parameters:
  ///   - workers: How many runs go on at a time.
  ///   - progress: Told after each run how many of how many are done.
  /// - Returns: The figures, placed by seed, whatever the order in which runs end.
  func run(
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  ) async -> Results {
    let jobs = conditions.flatMap { condition in
      (1...UInt64(seedCounts[condition] ?? 1)).map { Job(condition: condition, seed: $0) }
    }
    let done = await OrderedWork.results(count: jobs.count, workers: workers, progress: progress) {
      RunFigures(jobs[$0].condition, seed: jobs[$0].seed)
    }
    var results = Results()
    for (job, figures) in zip(jobs, done) {
      results.figures[job.condition, default: []].append(figures)
    }
    return results
  }
}
