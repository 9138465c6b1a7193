/// All slow systems of a person.
package struct BodySystems: Sendable {
  /// Every kind of system there is; a new one is one file and its line here.
  package static let kinds: [any BodySystem.Type] = [
    Arousal.self,
    StateAnxiety.self,
    Stress.self,
    Mood.self,
    RelaxationResponse.self,
    Pain.self,
    SkinConductance.self,
    MuscleTension.self,
    MuscleStiffness.self,
    SpinalExcitability.self,
    RangeOfMotion.self,
    SkinCirculation.self,
    MuscleCirculation.self,
    Oxytocin.self,
    Cortisol.self,
    Adrenaline.self,
    Vasopressin.self,
    BetaEndorphin.self,
    Serotonin.self,
    Dopamine.self,
    Inflammation.self,
    TissueRepair.self,
    ImmuneCells.self,
    GastricMotility.self,
  ]

  /// All signals now.
  package private(set) var state = BodyState()
  /// What the systems together do to the loop, limited as each of them is small.
  package private(set) var feedback = AutonomicDrive.none
  private var systems: [any BodySystem]

  /// Creates the systems in the person's usual state.
  ///
  /// - Parameters:
  ///   - setting: Who, under which reading of the evidence.
  ///   - kinds: Which systems; all of them by default.
  package init(_ setting: BodySetting, kinds: [any BodySystem.Type] = Self.kinds) {
    systems = kinds.map { $0.init(setting) }
    for system in systems { system.write(to: &state) }
  }

  /// Advances by one second.
  ///
  /// - Parameter moment: What the systems see; its state is replaced by the present one.
  package mutating func advance(_ moment: BodyMoment) {
    var moment = moment
    moment.state = state
    var total = AutonomicDrive.none
    for index in systems.indices {
      systems[index].advance(moment)
      systems[index].write(to: &state)
      total = total + systems[index].feedback
    }
    feedback = total
  }
}
