import SignalCore

/// The vagal answer to touch is largest at first: after seven minutes it eases to a plateau.
///
/// Diego & Field 2009 saw HF peak in the first half of a massage of 15 minutes. The factor is 1 at the
/// middle of a contact of half an hour, where the amplitudes were fitted; sizes are choices.
struct Habituation {
  /// What the vagal drive of touch is multiplied with.
  private(set) var factor: Double = Self.first
  private var contactSeconds = 0.0

  private static let first = 1.25
  private static let last = 0.97
  private static let onsetSeconds = 420.0
  private static let easing = -expm1(-1 / 180.0)
  private static let recovery = -expm1(-1 / 300.0)

  /// Advances by one second.
  ///
  /// - Parameter isContact: Whether hands are on the body.
  mutating func advance(isContact: Bool) {
    if isContact {
      contactSeconds += 1
      if contactSeconds > Self.onsetSeconds {
        factor += Self.easing * (Self.last - factor)
      }
    } else if contactSeconds > 0 {
      // What touch left behind fades at its plain size, and a later contact starts from there: the
      // first minutes stand out once in a session.
      factor += Self.recovery * (1 - factor)
      contactSeconds = max(0, contactSeconds - 1)
    }
  }
}
