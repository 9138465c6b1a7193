/// A quantity that changes over days and weeks of a course.
///
/// The raw value is the name in files; the order is the order of columns.
public enum CourseSignal: String, Sendable, CaseIterable {
  /// Pain before any session of the day, 0 to 10.
  case pain = "pain_0_10"
  /// State anxiety before any session of the day, STAI points.
  case stateAnxiety = "state_anxiety_stai"
  /// Trait anxiety, standard deviations from the population mean.
  case traitAnxiety = "trait_anxiety_sd"
  /// Depressed mood, standard deviations from the population mean.
  case depression = "depression_sd"
  /// Sleep quality, standard deviations from the population mean.
  case sleepQuality = "sleep_quality_sd"
  /// Change of resting systolic pressure, mmHg.
  case systolicPressure = "sbp_change_mmhg"
  /// Bowel movements a week.
  case bowelMovements = "bowel_movements_per_week"
  /// Urinary serotonin, percent of the usual.
  case serotonin = "serotonin_percent"
  /// Urinary dopamine, percent of the usual.
  case dopamine = "dopamine_percent"

  /// What the numbers mean, with their unit.
  public var meaning: String {
    switch self {
    case .pain: "pain before any session of the day, 0 to 10"
    case .stateAnxiety: "state anxiety before any session of the day, STAI points"
    case .traitAnxiety: "trait anxiety, standard deviations from the population mean"
    case .depression: "depressed mood, standard deviations from the population mean"
    case .sleepQuality: "sleep quality, standard deviations from the population mean"
    case .systolicPressure: "change of resting systolic pressure, mmHg"
    case .bowelMovements: "bowel movements a week"
    case .serotonin: "urinary serotonin, percent of the usual"
    case .dopamine: "urinary dopamine, percent of the usual"
    }
  }

  /// The name for people, without its unit.
  public var title: String {
    switch self {
    case .pain: "pain"
    case .stateAnxiety: "state anxiety"
    case .traitAnxiety: "trait anxiety"
    case .depression: "depressed mood"
    case .sleepQuality: "sleep quality"
    case .systolicPressure: "systolic pressure"
    case .bowelMovements: "bowel movements"
    case .serotonin: "urinary serotonin"
    case .dopamine: "urinary dopamine"
    }
  }

  /// The unit.
  public var unit: String {
    switch self {
    case .pain: "of 10"
    case .stateAnxiety: "STAI points"
    case .traitAnxiety, .depression, .sleepQuality: "SD"
    case .systolicPressure: "mmHg change"
    case .bowelMovements: "a week"
    case .serotonin, .dopamine: "% of usual"
    }
  }

  /// How many decimals a table shows.
  public var decimals: Int {
    switch self {
    case .pain, .traitAnxiety, .depression, .sleepQuality, .bowelMovements: 2
    case .stateAnxiety, .systolicPressure, .serotonin, .dopamine: 1
    }
  }
}
