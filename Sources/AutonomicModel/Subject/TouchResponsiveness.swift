/// How a person's response to touch differs from the mean response, at full contact.
///
/// Studies of massage report means; people differ around them. The offsets are added to the net drive
/// of touch in proportion to its weight.
public struct TouchResponsiveness: Sendable, Equatable {
  /// Added to the net drive of touch at full weight.
  public var offset: AutonomicDrive
  /// Multiplies the net effect of touch on the slow systems.
  public var bodyFactor: Double

  /// The mean response.
  public static let mean = TouchResponsiveness(offset: .none, bodyFactor: 1)

  /// Creates a responsiveness.
  ///
  /// - Parameters:
  ///   - offset: Added to the net drive of touch at full weight.
  ///   - bodyFactor: Multiplies the net effect of touch on the slow systems.
  public init(offset: AutonomicDrive, bodyFactor: Double) {
    self.offset = offset
    self.bodyFactor = bodyFactor
  }
}
