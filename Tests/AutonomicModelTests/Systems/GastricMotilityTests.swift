import AutonomicModel
import Testing

@Suite("Gastric motility")
struct GastricMotilityTests {
  private static func percent(
    _ inputs: SystemBench.Inputs, profile: EvidenceProfile = .central, minutes: Double = 60
  ) -> Double {
    var bench = SystemBench([GastricMotility.self], profile: profile)
    bench.hold(inputs, minutes: minutes)
    return bench[.gastricMotility]
  }

  @Test("the vagus speeds the stomach, the sympathetic slows it")
  func tones() {
    #expect(abs(Self.percent(.init(vagalTone: 0.6)) - 104) < 0.01)
    #expect(abs(Self.percent(.init(sympatheticTone: 0.28)) - 96) < 0.01)
    #expect(Self.percent(.init(mentalStress: 1)) < 81)
    #expect(Self.percent(.init(effort: 1)) < 51)
  }

  @Test("moderate touch raises it, light touch does not, the abdomen adds to it")
  func touch() {
    let moderate = Self.percent(.init(touch: .kneading, rest: 1))
    #expect(abs(moderate - 116) < 0.01)
    #expect(Self.percent(.init(touch: .lightStrokes, rest: 1)) == 100)
    #expect(Self.percent(.init(touch: .rollers, rest: 1)) < moderate)
    var abdominal = TouchInput.kneading
    abdominal.isAbdominal = true
    #expect(Self.percent(.init(touch: abdominal)) > moderate + 9)
    #expect(Self.percent(.init(touch: abdominal), profile: .sceptical) == 100)
  }

  @Test("it is gone half an hour after contact")
  func after() {
    var bench = SystemBench([GastricMotility.self])
    bench.touch(.kneading, minutes: 30)
    bench.hold(minutes: 30)
    #expect(abs(bench[.gastricMotility] - 100) < 1)
  }
}
