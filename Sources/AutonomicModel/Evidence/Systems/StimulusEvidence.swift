extension EvidenceLibrary {
  /// What the built-in stimuli were fitted to, and what they reach.
  static let stimulusEntries: [EvidenceEntry] = ReferenceStimulus.allCases.flatMap { reference in
    reference.stimulus.effects.map { effect in
      EvidenceEntry(
        quantity: EvidenceQuantity(effect.quantity), contact: EvidenceContact(reference),
        change: ProfileValues(
          central: effect.change.central, claimed: effect.change.claimed,
          sceptical: effect.change.sceptical),
        modelled: effect.modelled, responseSpread: effect.quantity.responseSpread,
        riseMinutes: riseMinutes(of: effect.quantity), decayMinutes: effect.quantity.decayMinutes,
        grade: effect.grade, sourceKeys: effect.sourceKeys, conflict: effect.conflict)
    }
  }

  /// The time constant with which a change sets in, in minutes.
  ///
  /// Lindgren 2010 (heart rate down by 5 min), Diego & Field 2009 (HF at its height within 7 min),
  /// McNamara 2003 (pressure still lower after 10 min); breathing is a modelling choice.
  private static func riseMinutes(of quantity: EffectQuantity) -> Double {
    switch quantity {
    case .heartRate, .lnHF, .lnRMSSD: 3
    case .systolicPressure, .diastolicPressure: 10
    case .respirationRate: 4
    }
  }
}
