/// What is done to the body, as far as the literature tells kinds of contact apart.
public enum EvidenceContact: String, Sendable, CaseIterable {
  /// Moderate-pressure Swedish massage of the back.
  case swedish
  /// Light, still or slowly stroking touch.
  case lightTouch = "light-touch"
  /// Deep tissue massage at tolerable pressure.
  case deepTissue = "deep-tissue"
  /// Chair massage.
  case chair
  /// Quiet rest without touch.
  case quietRest = "quiet-rest"
  /// Pressure above the threshold of pain, or deep pressure at once.
  case painfulPressure = "painful-pressure"
  /// Mechanical vibration.
  case vibration
  /// Massage of the foot, reflexology included.
  case foot
  /// Thai massage.
  case thai
  /// Rolling on a foam roller.
  case foamRolling = "foam-rolling"
  /// Massage of the abdomen, over weeks.
  case abdominal
  /// Massage of muscle tired or sore from exercise.
  case afterExercise = "after-exercise"
  /// Massage of anxious patients in coronary care.
  case coronaryCare = "coronary-care"
  /// Moderate-pressure massage of preterm infants.
  case infant
  /// A course of massages over weeks, measured at its end.
  case course

  /// What is meant, in a few words.
  public var meaning: String {
    switch self {
    case .swedish: "moderate-pressure Swedish massage of the back"
    case .lightTouch: "light, still or slowly stroking touch"
    case .deepTissue: "deep tissue massage at tolerable pressure"
    case .chair: "chair massage"
    case .quietRest: "quiet rest without touch, the control"
    case .painfulPressure: "pressure above the threshold of pain, or deep pressure at once"
    case .vibration: "mechanical vibration"
    case .foot: "massage of the foot, reflexology included"
    case .thai: "Thai massage"
    case .foamRolling: "rolling on a foam roller"
    case .abdominal: "massage of the abdomen over weeks"
    case .afterExercise: "massage of muscle tired or sore from exercise"
    case .coronaryCare: "massage of anxious patients in coronary care"
    case .infant: "moderate-pressure massage of preterm infants"
    case .course: "a course of massages over weeks, measured at its end"
    }
  }

  /// The contact of a reference stimulus.
  ///
  /// - Parameter reference: The stimulus.
  init(_ reference: ReferenceStimulus) {
    self =
      switch reference {
      case .swedish: .swedish
      case .lightTouch: .lightTouch
      case .deepTissue: .deepTissue
      case .chair: .chair
      case .quietRest: .quietRest
      }
  }
}
