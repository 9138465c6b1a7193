/// A quantity of the slow systems, sampled once a second.
///
/// The order is the order of columns, the raw value the place in it.
public enum BodySignal: Int, Sendable, CaseIterable {
  /// Arousal, an index from 0 (drowsy) to 1 (alarmed); 0.3 at quiet rest.
  case arousal
  /// State anxiety on the scale of the STAI, 20 to 80 points.
  case stateAnxiety
  /// Felt stress, an index from 0 to 1.
  case stress
  /// Mood, an index from -1 (low) to 1 (high); 0 is the person's usual.
  case mood
  /// Relaxation response, an index from 0 to 1.
  case relaxation
  /// Pain, 0 (none) to 10 (worst).
  case pain
  /// Skin conductance, percent of its resting level.
  case skinConductance
  /// Electrical activity of the treated muscle at rest, percent of a healthy adult's.
  case muscleTension
  /// Shear stiffness of the treated muscle, percent of its resting level.
  case muscleStiffness
  /// H-reflex of the treated muscle, percent of its resting level.
  case spinalExcitability
  /// Range of motion of the treated joint, percent of its resting range.
  case rangeOfMotion
  /// Blood flow of the treated skin, ratio to rest.
  case skinBloodFlow
  /// Temperature of the treated skin, degrees Celsius.
  case skinTemperature
  /// Blood flow of the treated muscle, ratio to rest.
  case muscleBloodFlow
  /// Oxygen supply of the treated tissue, ratio to rest.
  case tissueOxygen
  /// Salivary cortisol, percent of its level at the start of the session.
  case cortisol
  /// Plasma adrenaline, percent of its resting level.
  case adrenaline
  /// Plasma vasopressin, percent of its resting level.
  case vasopressin
  /// Plasma oxytocin, percent of its resting level.
  case oxytocin
  /// Plasma beta-endorphin, percent of its resting level.
  case betaEndorphin
  /// Serotonin, a behavioural index; 0 is the person's usual.
  case serotonin
  /// Dopamine, a behavioural index; 0 is the person's usual.
  case dopamine
  /// Inflammatory cytokines of the treated tissue, percent of a healthy adult's.
  case cytokines
  /// Signals of tissue repair in the treated muscle, an index; 0 is the usual.
  case tissueRepair
  /// Circulating lymphocytes, in standard deviations between people.
  case lymphocytes
  /// Gastric motility, percent of its resting level.
  case gastricMotility

  /// The name in files.
  public var key: String {
    switch self {
    case .arousal: "arousal_index"
    case .stateAnxiety: "state_anxiety_stai"
    case .stress: "stress_index"
    case .mood: "mood_index"
    case .relaxation: "relaxation_index"
    case .pain: "pain_0_10"
    case .skinConductance: "skin_conductance_percent"
    case .muscleTension: "muscle_tension_percent"
    case .muscleStiffness: "muscle_stiffness_percent"
    case .spinalExcitability: "h_reflex_percent"
    case .rangeOfMotion: "range_of_motion_percent"
    case .skinBloodFlow: "skin_blood_flow_ratio"
    case .skinTemperature: "skin_temperature_c"
    case .muscleBloodFlow: "muscle_blood_flow_ratio"
    case .tissueOxygen: "tissue_oxygen_ratio"
    case .cortisol: "cortisol_percent"
    case .adrenaline: "adrenaline_percent"
    case .vasopressin: "vasopressin_percent"
    case .oxytocin: "oxytocin_percent"
    case .betaEndorphin: "beta_endorphin_percent"
    case .serotonin: "serotonin_index"
    case .dopamine: "dopamine_index"
    case .cytokines: "cytokines_percent"
    case .tissueRepair: "tissue_repair_index"
    case .lymphocytes: "lymphocytes_sd"
    case .gastricMotility: "gastric_motility_percent"
    }
  }

  /// What the numbers mean, with their unit; an index is called one.
  public var meaning: String {
    switch self {
    case .arousal: "arousal, an index from 0 (drowsy) to 1 (alarmed); 0.3 at quiet rest"
    case .stateAnxiety: "state anxiety on the scale of the STAI, 20 to 80 points"
    case .stress: "felt stress, an index from 0 to 1"
    case .mood: "mood, an index from -1 (low) to 1 (high); 0 is the person's usual"
    case .relaxation: "relaxation response, an index from 0 to 1"
    case .pain: "pain, 0 (none) to 10 (worst)"
    case .skinConductance: "skin conductance, percent of its resting level"
    case .muscleTension:
      "electrical activity of the treated muscle at rest, percent of a healthy adult's"
    case .muscleStiffness: "shear stiffness of the treated muscle, percent of its resting level"
    case .spinalExcitability: "H-reflex of the treated muscle, percent of its resting level"
    case .rangeOfMotion: "range of motion of the treated joint, percent of its resting range"
    case .skinBloodFlow: "blood flow of the treated skin, ratio to rest"
    case .skinTemperature: "temperature of the treated skin, degrees Celsius"
    case .muscleBloodFlow: "blood flow of the treated muscle, ratio to rest"
    case .tissueOxygen: "oxygen supply of the treated tissue, ratio to rest"
    case .cortisol: "salivary cortisol, percent of its level at the start of the session"
    case .adrenaline: "plasma adrenaline, percent of its resting level"
    case .vasopressin: "plasma vasopressin, percent of its resting level"
    case .oxytocin: "plasma oxytocin, percent of its resting level"
    case .betaEndorphin: "plasma beta-endorphin, percent of its resting level"
    case .serotonin: "serotonin, a behavioural index; 0 is the person's usual"
    case .dopamine: "dopamine, a behavioural index; 0 is the person's usual"
    case .cytokines: "inflammatory cytokines of the treated tissue, percent of a healthy adult's"
    case .tissueRepair: "signals of tissue repair in the treated muscle, an index; 0 is the usual"
    case .lymphocytes: "circulating lymphocytes, in standard deviations between people"
    case .gastricMotility: "gastric motility, percent of its resting level"
    }
  }

  /// How many decimals a file shows: a hundredth of the smallest effect modelled, or finer.
  public var decimals: Int {
    switch self {
    case .arousal, .stress, .mood, .relaxation, .serotonin, .dopamine, .tissueRepair,
      .skinBloodFlow, .muscleBloodFlow, .tissueOxygen, .lymphocytes:
      4
    case .pain, .skinTemperature: 3
    case .stateAnxiety, .skinConductance, .muscleTension, .muscleStiffness, .spinalExcitability,
      .rangeOfMotion, .cortisol, .adrenaline, .vasopressin, .oxytocin, .betaEndorphin, .cytokines,
      .gastricMotility:
      2
    }
  }
}
