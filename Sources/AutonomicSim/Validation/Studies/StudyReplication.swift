import AutonomicModel
import SignalCore

/// Repeats published studies with virtual people, and looks where the published statistics fall.
///
/// A pool of people is simulated once for each arm; each virtual study draws as many of them as the
/// study had, with replacement, and computes its statistics. A published statistic that lies in the
/// middle 95 % of the virtual studies is one that the model could have produced.
public struct StudyReplication: Sendable {
  /// The number of virtual studies.
  public static let virtualStudies = 200
  /// The usual number of people in a pool: several times the largest study.
  public static let standardPool = 240

  /// The study.
  public let study: PublishedStudy
  /// The number of people in the pool.
  public let pool: Int

  /// Chooses a study.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - pool: The number of people to draw from, at least 1.
  public init(of study: PublishedStudy, pool: Int = Self.standardPool) {
    precondition(pool >= 1, "a pool holds people")
    self.study = study
    self.pool = pool
  }

  /// Runs the sessions and the virtual studies.
  ///
  /// - Parameters:
  ///   - workers: How many sessions go on at a time; the results do not depend on it.
  ///   - progress: Told after each session how many of how many are done.
  /// - Returns: One comparison for each statistic, in the order of the design.
  /// - Complexity: About 10 ms for each hour of each person.
  public func run(
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async -> [StudyComparison] {
    let design = study.design
    let people = pool
    let figures = await OrderedWork.results(
      count: design.arms.count * people, workers: workers, progress: progress
    ) { index in
      let arm = index / people
      let person = UInt64(index % people)
      // Noise of its own in each session: the same person on another day.
      let recording = design.simulation(of: design.arms[arm], person: person)
        .run(seed: person * UInt64(design.arms.count) + UInt64(arm) + 1)
      return StudyFigures(recording, windows: design.windows)
    }
    let studies = (0..<Self.virtualStudies).map { number in
      design.arms.indices.map { arm in
        draw(study: number, arm: arm, of: design).map { figures[arm * people + $0] }
      }
    }
    let table = StudyTable(study.table)
    return design.comparisons.map { comparison in
      StudyComparison(
        study: study, quantity: comparison.quantity, unit: comparison.unit,
        published: comparison.published(table), statistics: studies.map(comparison.simulated))
    }
  }

  /// The people of an arm of a virtual study, by their number in the pool.
  private func draw(study number: Int, arm: Int, of design: StudyDesign) -> [Int] {
    // One stream for all arms of a crossover: the same people take part in each.
    var stream = RandomStream(
      seed: UInt64(number), stream: design.isCrossover ? 0 : UInt64(arm))
    return (0..<design.arms[arm].people).map { _ in
      min(pool - 1, Int(stream.uniform() * Double(pool)))
    }
  }
}
