/// What touch does to the body at one moment, in the terms the body answers to.
public struct TouchInput: Sendable, Equatable {
  /// Whether hands are on the body.
  public var isContact = false
  /// The weight of moderate massage: petrissage of the back at moderate pressure is 1.
  public var moderate = 0.0
  /// The weight of deep, tolerable massage.
  public var deep = 0.0
  /// The weight of light touch.
  public var light = 0.0
  /// The weight of a massage chair.
  public var chair = 0.0
  /// How arousing the contact is, 0 to 1.
  public var arousing = 0.0
  /// How much it hurts, 0 to 1.
  public var painful = 0.0
  /// How far muscles brace against pressure that came too fast, 0 to 1.
  public var guarding = 0.0
  /// The pressure that reaches muscle, as a share of the pain threshold.
  public var muscleDose = 0.0
  /// How much skin is rubbed, petrissage of the whole back = 0.6 × its share of the body.
  public var skinDose = 0.0
  /// How pleasant slow strokes are to C-tactile afferents, 0 to 1.
  public var stroking = 0.0
  /// Whether the abdomen is massaged.
  public var isAbdominal = false

  /// Creates no touch.
  package init() {}

  /// No touch.
  public static let none = TouchInput()

  /// The same touch of a person who answers more or less to it.
  ///
  /// - Parameter factor: Multiplies the weights; pain, pressure and skin stay what they are.
  /// - Returns: The scaled touch.
  func scaled(_ factor: Double) -> TouchInput {
    var input = self
    input.moderate *= factor
    input.deep *= factor
    input.light *= factor
    input.chair *= factor
    return input
  }
}
