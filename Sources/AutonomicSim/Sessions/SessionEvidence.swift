package import AutonomicModel

/// What the literature says of a session: the effects in play under its one profile, and how far each
/// simulated signal can be believed.
package struct SessionEvidence: Sendable {
  /// One effect of the contact.
  package struct Effect: Sendable {
    /// What the library says of the contact and quantity.
    package let entry: EvidenceEntry
    /// What quiet rest alone does to the quantity under the profile; `nil` where nothing is stated.
    package let rest: Double?
    /// The questions on which sources contradict each other here.
    package let conflicts: [EvidenceConflict]

    /// Whether even the direction is open.
    package var leavesDirectionOpen: Bool { conflicts.contains(where: \.leavesDirectionOpen) }
  }

  /// Why the course of a signal is to be doubted.
  package enum Doubt: Sendable, Equatable {
    /// Sources contradict each other on the direction.
    case directionOpen
    /// The size is a modelling choice, or was not confirmed at its source.
    case size(EvidenceGrade)
    /// The profile of the session has no figure of its own.
    case profileSilent
    /// No figure is published for this kind of contact.
    case noFigure
  }

  /// The kind of contact whose evidence speaks for the session.
  package let contact: EvidenceContact
  /// The one profile that the session follows.
  package let profile: EvidenceProfile
  /// The effects, in the order of the library.
  package let effects: [Effect]

  /// Collects what speaks for a session.
  ///
  /// - Parameter request: The session.
  package init(_ request: SessionRequest) {
    let profile = request.profile
    // The names of the reference stimuli are those of contacts.
    let contact = EvidenceContact(rawValue: request.sessionProtocol.stimulus.name) ?? .quietRest
    self.contact = contact
    self.profile = profile
    let simulated = Set(BodySignal.allCases.compactMap(\.quantity)).union(Self.loopQuantities)
    let entries = EvidenceLibrary.entries.filter { simulated.contains($0.quantity) }
    // Where a profile has no figure the model has an own reading of it; the central figure is none.
    effects = entries.filter { $0.contact == contact && $0.change.central != nil }.map { entry in
      Effect(
        entry: entry,
        rest: entries.first { $0.quantity == entry.quantity && $0.contact == .quietRest }
          .flatMap { $0.change[profile] },
        conflicts: EvidenceLibrary.conflicts.filter { conflict in
          conflict.quantities.contains(entry.quantity)
            && conflict.contacts?.contains(contact) ?? true
        })
    }
  }

  /// Quantities of the literature that the loop and its beats have.
  private static let loopQuantities: [EvidenceQuantity] = [
    .heartRate, .lnHF, .lnRMSSD, .sdnn, .lf, .lfHF, .systolicPressure, .diastolicPressure,
    .respirationRate, .tidalVolume,
  ]

  /// Why a signal is to be doubted.
  ///
  /// - Parameter signal: A signal of the slow systems.
  /// - Returns: The gravest doubt; `nil` where the size was read or computed from what was read.
  package func doubt(of signal: BodySignal) -> Doubt? {
    guard let effect = effects.first(where: { $0.entry.quantity == signal.quantity }) else {
      return .noFigure
    }
    // Rest is no matter of dispute between studies of touch.
    if effect.leavesDirectionOpen, contact != .quietRest { return .directionOpen }
    if effect.entry.change[profile] == nil { return .profileSilent }
    switch effect.entry.grade {
    case .modelled, .recalled: return .size(effect.entry.grade)
    case .read, .secondary, .derived: return nil
    }
  }
}

extension BodySignal {
  /// The quantity of the literature that the signal stands for; `nil` for an index of the model.
  package var quantity: EvidenceQuantity? {
    switch self {
    case .arousal: nil
    case .stateAnxiety: .stateAnxiety
    case .stress: .stress
    case .mood: .mood
    case .relaxation: .relaxation
    case .pain: .pain
    case .skinConductance: .skinConductance
    case .muscleTension: .muscleTension
    case .muscleStiffness: .muscleStiffness
    case .spinalExcitability: .hReflex
    case .rangeOfMotion: .rangeOfMotion
    case .skinBloodFlow: .skinBloodFlow
    case .skinTemperature: .skinTemperature
    case .muscleBloodFlow: .muscleBloodFlow
    case .tissueOxygen: .tissueOxygen
    case .cortisol: .cortisol
    case .adrenaline: .adrenaline
    case .vasopressin: .vasopressin
    case .oxytocin: .oxytocin
    case .betaEndorphin: .betaEndorphin
    case .serotonin: .serotonin
    case .dopamine: .dopamine
    case .cytokines: .muscleInflammation
    case .tissueRepair: .tissueRepair
    case .lymphocytes: .lymphocytes
    case .gastricMotility: .gastricMotility
    }
  }
}
