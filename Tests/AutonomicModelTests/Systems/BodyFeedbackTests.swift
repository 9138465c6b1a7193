import AutonomicModel
import Testing

@Suite("Body and mind acting on the loop")
struct BodyFeedbackTests {
  static let kinds: [any BodySystem.Type] = [
    Arousal.self, StateAnxiety.self, Stress.self, Mood.self, RelaxationResponse.self, Pain.self,
    SkinConductance.self, MuscleTension.self, MuscleStiffness.self, SpinalExcitability.self,
    RangeOfMotion.self, SkinCirculation.self, MuscleCirculation.self,
  ]

  /// The largest weights a plan can reach, everything at once.
  static func extremeTouch(hurts: Bool) -> TouchInput {
    var touch = TouchInput()
    touch.isContact = true
    if !hurts {
      touch.moderate = 4
      touch.deep = 4
      touch.light = 4
      touch.chair = 4
    }
    touch.arousing = hurts ? 1 : 0
    touch.painful = hurts ? 1 : 0
    touch.guarding = hurts ? 1 : 0
    touch.muscleDose = 1.5
    touch.skinDose = 0.9
    touch.stroking = hurts ? 0 : 1
    return touch
  }

  static var tense: BodyTraits {
    var traits = BodyTraits.healthy
    traits.pain = 5
    traits.stress = 0.9
    traits.stateAnxiety = 60
    traits.muscleTension = 2
    return traits
  }

  @Test("without input nothing moves for an hour, and the loop hears nothing")
  func usualState() {
    for traits in [BodyTraits.healthy, Self.tense] {
      let run = BodyTimeline(.none, minutes: (60, 0, 0), traits: traits, kinds: Self.kinds)
      #expect(run.states.allSatisfy { $0 == run.states[0] })
      #expect(run.feedback.allSatisfy { $0 == .none })
    }
  }

  /// Every system for hours under everything that hurts, or under all the touch there can be.
  private static func extremes(
    hurts: Bool, traits: BodyTraits, profile: EvidenceProfile,
    look: (any BodySystem, BodyState) -> Void
  ) {
    let setting = BodySetting(
      profile: profile, traits: traits, restingSympatheticTone: BodyTimeline.sympatheticTone,
      restingVagalTone: BodyTimeline.vagalTone, carryOver: .none, clockHours: 14)
    var systems = kinds.map { $0.init(setting) }
    var state = BodyState()
    for system in systems { system.write(to: &state) }
    for second in 0..<(3600 * hours) {
      let moment = BodyMoment(
        state: state, touch: extremeTouch(hurts: hurts), rest: hurts ? 0 : 1,
        mentalStress: hurts ? 1 : 0, effort: hurts ? 1 : 0, sympatheticTone: hurts ? 1 : 0,
        vagalTone: hurts ? 0 : 1, seconds: Double(second))
      for index in systems.indices {
        systems[index].advance(moment)
        systems[index].write(to: &state)
      }
      if second % 10 == 0 { for system in systems { look(system, state) } }
    }
  }

  #if DEBUG
    private static let hours = 1
  #else
    private static let hours = 24
  #endif

  @Test(
    "no system moves the heart by 1 bpm, and all stay in bounds, whatever happens for a day",
    arguments: [true, false], EvidenceProfile.allCases)
  func bounded(hurts: Bool, profile: EvidenceProfile) {
    for traits in [BodyTraits.healthy, Self.tense] {
      var largest = 0.0
      var outside: Set<String> = []
      Self.extremes(hurts: hurts, traits: traits, profile: profile) { system, state in
        let parts = system.feedback.heartRateParts
        largest = max(largest, parts.reduce(0) { $0 + $1.magnitude })
        for signal in type(of: system).signals {
          if !(Self.bounds(signal)?.contains(state[signal]) ?? false) {
            outside.insert("\(signal.rawValue) \(state[signal])")
          }
        }
      }
      #expect(largest < 1)
      #expect(outside.isEmpty, "\(outside.sorted().prefix(5))")
    }
  }

  /// What a body can show; indices by their definition, the rest by what the models may reach.
  private static func bounds(_ signal: BodySignal) -> ClosedRange<Double>? {
    switch signal {
    case .arousal, .stress, .relaxation: 0...1
    case .mood: -1...1
    case .stateAnxiety: 20...80
    case .pain: 0...10
    case .skinConductance: 40...220
    case .muscleTension: 60...1200
    case .muscleStiffness: 90...100
    case .spinalExcitability: 20...100
    case .rangeOfMotion: 100...110
    case .skinBloodFlow: 0.7...4
    case .skinTemperature: 32...34
    case .muscleBloodFlow: 1...10
    case .tissueOxygen: 0.9...6
    default: nil
    }
  }

  /// The drive of touch is fitted to the whole published effect; what comes back must stay small
  /// beside it.
  @Test(
    "under the built-in protocols the feedback adds up to little",
    arguments: EvidenceProfile.allCases)
  func builtIn(profile: EvidenceProfile) {
    for builtIn in BodyTarget.contacts {
      let run = BodyTimeline(
        builtIn, profile: profile, kinds: Self.kinds + [Oxytocin.self])
      for drive in run.feedback {
        let heartRate = drive.heartRateParts.reduce(0, +).magnitude
        let systolic = drive.systolicParts.reduce(0, +).magnitude
        // Oxytocin of the claimed profile alone gives 0.45 bpm.
        #expect(heartRate < (profile == .claimed ? 0.6 : 0.3), "\(builtIn.rawValue) \(heartRate)")
        #expect(systolic < 0.3, "\(builtIn.rawValue) \(systolic)")
      }
    }
  }

  @Test("painful pressure for half an hour adds less than 1 bpm and 1 mmHg in sum")
  func painful() throws {
    let run = BodyTimeline(try .painful(minutes: 30), minutes: (1, 30, 10), kinds: Self.kinds)
    for drive in run.feedback {
      #expect(drive.heartRateParts.reduce(0, +).magnitude < 1)
      #expect(drive.systolicParts.reduce(0, +).magnitude < 1)
    }
    let last = try #require(run.feedback.dropLast(600).last)
    #expect(last.sympathetic > 0 && last.vagal < 0 && last.pressureSetPointMmHg > 0)
    #expect(last.resistance > 0 && last.respirationRatePerMinute > 0)
  }

  @Test("what has faded leaves no denormal number behind")
  func flushed() throws {
    let run = BodyTimeline(
      try .painful(minutes: 5), minutes: (1, 5, 60 * 8), traits: .healthy,
      kinds: [
        SpinalExcitability.self, MuscleStiffness.self, MuscleTension.self, SkinConductance.self,
        Arousal.self,
      ])
    let (first, last) = (run.states[0], try #require(run.states.last))
    for signal in [BodySignal.spinalExcitability, .muscleStiffness, .skinConductance, .arousal] {
      #expect(last[signal] == first[signal], "\(signal.rawValue)")
    }
    #expect(run.feedback.last == AutonomicDrive.none)
  }
}
