/// Muscle circulation: blood flow and oxygen supply of the treated muscle.
///
/// Ratios to rest. Massage does nothing to the flow of muscle: brachial and femoral flow stayed the
/// same under effleurage, petrissage and tapotement, while a light contraction tripled it (Shoemaker
/// 1997, Med. Sci. Sports Exerc. 29:610), femoral flow was 760 against 733 mL/min (Hinds 2004, ibid.
/// 36:1308): *literature*. Work of the muscle raises it, half a minute up and two down. The claimed
/// profile gives massage the flow that textbooks speak of, +30 % (*choice*; no measurement).
///
/// The oxygen supply of the tissue is a *choice* altogether: half of the change of muscle flow and a
/// twentieth of that of skin flow, two minutes up and ten down.
///
/// Feeds back through nothing: exercise has a drive of its own.
package struct MuscleCirculation: BodySystem {
  package static let title = "Muscle circulation"
  package static let signals: [BodySignal] = [.muscleBloodFlow, .tissueOxygen]

  private let massaged: Double
  private var flow = RiseAndFall(riseSeconds: 30, fallSeconds: 120)
  private var oxygen = RiseAndFall(riseSeconds: 120, fallSeconds: 600)
  private var skinFlow = Departure(.skinBloodFlow)

  package init(_ setting: BodySetting) {
    massaged = ProfileValues(central: 0.0, claimed: 0.3, sceptical: 0)[setting.profile]
  }

  package mutating func advance(_ moment: BodyMoment) {
    let effort = moment.effort
    // Three times the flow at a tenth of full effort, nine times at full effort.
    let work = 12 * effort / (effort + 0.5)
    flow.advance(work + massaged * MuscleLoad.sensitive(moment.touch.muscleDose))
    oxygen.advance(0.5 * flow.level + 0.05 * skinFlow(moment.state))
  }

  package func write(to state: inout BodyState) {
    state[.muscleBloodFlow] = 1 + flow.level
    state[.tissueOxygen] = 1 + oxygen.level
  }
}
