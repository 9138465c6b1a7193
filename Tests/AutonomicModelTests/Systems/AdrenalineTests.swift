import AutonomicModel
import Testing

@Suite("Adrenaline and the lymphocytes it mobilises")
struct AdrenalineTests {
  @Test("half of what exercise brought is gone after two minutes")
  func halfLife() {
    var bench = SystemBench([Adrenaline.self])
    bench.hold(.init(effort: 1), minutes: 60)
    let peak = bench[.adrenaline] - 100
    #expect(abs(peak - 400) < 0.001)
    bench.hold(minutes: 2)
    // Exact but for a rounding at each of 120 steps.
    #expect(abs((bench[.adrenaline] - 100) / peak - 0.5) < 1e-12)
  }

  @Test("it follows the sympathetic tone both ways, relative to the person's own rest")
  func tone() {
    func level(_ tone: Double) -> Double {
      var bench = SystemBench([Adrenaline.self])
      bench.hold(.init(sympatheticTone: tone), minutes: 60)
      return bench[.adrenaline]
    }
    #expect(abs(level(1) - 400) < 0.001)
    #expect(abs(level(0) - 50) < 0.001)
    #expect(level(SystemBench.restingSympatheticTone) == 100)
    #expect(level(0.10) < level(0.15) && level(0.25) < level(0.35))
  }

  @Test("below twice its resting level neither the loop nor lymphocytes notice it")
  func threshold() {
    var bench = SystemBench([Adrenaline.self, ImmuneCells.self])
    bench.hold(.init(mentalStress: 0.9), minutes: 60)
    #expect(bench[.adrenaline] > 180)
    #expect(bench.systems.feedback == .none)
    #expect(bench[.lymphocytes] == 0)
    bench.hold(.init(effort: 0.8), minutes: 60)
    #expect(bench.systems.feedback.sympathetic > 0)
    #expect(bench.systems.feedback.resistance < 0)
    #expect(bench[.lymphocytes] > 0.3)
  }

  @Test("lymphocytes rise with massage of 45 min, not with light touch or a chair")
  func lymphocytes() {
    func level(_ touch: TouchInput, _ profile: EvidenceProfile = .central) -> Double {
      var bench = SystemBench([ImmuneCells.self], profile: profile)
      bench.touch(touch, minutes: 45)
      return bench[.lymphocytes]
    }
    #expect(abs(level(.kneading) - 0.3) < 0.01)
    #expect(abs(level(.kneading, .claimed) - 0.43) < 0.01)
    #expect(level(.lightStrokes) == 0 && level(.rollers) == 0)
  }
}
