/// The five stimuli that evidence was gathered for; every protocol names the one that speaks for it.
public enum ReferenceStimulus: String, Sendable, CaseIterable {
  /// Moderate-pressure Swedish massage.
  case swedish
  /// Deep tissue massage at tolerable pressure.
  case deepTissue = "deep-tissue"
  /// Light touch.
  case lightTouch = "light-touch"
  /// Chair massage.
  case chair
  /// Quiet rest, the control.
  case quietRest = "quiet-rest"

  /// The stimulus itself; its name is the raw value.
  public var stimulus: Stimulus {
    switch self {
    case .swedish: .swedish
    case .deepTissue: .deepTissue
    case .lightTouch: .lightTouch
    case .chair: .chair
    case .quietRest: .quietRest
    }
  }
}
