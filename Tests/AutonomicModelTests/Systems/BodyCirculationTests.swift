import AutonomicModel
import SignalCore
import Testing

@Suite("Skin and muscle circulation")
struct BodyCirculationTests {
  @Test(
    "skin conductance changes by the chosen sizes, five minutes into contact",
    arguments: BodyTarget.sizes(swedish: -15, light: -5, deep: -5, chair: -8, rest: -5))
  func conductance(target: BodyTarget) {
    let change = BodyTimeline(target.builtIn).change(.skinConductance, secondsIntoContact: 300)
    #expect(
      abs(change - target.change) <= bandTolerance(target.change, responseSpread: 15),
      "\(change) against \(target.change)")
  }

  @Test("painful pressure raises skin conductance")
  func painfulConductance() throws {
    let run = BodyTimeline(try .painful(minutes: 10), minutes: (1, 10, 30))
    let change = run.change(.skinConductance, secondsIntoContact: 300)
    #expect(abs(change - 15) <= bandTolerance(15, responseSpread: 15), "\(change)")
    #expect(abs(run.change(.skinConductance, secondsAfterContact: 1800)) < 0.1)
  }

  @Test("skin conductance rises again after five minutes of contact")
  func conductanceEases() throws {
    let run = BodyTimeline(
      try .moderate(.petrissage, .arms, minutes: 15), minutes: (1, 15, 0))
    let five = run.change(.skinConductance, secondsIntoContact: 300)
    let fifteen = run.change(.skinConductance, secondsIntoContact: 900)
    #expect(five < fifteen && fifteen < -5)
  }

  @Test("sceptical skin conductance is that of rest")
  func scepticalConductance() {
    let rest = BodyTimeline(.quietRest, profile: .sceptical)
    for builtIn in [BuiltInProtocol.swedish, .deepTissue, .lightTouch] {
      #expect(
        BodyTimeline(builtIn, profile: .sceptical).change(.skinConductance, secondsIntoContact: 300)
          == rest.change(.skinConductance, secondsIntoContact: 300))
    }
  }

  @Test("sweat glands and skin vessels follow sympathetic tone")
  func sympatheticTone() {
    let run = BodyTimeline(.none, minutes: (0, 0, 30)) {
      $0.sympatheticTone = 2 * BodyTimeline.sympatheticTone
    }
    let end = run.states[1800]
    // Fifteen time constants have passed.
    #expect(abs(end[.skinConductance] - 104) < 1e-4)
    #expect(abs(end[.skinBloodFlow] - 0.9) < 1e-5)
  }

  @Test(
    "skin warms by the published sizes",
    arguments: BodyTarget.sizes(swedish: 1, light: 0.2, deep: 1.2, chair: 0.4, rest: 0))
  func temperature(target: BodyTarget) {
    let change = BodyTimeline(target.builtIn).change(.skinTemperature, secondsIntoContact: 900)
    #expect(
      abs(change - target.change) <= bandTolerance(target.change, responseSpread: 0.5),
      "\(change) against \(target.change)")
  }

  @Test(
    "skin blood flow multiplies by the chosen sizes",
    arguments: BodyTarget.sizes(swedish: 2, light: 1.2, deep: 2.3, chair: 1.3, rest: 1))
  func flow(target: BodyTarget) {
    let run = BodyTimeline(target.builtIn)
    let ratio =
      run.value(.skinBloodFlow, secondsIntoContact: 900)
      / run.value(.skinBloodFlow, secondsIntoContact: 0)
    #expect(
      abs(log(ratio) - log(target.change))
        <= bandTolerance(log(target.change), responseSpread: 0.5),
      "\(ratio) against \(target.change)")
  }

  /// Sefton 2010: still above the baseline at 60 minutes.
  @Test("skin stays warm for an hour, its flow does not")
  func hyperaemia() {
    let run = BodyTimeline(
      BuiltInProtocol.swedish.definition.plan ?? .none, minutes: (1, 30, 60))
    #expect(run.change(.skinTemperature, secondsAfterContact: 3600) > 0.3)
    #expect(run.change(.skinBloodFlow, secondsAfterContact: 3600) < 0.1)
  }

  @Test("rubbing that does not relax reddens the skin too")
  func rubbing() throws {
    for technique in [Technique.friction, .tapotement] {
      let run = BodyTimeline(
        try .moderate(technique, .back, minutes: 15), minutes: (1, 15, 0))
      #expect(run.value(.skinBloodFlow, secondsIntoContact: 900) > 1.2)
    }
    let painful = BodyTimeline(try .painful(minutes: 15), minutes: (1, 15, 0))
    #expect(painful.value(.skinBloodFlow, secondsIntoContact: 900) > 1.5)
  }

  /// Shoemaker 1997, Hinds 2004.
  @Test(
    "massage does not raise muscle blood flow, a light contraction triples it",
    arguments: BodyTarget.contacts)
  func muscleFlow(builtIn: BuiltInProtocol) {
    for profile in [EvidenceProfile.central, .sceptical] {
      let run = BodyTimeline(builtIn, profile: profile, kinds: [MuscleCirculation.self])
      #expect(run.states.allSatisfy { $0[.muscleBloodFlow] == 1 })
    }
    let contraction = BodyTimeline(.none, minutes: (0, 0, 5), kinds: [MuscleCirculation.self]) {
      $0.effort = 0.1
    }
    #expect(abs(contraction.states[300][.muscleBloodFlow] - 3) < 0.001)
  }

  @Test("the claimed profile alone lets massage flush muscle")
  func claimedFlow() {
    let run = BodyTimeline(.swedish, profile: .claimed)
    #expect(abs(run.value(.muscleBloodFlow, secondsIntoContact: 900) - 1.3) < 0.001)
    let central = BodyTimeline(.swedish)
    let oxygen = central.value(.tissueOxygen, secondsIntoContact: 1200)
    #expect(oxygen > 1.01 && oxygen < 1.1)
    #expect(run.value(.tissueOxygen, secondsIntoContact: 1200) > oxygen)
  }
}
