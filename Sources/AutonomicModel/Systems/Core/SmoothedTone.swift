/// How far the sympathetic tone is from its level at rest, smoothed and as a share of that level.
package struct SmoothedTone: Sendable {
  private let resting: Double
  private var change: RiseAndFall

  /// Creates the tone at rest.
  ///
  /// - Parameters:
  ///   - resting: The tone at rest, positive.
  ///   - timeConstantSeconds: How slowly it is followed, in seconds, positive.
  package init(resting: Double, timeConstantSeconds: Double) {
    self.resting = resting
    change = RiseAndFall(riseSeconds: timeConstantSeconds, fallSeconds: timeConstantSeconds)
  }

  /// Advances by one second.
  ///
  /// - Parameter tone: The tone now.
  /// - Returns: The smoothed change: −1 without any tone, at most 2.
  package mutating func advance(_ tone: Double) -> Double {
    change.advance(min(max((tone - resting) / resting, -1), 2))
    return change.level
  }
}
