import AutonomicSim

/// What people call the signals of the slow systems, and how they belong together.
enum BodySignalText {
  /// Signals that are looked at together.
  struct Group {
    let title: String
    let signals: [BodySignal]
  }

  /// All signals, each once.
  static let groups = [
    Group(
      title: "Mind and pain",
      signals: [.arousal, .stateAnxiety, .stress, .mood, .relaxation, .pain]),
    Group(
      title: "Muscle and nerve",
      signals: [
        .muscleTension, .muscleStiffness, .spinalExcitability, .rangeOfMotion, .muscleBloodFlow,
        .tissueOxygen, .tissueRepair,
      ]),
    Group(title: "Skin", signals: [.skinConductance, .skinBloodFlow, .skinTemperature]),
    Group(
      title: "Hormones and transmitters",
      signals: [
        .cortisol, .adrenaline, .vasopressin, .oxytocin, .betaEndorphin, .serotonin, .dopamine,
      ]),
    Group(
      title: "Immune system and gut", signals: [.cytokines, .lymphocytes, .gastricMotility]),
  ]

  /// The name of a signal.
  static func title(_ signal: BodySignal) -> String {
    switch signal {
    case .arousal: "Arousal"
    case .stateAnxiety: "State anxiety"
    case .stress: "Felt stress"
    case .mood: "Mood"
    case .relaxation: "Relaxation"
    case .pain: "Pain"
    case .skinConductance: "Skin conductance"
    case .muscleTension: "Muscle tension"
    case .muscleStiffness: "Muscle stiffness"
    case .spinalExcitability: "H-reflex"
    case .rangeOfMotion: "Range of motion"
    case .skinBloodFlow: "Skin blood flow"
    case .skinTemperature: "Skin temperature"
    case .muscleBloodFlow: "Muscle blood flow"
    case .tissueOxygen: "Tissue oxygen"
    case .cortisol: "Cortisol"
    case .adrenaline: "Adrenaline"
    case .vasopressin: "Vasopressin"
    case .oxytocin: "Oxytocin"
    case .betaEndorphin: "Beta-endorphin"
    case .serotonin: "Serotonin"
    case .dopamine: "Dopamine"
    case .cytokines: "Cytokines in tissue"
    case .tissueRepair: "Tissue repair"
    case .lymphocytes: "Lymphocytes"
    case .gastricMotility: "Gastric motility"
    }
  }

  /// The unit of a signal, short.
  static func unit(_ signal: BodySignal) -> String {
    switch signal {
    case .arousal, .stress, .relaxation: "index 0 to 1"
    case .mood: "index −1 to 1"
    case .serotonin, .dopamine, .tissueRepair: "index"
    case .stateAnxiety: "STAI points"
    case .pain: "0 to 10"
    case .skinBloodFlow, .muscleBloodFlow, .tissueOxygen: "× rest"
    case .skinTemperature: "°C"
    case .cortisol: "% of the start"
    case .muscleTension, .cytokines: "% of a healthy adult"
    case .skinConductance, .muscleStiffness, .spinalExcitability, .rangeOfMotion, .adrenaline,
      .vasopressin, .oxytocin, .betaEndorphin, .gastricMotility:
      "% of rest"
    case .lymphocytes: "SD between people"
    }
  }

  /// A value with one decimal less than files have.
  static func value(_ value: Double, of signal: BodySignal) -> String {
    ReadableNumber.fixed(value, decimals: signal.decimals - 1)
  }

  /// A change with its sign; without one where it rounds to nothing.
  static func change(_ value: Double, of signal: BodySignal) -> String {
    let text = self.value(value, of: signal)
    return text.contains { $0 != "0" && $0 != "." } && value > 0 ? "+" + text : text
  }

  /// Why a signal is to be doubted, in as few words as a small picture has room for.
  static func label(_ doubt: SessionEvidence.Doubt) -> String {
    switch doubt {
    case .directionOpen: "▲ direction uncertain"
    case .size(let grade): "▲ size doubtful (\(grade.rawValue))"
    case .profileSilent: "▲ profile has no figure"
    case .noFigure: "▲ no published size"
    }
  }

  /// Why a signal is to be doubted.
  static func text(_ doubt: SessionEvidence.Doubt) -> String {
    switch doubt {
    case .directionOpen: "sources contradict each other even on the direction"
    case .size(let grade): "the size is doubtful, \(grade.meaning) (grade \(grade.rawValue))"
    case .profileSilent: "the profile has no figure of its own, the size is the model's"
    case .noFigure: "no size is published for this contact"
    }
  }
}
