/// A quantity that a stimulus is meant to change, 12.5 to 17.5 minutes into contact.
public enum EffectQuantity: String, Sendable, CaseIterable {
  /// The change of heart rate, in beats per minute.
  case heartRate = "heart_rate_bpm"
  /// The change of ln HF.
  case lnHF = "ln_hf"
  /// The change of ln RMSSD.
  case lnRMSSD = "ln_rmssd"
  /// The change of systolic pressure, in mmHg.
  case systolicPressure = "sbp_mmhg"
  /// The change of diastolic pressure, in mmHg.
  case diastolicPressure = "dbp_mmhg"
  /// The change of the breathing rate, in breaths per minute.
  case respirationRate = "respiration_rate_bpm"

  /// The unit; empty for a logarithm.
  public var unit: String {
    switch self {
    case .heartRate: "bpm"
    case .systolicPressure, .diastolicPressure: "mmHg"
    case .respirationRate: "1/min"
    case .lnHF, .lnRMSSD: ""
    }
  }

  /// The standard deviation of the response between people, in the unit of the quantity.
  ///
  /// Modelling choices of grade D and M: 27 % of people without a rise of HF follow from 0.5 at a
  /// mean of 0.30 (Guan 2014 found 4 of 18).
  public var responseSpread: Double {
    switch self {
    case .heartRate: 4
    case .lnHF: 0.5
    case .lnRMSSD: 0.25
    case .systolicPressure: 7
    case .diastolicPressure: 5
    case .respirationRate: 1.5
    }
  }

  /// The time constant with which the change fades after contact, in minutes.
  public var decayMinutes: Double {
    switch self {
    case .heartRate: 12
    case .lnHF, .lnRMSSD: 10
    case .systolicPressure, .diastolicPressure: 30
    case .respirationRate: 8
    }
  }
}

/// What the literature says a stimulus does to one quantity, and what the model makes of it, for
/// each evidence profile.
public struct ModelledEffect: Sendable, Equatable {
  /// What changes.
  public let quantity: EffectQuantity
  /// The change from before to during contact, rest included, for each profile.
  public let change: ProfileValues<Double>
  /// The change the model reaches, for each profile, to the printed digit.
  ///
  /// The mean over 256 pairs of runs of the standard subject, with and without the stimulus on the
  /// same noise, 12.5 to 17.5 minutes into contact. It differs from ``change`` where the published
  /// figures exclude each other in one body; ``conflict`` then says why.
  public let modelled: ProfileValues<Double>
  /// How far the central figure can be trusted.
  public let grade: EvidenceGrade
  /// The keys of the sources it rests on.
  public let sourceKeys: [String]
  /// Where sources disagree, or where the model cannot follow them.
  public let conflict: String

  /// Creates an effect.
  ///
  /// - Parameters:
  ///   - quantity: What changes.
  ///   - change: By how much, for each profile.
  ///   - modelled: What the model reaches, for each profile.
  ///   - grade: How far the central figure can be trusted.
  ///   - sourceKeys: The sources.
  ///   - conflict: Where sources disagree.
  public init(
    _ quantity: EffectQuantity, _ change: ProfileValues<Double>,
    modelled: ProfileValues<Double>, grade: EvidenceGrade, sourceKeys: [String],
    conflict: String
  ) {
    self.quantity = quantity
    self.change = change
    self.modelled = modelled
    self.grade = grade
    self.sourceKeys = sourceKeys
    self.conflict = conflict
  }
}
