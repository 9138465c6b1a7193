import AutonomicModel
import Testing

@Suite("Inflammation and tissue repair")
struct InflammationTests {
  /// Half an hour of hard exercise, then hands or rest for half an hour, then what is left.
  private static func afterExercise(
    _ touch: TouchInput, profile: EvidenceProfile, signal: BodySignal = .cytokines
  ) -> Double {
    var bench = SystemBench([Inflammation.self, TissueRepair.self], profile: profile)
    bench.hold(.init(effort: 1), minutes: 30)
    bench.touch(touch, minutes: 30)
    bench.hold(minutes: 120)
    return bench[signal]
  }

  @Test("the usual level is the person's own", arguments: [0.3, 1.0, 4.0])
  func usual(inflammation: Double) {
    var traits = BodyTraits.healthy
    traits.inflammation = inflammation
    let bench = SystemBench([Inflammation.self], traits: traits)
    #expect(abs(bench[.cytokines] - 100 * inflammation) < 1e-12 * 100 * inflammation)
  }

  @Test("massage lowers the answer to exercise in the claimed profile alone")
  func relief() {
    let rested = Self.afterExercise(.none, profile: .central)
    #expect(rested > 130)
    #expect(Self.afterExercise(.kneading, profile: .central) == rested)
    #expect(Self.afterExercise(.kneading, profile: .sceptical) == rested)
    let claimed = Self.afterExercise(.kneading, profile: .claimed)
    #expect(claimed < 0.92 * rested && claimed > 100)
  }

  @Test("without damage touch changes nothing", arguments: EvidenceProfile.allCases)
  func undamaged(profile: EvidenceProfile) {
    var bench = SystemBench([Cortisol.self, Inflammation.self], profile: profile)
    bench.touch(.deepKneading, minutes: 60)
    #expect(bench[.cytokines] == 100)
  }

  @Test("light effort does no damage")
  func lightEffort() {
    var bench = SystemBench([Inflammation.self])
    bench.hold(.init(effort: 0.3), minutes: 60)
    #expect(bench[.cytokines] == 100)
  }

  @Test("cortisol and the vagus hold it back; the fall of cortisol through the day does not count")
  func brakes() {
    var stressed = SystemBench([Cortisol.self, Inflammation.self])
    stressed.hold(.init(mentalStress: 1), minutes: 240)
    #expect(stressed[.cytokines] < 95)
    var calm = SystemBench([Inflammation.self])
    calm.hold(.init(vagalTone: 0.8), minutes: 240)
    #expect(calm[.cytokines] < 97)
    var day = SystemBench([Cortisol.self, Inflammation.self])
    day.hold(minutes: 240)
    #expect(abs(day[.cytokines] - 100) < 1e-10)
  }

  @Test("repair: a claim, a token, nothing; effort counts in every profile")
  func repair() {
    func index(_ profile: EvidenceProfile, _ inputs: SystemBench.Inputs) -> Double {
      var bench = SystemBench([TissueRepair.self], profile: profile)
      bench.hold(inputs, minutes: 90)
      return bench[.tissueRepair]
    }
    let touched = SystemBench.Inputs(touch: .kneading)
    #expect(index(.claimed, touched) > 0.25)
    #expect(index(.central, touched) > 0 && index(.central, touched) <= 0.03)
    #expect(index(.sceptical, touched) == 0)
    for profile in EvidenceProfile.allCases {
      #expect(index(profile, .init(effort: 1)) > 0.4)
    }
  }
}
