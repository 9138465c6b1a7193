import AutonomicModel
import Testing

@Suite("Serotonin and dopamine as behavioural indices")
struct BehaviouralIndexTests {
  private static func indices(
    _ inputs: SystemBench.Inputs, minutes: Double = 60, profile: EvidenceProfile = .central
  ) -> (serotonin: Double, dopamine: Double) {
    var bench = SystemBench([Serotonin.self, Dopamine.self], profile: profile)
    bench.hold(inputs, minutes: minutes)
    return (bench[.serotonin], bench[.dopamine])
  }

  @Test("no profile brings the figures of a course of weeks within a session")
  func session() {
    for profile in EvidenceProfile.allCases {
      let (serotonin, dopamine) = Self.indices(
        .init(touch: .kneading, rest: 1), minutes: 90, profile: profile)
      #expect(serotonin > 0 && serotonin < 0.28)
      #expect(dopamine > 0 && dopamine < 0.31)
    }
  }

  @Test("dopamine moves first, and with being treated at all")
  func expectation() {
    let early = Self.indices(.init(touch: .kneading, rest: 1), minutes: 3)
    let late = Self.indices(.init(touch: .kneading, rest: 1), minutes: 90)
    #expect(early.dopamine / late.dopamine > 1.5 * early.serotonin / late.serotonin)
    var still = TouchInput.none
    still.isContact = true
    #expect(Self.indices(.init(touch: still)).dopamine > 0)
    #expect(Self.indices(.init(touch: still), profile: .sceptical).dopamine == 0)
  }

  @Test("stress lowers the one, pain the other")
  func burdens() {
    #expect(Self.indices(.init(mentalStress: 1)).serotonin < -0.1)
    var painful = TouchInput.none
    painful.isContact = true
    painful.painful = 1
    #expect(Self.indices(.init(touch: painful)).dopamine < -0.05)
  }
}
