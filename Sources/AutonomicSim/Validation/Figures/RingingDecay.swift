import AutonomicModel
import SignalCore

/// How fast the loop stops ringing after a push.
enum RingingDecay {
  /// Returns the mean factor by which a swing of systolic pressure shrinks in one period.
  ///
  /// A swing is the change from one extreme to the next, which no slow drift can hide; the next of
  /// the same direction comes one period, two swings, later.
  ///
  /// - Parameters:
  ///   - recording: A run without noise and breathing, with a push during contact.
  ///   - periods: Over how many periods the mean goes.
  /// - Returns: The factor, over fewer periods where the ringing ends before; `nil` where it never
  ///   completes one.
  static func perPeriod(_ recording: SimulatedRecording, periods: Int = 3) -> Double? {
    let beats = recording.beats
    let push = recording.durations.range(of: .during)
    let pressures = beats.timesSeconds.indices
      .filter { beats.timesSeconds[$0] >= push.startSeconds }
      .map { beats.systolicMmHg[$0] }
    guard let lowest = pressures.min(), let highest = pressures.max() else { return nil }
    let turns = turningPoints(of: pressures, least: leastShare * (highest - lowest))
    // The first change is the push itself.
    let swings = zip(turns.dropFirst(), turns).map { ($0 - $1).magnitude }.dropFirst()
    guard swings.count > 2 else { return nil }
    let ratios = zip(swings.dropFirst(2), swings).prefix(periods).map { $0 / $1 }
    return DescriptiveStatistics.mean(ratios.span)
  }

  /// The share of the whole range that a turn has to exceed: beats fall between the steps of the
  /// loop, which makes pressures differ by less.
  private static let leastShare = 0.01

  /// The first value and every one after which a course turns by more than a least change.
  private static func turningPoints(of values: [Double], least: Double) -> [Double] {
    var turns = [Double]()
    guard var extreme = values.first else { return [] }
    turns.append(extreme)
    var direction = 0.0
    for value in values {
      if direction == 0 {
        if (value - extreme).magnitude > least {
          direction = value > extreme ? 1 : -1
          extreme = value
        }
      } else if direction * (value - extreme) >= 0 {
        extreme = value
      } else if (value - extreme).magnitude > least {
        turns.append(extreme)
        direction = -direction
        extreme = value
      }
    }
    return turns
  }
}
