/// A quantity that the literature reports under massage; the raw value ends in its unit.
public enum EvidenceQuantity: String, Sendable, CaseIterable {
  /// Heart rate.
  case heartRate = "heart_rate_bpm"
  /// Ln of the high-frequency power of RR intervals.
  case lnHF = "ln_hf"
  /// Ln of the RMS of successive differences.
  case lnRMSSD = "ln_rmssd"
  /// Standard deviation of RR intervals.
  case sdnn = "sdnn_percent"
  /// Low-frequency power of RR intervals.
  case lf = "lf_percent"
  /// Ratio of low- to high-frequency power.
  case lfHF = "lf_hf_percent"
  /// Systolic pressure.
  case systolicPressure = "sbp_mmhg"
  /// Diastolic pressure.
  case diastolicPressure = "dbp_mmhg"
  /// Systolic pressure in people with high pressure.
  case hypertensiveSystolicPressure = "sbp_hypertensive_mmhg"
  /// Diastolic pressure in people with high pressure.
  case hypertensiveDiastolicPressure = "dbp_hypertensive_mmhg"
  /// Breathing rate.
  case respirationRate = "respiration_rate_bpm"
  /// Volume of a breath.
  case tidalVolume = "tidal_volume_percent"
  /// Skin conductance, a sign of sympathetic activity.
  case skinConductance = "skin_conductance_percent"
  /// Cortisol in blood or saliva.
  case cortisol = "cortisol_percent"
  /// Adrenaline in blood.
  case adrenaline = "adrenaline_percent"
  /// Arginine vasopressin in blood.
  case vasopressin = "vasopressin_percent"
  /// Oxytocin in blood or saliva.
  case oxytocin = "oxytocin_percent"
  /// Beta-endorphin in blood.
  case betaEndorphin = "beta_endorphin_percent"
  /// Serotonin, in urine.
  case serotonin = "serotonin_percent"
  /// Dopamine, in urine.
  case dopamine = "dopamine_percent"
  /// Lymphocytes in blood.
  case lymphocytes = "lymphocytes_sd"
  /// Cytokines of stimulated white cells.
  case stimulatedCytokines = "stimulated_cytokines_sd"
  /// Interleukins and tumour necrosis factor in blood.
  case bloodCytokines = "blood_cytokines_percent"
  /// Inflammatory signals in injured muscle.
  case muscleInflammation = "muscle_inflammation_percent"
  /// Creatine kinase after exercise.
  case creatineKinase = "creatine_kinase_sd"
  /// Speed of tissue repair.
  case tissueRepair = "tissue_repair_percent"
  /// H-reflex of the touched muscle.
  case hReflex = "h_reflex_percent"
  /// Electromyogram of the touched muscle.
  case muscleTension = "emg_percent"
  /// Shear modulus of the touched muscle.
  case muscleStiffness = "muscle_stiffness_percent"
  /// Strength, sprint and jump.
  case muscleStrength = "muscle_strength_percent"
  /// Range of motion of the joint.
  case rangeOfMotion = "range_of_motion_percent"
  /// Temperature of the touched skin.
  case skinTemperature = "skin_temperature_celsius"
  /// Blood flow of the touched skin.
  case skinBloodFlow = "skin_blood_flow_percent"
  /// Blood flow of the touched muscle.
  case muscleBloodFlow = "muscle_blood_flow_percent"
  /// Oxygen supply of the touched muscle.
  case tissueOxygen = "tissue_oxygen_percent"
  /// Pain from 0 to 10, starting from 3.8.
  case pain = "pain_points"
  /// Pain after a course.
  case painOverDays = "pain_course_sd"
  /// Soreness 48 h after exercise.
  case delayedSoreness = "delayed_soreness_sd"
  /// State anxiety (STAI, 20 to 80).
  case stateAnxiety = "state_anxiety_points"
  /// Felt stress.
  case stress = "stress_sd"
  /// Mood, better being more.
  case mood = "mood_sd"
  /// Felt relaxation.
  case relaxation = "relaxation_sd"
  /// Trait anxiety after a course.
  case traitAnxiety = "trait_anxiety_sd"
  /// Depression after a course.
  case depression = "depression_sd"
  /// Quality of the next night.
  case sleepQuality = "sleep_quality_sd"
  /// Bowel movements.
  case bowelMovements = "bowel_movements_per_week"
  /// Time of passage through the bowel.
  case bowelTransit = "bowel_transit_hours"
  /// Movement of the stomach.
  case gastricMotility = "gastric_motility_percent"
  /// Growth factors.
  case growthFactors = "growth_factors_percent"
  /// Density of dendrites.
  case dendriteDensity = "dendrite_density_percent"

  /// The unit; empty for a logarithm.
  public var unit: String {
    switch self {
    case .heartRate: "bpm"
    case .lnHF, .lnRMSSD: ""
    case .systolicPressure, .diastolicPressure, .hypertensiveSystolicPressure,
      .hypertensiveDiastolicPressure:
      "mmHg"
    case .respirationRate: "1/min"
    case .skinTemperature: "°C"
    case .pain, .stateAnxiety: "points"
    case .lymphocytes, .stimulatedCytokines, .creatineKinase, .painOverDays, .delayedSoreness,
      .stress, .mood, .relaxation, .traitAnxiety, .depression, .sleepQuality:
      "SD"
    case .bowelMovements: "1/week"
    case .bowelTransit: "h"
    case .sdnn, .lf, .lfHF, .tidalVolume, .skinConductance, .cortisol, .adrenaline, .vasopressin,
      .oxytocin, .betaEndorphin, .serotonin, .dopamine, .bloodCytokines, .muscleInflammation,
      .tissueRepair, .hReflex, .muscleTension, .muscleStiffness, .muscleStrength, .rangeOfMotion,
      .skinBloodFlow, .muscleBloodFlow, .tissueOxygen, .gastricMotility, .growthFactors,
      .dendriteDensity:
      "%"
    }
  }

  /// The quantity that a stimulus of the model is meant to change.
  ///
  /// - Parameter quantity: The quantity of a modelled effect.
  init(_ quantity: EffectQuantity) {
    self =
      switch quantity {
      case .heartRate: .heartRate
      case .lnHF: .lnHF
      case .lnRMSSD: .lnRMSSD
      case .systolicPressure: .systolicPressure
      case .diastolicPressure: .diastolicPressure
      case .respirationRate: .respirationRate
      }
  }
}
