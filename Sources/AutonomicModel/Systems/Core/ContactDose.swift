import SignalCore

/// How much contact there has been: what relieves pain and anxiety grows with its length.
///
/// The factor is 2T/(T + 30 min) for T minutes of contact: 0.5 after 10 minutes, 1 after 30, 1.33
/// after 60, never above 2. Sherman 2014 gives the direction (neck pain: visits
/// of 60 minutes helped, visits of 30 did not); the curve is a choice.
package struct ContactDose: Sendable {
  /// Multiplies the net effect of touch.
  package private(set) var factor = 0.0
  private var seconds = 0.0

  private static let halfSeconds = 1800.0
  /// What earlier contact still counts for fades with six hours, as state anxiety does.
  private static let fading = exp(-1 / 21_600.0)

  package init() {}

  /// Advances by one second.
  ///
  /// - Parameter isContact: Whether hands are on the body.
  package mutating func advance(isContact: Bool) {
    seconds = isContact ? seconds + 1 : seconds * Self.fading
    if seconds < 1e-6 { seconds = 0 }
    factor = 2 * seconds / (seconds + Self.halfSeconds)
  }
}
