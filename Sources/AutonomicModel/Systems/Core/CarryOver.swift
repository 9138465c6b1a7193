/// What earlier sessions left behind for the next, as changes from the usual state.
public struct CarryOver: Sendable, Equatable {
  /// Change of pain, 0-to-10 points.
  public var pain = 0.0
  /// Change of state anxiety, STAI points.
  public var stateAnxiety = 0.0
  /// Change of systolic pressure, in mmHg.
  public var systolicMmHg = 0.0

  /// Nothing carried over.
  public static let none = CarryOver()

  /// Creates a carry-over of nothing.
  public init() {}
}
