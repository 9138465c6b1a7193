/// The massage techniques that protocols are composed of.
public enum Technique: String, Sendable, CaseIterable {
  case effleurage
  case petrissage
  case friction
  case triggerPoint = "trigger-point"
  case vibration
  case tapotement
  case stroking
  case myofascial
  case abdominal
  case head
  case foot
  case chair
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
