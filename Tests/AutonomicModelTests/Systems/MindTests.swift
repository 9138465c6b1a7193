import AutonomicModel
import SignalCore
import TestSupport
import Testing

@Suite("Mind: arousal, anxiety, stress, mood, relaxation")
struct MindTests {
  @Test(
    "state anxiety falls by the published sizes, five minutes after contact",
    arguments: BodyTarget.sizes(swedish: -8, light: -5, deep: -7, chair: -7, rest: -4))
  func anxiety(target: BodyTarget) {
    let run = BodyTimeline(target.builtIn, kinds: [StateAnxiety.self])
    let change = run.change(.stateAnxiety, secondsAfterContact: 300)
    #expect(
      abs(change - target.change) <= bandTolerance(target.change, responseSpread: 6),
      "\(change) against \(target.change)")
  }

  @Test("sceptical anxiety is rest and half of the net effect", arguments: BodyTarget.contacts)
  func sceptical(builtIn: BuiltInProtocol) {
    func change(_ profile: EvidenceProfile) -> Double {
      BodyTimeline(builtIn, profile: profile, kinds: [StateAnxiety.self])
        .change(.stateAnxiety, secondsAfterContact: 0)
    }
    let durations = builtIn.definition.defaultDurations
    let rest = BodyTimeline(
      .none, minutes: (1, durations.duringSeconds / 60, 0), kinds: [StateAnxiety.self]
    ).change(.stateAnxiety, secondsAfterContact: 0)
    // Levels that rise and fall with different constants are not quite linear in their target: the
    // order of strokes leaves a twentieth.
    let expected = rest + 0.5 * (change(.central) - rest)
    #expect(abs(change(.sceptical) - expected) <= 0.05 * abs(expected))
    #expect(change(.claimed) <= change(.central))
  }

  @Test("longer contact relieves more anxiety")
  func dose() throws {
    let changes = try [10.0, 30, 60].map { minutes in
      BodyTimeline(
        try .moderate(.petrissage, .back, minutes: minutes), minutes: (1, minutes, 1),
        kinds: [StateAnxiety.self]
      ).change(.stateAnxiety, secondsAfterContact: 0)
    }
    #expect(changes[1] < 1.5 * changes[0])
    #expect(changes[2] < 1.2 * changes[1])
  }

  @Test("who starts more anxious loses more, who starts calm loses nothing")
  func initialValue() {
    func change(_ usual: Double, carried: Double = 0) -> Double {
      var traits = BodyTraits.healthy
      traits.stateAnxiety = usual
      var carryOver = CarryOver.none
      carryOver.stateAnxiety = carried
      let run = BodyTimeline(
        BuiltInProtocol.swedish.definition.plan ?? .none, minutes: (1, 30, 0), traits: traits,
        carryOver: carryOver, kinds: [StateAnxiety.self])
      #expect(run.states[0][.stateAnxiety] == max(20, usual + carried))
      return run.change(.stateAnxiety, secondsAfterContact: 0)
    }
    #expect(change(50) < 1.3 * change(35))
    #expect(change(20) == 0)
    #expect(change(35, carried: -5) > change(35))
    #expect(change(35, carried: -30) == 0)
  }

  @Test("relief of anxiety fades with six hours")
  func fading() {
    let run = BodyTimeline(
      BuiltInProtocol.swedish.definition.plan ?? .none, minutes: (1, 30, 360),
      kinds: [StateAnxiety.self])
    let end = run.change(.stateAnxiety, secondsAfterContact: 0)
    let later = run.change(.stateAnxiety, secondsAfterContact: 21_600)
    #expect(relativeDifference(later, end / exp(1)) < 1e-9)
  }

  @Test("a mental task alarms, and the mind comes back within the hour")
  func stress() {
    let run = BodyTimeline(.none, minutes: (0, 0, 100)) { moment in
      moment.mentalStress = moment.seconds < 600 ? 1 : 0
    }
    for (signal, least) in [
      (BodySignal.arousal, 0.3), (.stress, 0.4), (.stateAnxiety, 12), (.muscleTension, 18),
      (.skinConductance, 25),
    ] {
      let usual = run.states[0][signal]
      #expect(run.states[600][signal] - usual > least, "\(signal.rawValue)")
      let left = run.states[6000][signal] - usual
      // Five time constants of a quarter of an hour have passed.
      #expect(abs(left) < 0.01 * (run.states[600][signal] - usual), "\(signal.rawValue) \(left)")
    }
    #expect(run.states[600][.mood] < -0.1)
    #expect(run.states[600][.relaxation] == 0)
  }

  @Test("massage calms in the order of the profiles")
  func profiles() {
    let runs = [EvidenceProfile.sceptical, .central, .claimed].map {
      BodyTimeline(.swedish, profile: $0)
    }
    for signal in [BodySignal.arousal, .stress] {
      let changes = runs.map { $0.change(signal, secondsIntoContact: 1500) }
      #expect(changes[0] < 0 && changes[1] < changes[0] && changes[2] < changes[1])
    }
    for signal in [BodySignal.mood, .relaxation] {
      let changes = runs.map { $0.change(signal, secondsIntoContact: 1500) }
      #expect(changes[0] > 0 && changes[1] > changes[0] && changes[2] > changes[1])
    }
  }

  @Test("what vibrates or hurts arouses, what strokes calms")
  func arousingTouch() throws {
    func arousal(_ plan: TouchPlan) -> Double {
      BodyTimeline(plan, minutes: (1, 10, 0)).change(.arousal, secondsIntoContact: 600)
    }
    #expect(arousal(try .moderate(.vibration, .back, minutes: 10)) > 0.03)
    #expect(arousal(try .painful(minutes: 10)) > 0.25)
    #expect(arousal(try .moderate(.effleurage, .back, minutes: 10)) < -0.08)
  }

  @Test("pain takes relaxation away")
  func painEndsRelaxation() throws {
    let run = BodyTimeline(try .painful(minutes: 20), minutes: (1, 20, 0))
    #expect(run.value(.relaxation, secondsIntoContact: 1200) < 0.01)
    let calm = BodyTimeline(.swedish)
    #expect(calm.value(.relaxation, secondsIntoContact: 1200) > 0.4)
  }

  @Test("a vagal tone above the resting one is heard as relaxation")
  func vagalTone() {
    let run = BodyTimeline(.none, minutes: (0, 0, 20), kinds: [RelaxationResponse.self]) {
      $0.vagalTone = BodyTimeline.vagalTone + 0.2
    }
    let level = run.states.last?[.relaxation] ?? 0
    #expect(abs(level - 0.06) < 0.001)
  }

  @Test("mood follows serotonin, dopamine and pain")
  func moodInputs() {
    func mood(_ other: any BodySystem.Type) -> Double {
      BodyTimeline(.none, minutes: (0, 0, 120), kinds: [Mood.self, other]).states.last?[.mood] ?? 0
    }
    // Twelve time constants have passed: what is left of the way is below 1e-5.
    #expect(abs(mood(Stepped<MoreSerotonin>.self) - 0.4 * 0.5) < 1e-5)
    #expect(abs(mood(Stepped<MoreDopamine>.self) - 0.4 * 0.5) < 1e-5)
    #expect(abs(mood(Stepped<TwoPoints>.self) + 0.06 * 2) < 1e-5)
  }
}

/// A signal that steps in the first second.
protocol Step {
  static var signal: BodySignal { get }
  static var usual: Double { get }
  static var size: Double { get }
}

enum MoreSerotonin: Step {
  static let signal = BodySignal.serotonin
  static let usual = 0.0
  static let size = 0.5
}

enum MoreDopamine: Step {
  static let signal = BodySignal.dopamine
  static let usual = 0.0
  static let size = 0.5
}

enum TwoPoints: Step {
  static let signal = BodySignal.pain
  static let usual = 3.0
  static let size = 2.0
}

/// A system that writes a step.
struct Stepped<Signal: Step>: BodySystem {
  static var title: String { "Step" }
  static var signals: [BodySignal] { [Signal.signal] }
  private var value = Signal.usual

  init(_ setting: BodySetting) {}

  mutating func advance(_ moment: BodyMoment) { value = Signal.usual + Signal.size }

  func write(to state: inout BodyState) { state[Signal.signal] = value }
}
