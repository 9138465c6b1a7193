import AutonomicModel
import Testing

@Suite("Vasopressin, oxytocin and beta-endorphin")
struct PeptideHormoneTests {
  private static func change(
    of signal: BodySignal, _ touch: TouchInput, minutes: Double = 45,
    profile: EvidenceProfile = .central
  ) -> Double {
    var bench = SystemBench(profile: profile)
    bench.touch(touch, minutes: minutes)
    return bench[signal] - 100
  }

  @Test("vasopressin falls with massage, hardly with a chair, not with light touch")
  func vasopressin() {
    #expect(abs(Self.change(of: .vasopressin, .kneading) + 20) < 0.1)
    #expect(abs(Self.change(of: .vasopressin, .deepKneading) + 20) < 0.1)
    #expect(abs(Self.change(of: .vasopressin, .rollers) + 4.75) < 0.1)
    #expect(Self.change(of: .vasopressin, .lightStrokes) == 0)
  }

  @Test("oxytocin rises with rest, a little more with pleasant touch, and with claims")
  func oxytocin() {
    let rest = Self.change(of: .oxytocin, .none)
    #expect(abs(rest - 5) < 0.01)
    #expect(Self.change(of: .oxytocin, .kneading) > rest + 2)
    #expect(abs(Self.change(of: .oxytocin, .deepKneading) - rest) < 1e-9)
    #expect(Self.change(of: .oxytocin, .kneading, profile: .claimed) > rest + 10)
  }

  @Test("beta-endorphin answers to pressure in the claimed profile alone")
  func betaEndorphin() {
    #expect(Self.change(of: .betaEndorphin, .deepKneading) == 0)
    #expect(Self.change(of: .betaEndorphin, .deepKneading, profile: .sceptical) == 0)
    let moderate = Self.change(of: .betaEndorphin, .kneading, profile: .claimed)
    let deep = Self.change(of: .betaEndorphin, .deepKneading, profile: .claimed)
    // Proportional to the pressure that reaches muscle.
    #expect(abs(deep / moderate - TouchPressure.deep / TouchPressure.moderate) < 1e-9)
  }

  @Test("effort raises beta-endorphin in every profile", arguments: EvidenceProfile.allCases)
  func effort(profile: EvidenceProfile) {
    var bench = SystemBench([BetaEndorphin.self], profile: profile)
    bench.hold(.init(effort: 1), minutes: 120)
    #expect(bench[.betaEndorphin] > 190)
  }
}
