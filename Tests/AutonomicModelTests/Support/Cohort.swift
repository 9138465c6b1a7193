import AutonomicModel
import SignalCore

/// How many seeds the statistical tests use: all of them in release, few in debug, where a run takes
/// many times longer.
enum Cohort {
  #if DEBUG
    static let seeds: ClosedRange<UInt64> = 1...8
    static let pairedSeeds: ClosedRange<UInt64> = 1...4
    static let isComplete = false
  #else
    static let seeds: ClosedRange<UInt64> = 1...64
    /// Three times 64: with 64 pairs the noise of ln HF alone is half of its tolerance.
    static let pairedSeeds: ClosedRange<UInt64> = 1...64
    static let isComplete = true
  #endif
}

/// The mean and spread of a figure over seeds.
struct SeedStatistics {
  let mean: Double
  let spread: Double
  let standardError: Double

  init(_ values: [Double]) {
    mean = DescriptiveStatistics.mean(values.span) ?? 0
    spread = DescriptiveStatistics.standardDeviation(values.span) ?? 0
    standardError = spread / Double(values.count).squareRoot()
  }
}

extension Stimulus {
  /// A stimulus with one set of amplitudes and no evidence, for probing the loop.
  static func probe(
    _ drive: AutonomicDrive = .none, timeCourse: DriveTimeCourse = .immediate
  ) -> Stimulus {
    Stimulus(
      name: "probe", title: "Probe", summary: "A bare drive.",
      amplitudes: ProfileValues(central: drive, claimed: drive, sceptical: drive),
      timeCourse: timeCourse, effects: [], doubts: [])
  }
}

extension Simulation {
  /// A baseline without any stimulus.
  static func baseline(
    seconds: Double, conditions: Conditions = .rest, subject: Subject = .standard,
    options: SimulationOptions = .standard
  ) throws -> Simulation {
    Simulation(
      stimulus: .probe(),
      durations: try SessionDurations(beforeSeconds: seconds, duringSeconds: 0, afterSeconds: 0),
      subject: subject, conditions: conditions, options: options)
  }
}
