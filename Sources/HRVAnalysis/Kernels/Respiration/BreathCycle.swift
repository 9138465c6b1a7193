package import SignalCore

/// One breath, from the start of an inspiration to the start of the next.
package struct BreathCycle: Sendable, Equatable {
  /// When the inspiration starts, in seconds from the start of the recording.
  package let onsetSeconds: Double
  /// When it turns into the expiration.
  package let peakSeconds: Double
  /// When the next inspiration starts.
  package let endSeconds: Double

  /// The length of the breath.
  package var lengthSeconds: Double { endSeconds - onsetSeconds }

  /// Breaths are sought in parts of this length up to twice it, so that a belt that slips during a
  /// day changes the size of what counts as a breath; at each seam one breath is lost.
  package static let partSeconds = 300.0

  /// Finds the breaths in a signal that rises with inspiration: lung volume, a belt, impedance.
  ///
  /// Slow to fast, about 1 to 60 breaths per minute; see ``TurningPoints`` for which swings count.
  ///
  /// - Parameter signal: The signal at any rate, in any unit.
  /// - Returns: The whole breaths in order: from trough to trough with a peak between.
  /// - Complexity: O(n) for n samples.
  package static func all(in signal: SampledSignal) -> [BreathCycle] {
    var cycles = [BreathCycle]()
    signal.forEachPart(ofAtLeast: partSeconds) { part in
      let points = TurningPoints(of: RespiratorySmoothing.apply(to: part)).points
      for index in points.indices.dropLast(2) where points[index].value < points[index + 1].value {
        cycles.append(
          BreathCycle(
            onsetSeconds: points[index].seconds, peakSeconds: points[index + 1].seconds,
            endSeconds: points[index + 2].seconds))
      }
    }
    return cycles
  }

  /// Returns breaths per minute: the number of breaths over the time they take.
  ///
  /// - Parameter cycles: At least one breath.
  /// - Returns: The rate.
  package static func ratePerMinute(_ cycles: [BreathCycle]) -> Double {
    precondition(!cycles.isEmpty, "a rate needs a breath")
    let seconds = Summation.sum(over: 0..<cycles.count) { cycles[$0].lengthSeconds }
    return 60 * Double(cycles.count) / seconds
  }
}
