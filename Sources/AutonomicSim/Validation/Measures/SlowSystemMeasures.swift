import AutonomicModel
import SignalCore

/// What the measures of the slow systems share.
enum SlowSystemMeasures {
  /// The five contacts that sizes are published for, by their name in the tables.
  static let contacts: [(name: String, builtIn: BuiltInProtocol)] = [
    ("swedish", .swedish), ("light_touch", .lightTouch), ("deep_tissue", .deepTissue),
    ("chair", .chair), ("quiet_rest", .quietRest),
  ]

  /// A session whose contact starts after ten minutes.
  ///
  /// - Parameters:
  ///   - contact: What hands do.
  ///   - minutes: The length of contact.
  ///   - after: How much longer the session lasts, in minutes.
  ///   - stretches: Where to look, in seconds from the start of contact.
  /// - Returns: The condition; its first stretch is the last second before contact.
  static func session(
    _ contact: ValidationCondition.Contact, minutes: Double, after: Double = 1,
    lookingAt stretches: [Range<Int>]
  ) -> ValidationCondition {
    .rest.with {
      $0.contact = contact
      $0.beforeSeconds = Double(contactStart)
      $0.duringSeconds = 60 * minutes
      $0.afterSeconds = 60 * after
      $0.observation = .body(
        ([0..<1] + stretches).map { stretch in
          contactStart + stretch.lowerBound..<contactStart + stretch.upperBound
        })
    }
  }

  private static let contactStart = 600

  /// The state after so many minutes, as one second.
  static func second(afterMinutes minutes: Double) -> Range<Int> {
    let second = Int((60 * minutes).rounded())
    return second..<second + 1
  }

  /// The mean of a signal over runs in one of the stretches.
  static func mean(_ runs: [RunFigures], _ stretch: Int, _ signal: BodySignal) -> Double {
    let values = runs.compactMap { $0.body[stretch][signal] }
    return DescriptiveStatistics.mean(values.span) ?? .nan
  }

  /// The change of a signal from before contact to the first stretch after it.
  static func change(
    _ id: String, _ condition: ValidationCondition, _ signal: BodySignal, scale: Double = 1
  ) -> Measure {
    Measure(id, [condition]) {
      scale * (mean($0[0], 1, signal) - mean($0[0], 0, signal))
    }
  }

  /// The ratio of a signal in the first stretch to before contact.
  static func ratio(
    _ id: String, _ condition: ValidationCondition, _ signal: BodySignal
  ) -> Measure {
    Measure(id, [condition]) { mean($0[0], 1, signal) / mean($0[0], 0, signal) }
  }
}
