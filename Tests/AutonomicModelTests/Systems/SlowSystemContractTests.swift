import AutonomicModel
import TestSupport
import Testing

/// What every slow system promises, checked over all of them.
@Suite("The contract of the slow systems")
struct SlowSystemContractTests {
  /// People whose usual states differ as far as traits go in practice.
  private static let people: [BodyTraits] = {
    var burdened = BodyTraits.healthy
    burdened.stress = 0.8
    burdened.stateAnxiety = 60
    burdened.traitAnxiety = 1.5
    burdened.depression = 1.5
    burdened.pain = 5
    burdened.muscleTension = 2
    burdened.inflammation = 3
    var calm = BodyTraits.healthy
    calm.stress = 0
    calm.stateAnxiety = 22
    calm.inflammation = 0.3
    return [.healthy, burdened, calm]
  }()

  private static func name(_ kind: any BodySystem.Type) -> Comment {
    Comment(rawValue: kind.title)
  }

  @Test("signals are numbered in their order")
  func indices() {
    #expect(BodySignal.allCases.map(\.rawValue) == Array(BodySignal.allCases.indices))
  }

  @Test("no signal has two writers, and each system writes what it declares and nothing else")
  func writers() {
    var written: Set<BodySignal> = []
    for kind in BodySystems.kinds {
      #expect(!kind.signals.isEmpty && !kind.title.isEmpty)
      var state = BodyState()
      let mark = -12_345.0
      for signal in BodySignal.allCases { state[signal] = mark }
      kind.init(SystemBench.setting()).write(to: &state)
      for signal in BodySignal.allCases {
        #expect((state[signal] != mark) == kind.signals.contains(signal), Self.name(kind))
      }
      #expect(written.isDisjoint(with: kind.signals), Self.name(kind))
      written.formUnion(kind.signals)
    }
  }

  @Test("a person in the usual state stays there", arguments: EvidenceProfile.allCases)
  func usualState(profile: EvidenceProfile) {
    for traits in Self.people {
      var bench = SystemBench(profile: profile, traits: traits)
      let start = bench.systems.state
      bench.hold(minutes: 60)
      for signal in BodySignal.allCases where signal != .cortisol {
        #expect(
          relativeDifference(bench[signal], start[signal]) <= Tolerance.reduction,
          Comment(rawValue: signal.key))
      }
      // The course of the day goes on: 7.5 % an hour in the afternoon.
      #expect(abs(bench[.cortisol] - 92.5) < 0.1)
      #expect(bench.systems.feedback == .none)
    }
  }

  @Test("feedback is zero when a session begins")
  func feedbackAtStart() {
    for kind in BodySystems.kinds {
      for traits in Self.people {
        let system = kind.init(SystemBench.setting(traits: traits))
        #expect(system.feedback == .none, Self.name(kind))
      }
    }
  }

  /// Inputs as hard as any built-in protocol or intervention makes them.
  private static let hardest: [SystemBench.Inputs] = {
    var painful = TouchInput.kneading
    painful.painful = 1
    painful.arousing = 1
    return [
      .init(touch: .kneading, rest: 1, sympatheticTone: 0, vagalTone: 1),
      .init(touch: .deepKneading, rest: 1, sympatheticTone: 0, vagalTone: 1),
      .init(touch: .lightStrokes, rest: 1),
      .init(touch: painful, mentalStress: 1, sympatheticTone: 0.6, vagalTone: 0.1),
      .init(mentalStress: 1, effort: 1, sympatheticTone: 1, vagalTone: 0),
      .init(rest: 1),
    ]
  }()

  /// By the map of the loop: +0.2 of uV lowers heart rate by 4.3 bpm, −0.2 of uS raises it by 1.3,
  /// 5 mmHg less of set point lower it by 0.83, −0.05 of uR raises it by 0.71.
  ///
  /// Parts must not hide each other, so their sizes are added.
  private static func heartRateChange(_ drive: AutonomicDrive) -> Double {
    21.5 * drive.vagal.magnitude + 6.5 * drive.sympathetic.magnitude
      + 0.166 * drive.pressureSetPointMmHg.magnitude + 14.2 * drive.resistance.magnitude
  }

  @Test("no system moves the resting heart rate by 1 bpm")
  func feedbackIsSmall() {
    for kind in BodySystems.kinds {
      for inputs in Self.hardest {
        var bench = SystemBench([kind], profile: .claimed)
        for _ in 0..<8 {
          bench.hold(inputs, minutes: 15)
          #expect(Self.heartRateChange(bench.systems.feedback) < 1, Self.name(kind))
        }
      }
    }
  }

  @Test("equal input gives equal states")
  func determinism() {
    var first = SystemBench(profile: .claimed)
    var second = SystemBench(profile: .claimed)
    for inputs in Self.hardest {
      first.hold(inputs, minutes: 3)
      second.hold(inputs, minutes: 3)
      #expect(first.systems.state == second.systems.state)
    }
  }

  /// The range each signal of hormones, defence and digestion keeps to, whatever is done to it.
  private static let ranges: [BodySignal: ClosedRange<Double>] = [
    .cortisol: 1...6000, .adrenaline: 50...1000, .vasopressin: 20...100, .oxytocin: 100...200,
    .betaEndorphin: 100...250, .serotonin: -1...1, .dopamine: -1...1, .cytokines: 10...1000,
    .tissueRepair: 0...1, .lymphocytes: 0...4, .gastricMotility: 10...250,
  ]

  @Test("a day of the worst leaves every signal finite and in its range")
  func bounds() {
    let worst = [
      SystemBench.Inputs(
        touch: .extreme, rest: 1, mentalStress: 1, effort: 1, sympatheticTone: 1, vagalTone: 0),
      SystemBench.Inputs(touch: .extreme, rest: 1, sympatheticTone: 0, vagalTone: 1),
    ]
    for inputs in worst {
      var bench = SystemBench(profile: .claimed)
      for _ in 0..<48 {
        bench.hold(inputs, minutes: 30)
        for signal in BodySignal.allCases {
          let value = bench[signal]
          #expect(value.isFinite, Comment(rawValue: signal.key))
          if let range = Self.ranges[signal] {
            #expect(range.contains(value), Comment(rawValue: "\(signal.key) \(value)"))
          }
        }
      }
    }
  }

  @Test(
    "the sceptical profile has no hormonal effect of touch over rest",
    arguments: [TouchInput.kneading, .deepKneading, .lightStrokes, .rollers])
  func sceptical(touch: TouchInput) {
    var touched = SystemBench(profile: .sceptical)
    var rested = SystemBench(profile: .sceptical)
    touched.touch(touch, minutes: 45)
    rested.hold(.init(rest: 1), minutes: 45)
    for signal in Self.ranges.keys {
      #expect(touched[signal] == rested[signal], Comment(rawValue: signal.key))
    }
  }

  @Test(
    "what contact moved fades with the stated time constant",
    arguments: [
      (BodySignal.vasopressin, 30.0), (.oxytocin, 30), (.betaEndorphin, 40), (.serotonin, 30),
      (.dopamine, 20), (.tissueRepair, 360), (.lymphocytes, 120), (.gastricMotility, 10),
    ])
  func fading(signal: BodySignal, minutes: Double) {
    let kinds = BodySystems.kinds.filter { $0.signals.contains(signal) }
    var bench = SystemBench(kinds, profile: .claimed)
    let usual = bench[signal]
    bench.hold(.init(touch: .kneading), minutes: 30)
    let excursion = bench[signal] - usual
    #expect(excursion != 0)
    bench.hold(minutes: minutes)
    let left = (bench[signal] - usual) / excursion
    // 1/e; a first-order filter is exact but for a rounding at each of up to 21 600 steps.
    #expect(abs(left - 0.367_879_441_171_442) < Tolerance.transformChain)
    bench.hold(minutes: 4 * minutes)
    #expect(abs((bench[signal] - usual) / excursion) < 0.01)
  }
}
