/// The massage techniques that protocols are composed of.
public enum Technique: String, Sendable, CaseIterable {
  /// Long gliding strokes over the whole region.
  case effleurage
  /// Kneading, lifting and rolling of muscle between the hands; the others are weighed against it.
  case petrissage
  /// Small deep circles or strokes across the fibres.
  case friction
  /// Held pressure on a tender spot.
  case triggerPoint = "trigger-point"
  /// Fine shaking by hand or device.
  case vibration
  /// Quick percussion with hands.
  case tapotement
  /// Light strokes at 1 to 10 cm/s.
  case stroking
  /// Slow sustained stretch of fascia.
  case myofascial
  /// Clockwise strokes along the colon.
  case abdominal
  /// Circles and strokes of scalp, temples and brow.
  case head
  /// Thumb pressure and strokes of the soles.
  case foot
  /// Rollers and air cushions of an electric chair.
  case chair
  /// Hands resting without motion.
  case stillTouch = "still-touch"

  /// What the technique does.
  public var definition: TechniqueDefinition {
    switch self {
    case .effleurage: .effleurage
    case .petrissage: .petrissage
    case .friction: .friction
    case .triggerPoint: .triggerPoint
    case .vibration: .vibration
    case .tapotement: .tapotement
    case .stroking: .stroking
    case .myofascial: .myofascial
    case .abdominal: .abdominal
    case .head: .head
    case .foot: .foot
    case .chair: .chair
    case .stillTouch: .stillTouch
    }
  }
}
