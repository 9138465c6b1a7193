import AutonomicModel
import SignalCore
import Testing

@Suite("Courses of sessions")
struct CourseTests {
  private static func person() throws -> Subject {
    var body = BodyTraits.healthy
    body.pain = 5
    return try Subject(body: body)
  }

  private static func course(
    perWeek: Int = 1, weeks: Int = 10, followUp: Int = 12, profile: EvidenceProfile = .central
  ) throws -> CourseResult {
    var short = SessionProtocol.swedish
    short = SessionProtocol(
      name: short.name, description: short.description, stimulus: short.stimulus, plan: short.plan,
      defaultDurations: try SessionDurations(
        beforeSeconds: 60, duringSeconds: 1800, afterSeconds: 60))
    return try Course(
      short, subject: person(), sessionsPerWeek: perWeek, weeks: weeks, followUpWeeks: followUp,
      profile: profile
    ).run()
  }

  @Test("sessions fall on their days and every day is there")
  func days() throws {
    let result = try Self.course(perWeek: 2, weeks: 3, followUp: 1)
    #expect(result.sessions.map(\.day) == [0, 3, 7, 10, 14, 17])
    #expect(result.days.map(\.day) == Array(0...28))
    #expect(Set(result.sessions.map(\.seed)).count == 6)
  }

  @Test("the first day is the usual state, and what a course built up fades after it")
  func buildsAndFades() throws {
    let result = try Self.course()
    let first = result.days[0]
    #expect(first.value(of: .pain) == 5)
    #expect(first.value(of: .traitAnxiety) == 0)
    #expect(first.value(of: .serotonin) == 100)
    func trait(_ day: Int) -> Double { result.days[day].value(of: .traitAnxiety) }
    #expect(trait(21) < 0)
    #expect(trait(69) < trait(21))
    // Twelve weeks are three time constants: 5 % is left, and a little more for the late drive.
    #expect(trait(154) > 0.12 * trait(69))
    #expect(trait(154) < 0)
  }

  @Test("twice a week does more than once, and no profile mixes with another")
  func doseAndProfiles() throws {
    func trait(_ result: CourseResult) -> Double {
      result.days[69].value(of: .traitAnxiety)
    }
    #expect(try trait(Self.course(perWeek: 2)) < trait(Self.course(perWeek: 1)))
    let central = try Self.course()
    let claimed = try Self.course(profile: .claimed)
    let sceptical = try Self.course(profile: .sceptical)
    #expect(trait(claimed) < trait(central))
    #expect(trait(central) < trait(sceptical))
    #expect(central.days.allSatisfy { $0.value(of: .serotonin) == 100 })
    #expect(sceptical.days.allSatisfy { $0.value(of: .dopamine) == 100 })
    #expect(claimed.days[69].value(of: .serotonin) > 105)
  }

  @Test("equal courses give equal results")
  func deterministic() throws {
    #expect(try Self.course(weeks: 2) == Self.course(weeks: 2))
  }

  @Test("a course out of range is refused")
  func ranges() {
    let error = #expect(throws: SimulationInputError.self) {
      try Course(.swedish, sessionsPerWeek: 0)
    }
    #expect(
      error?.description
        == "the number of sessions is 0 per week; give a value from 1 to 7")
    #expect(throws: SimulationInputError.self) { try Course(.swedish, weeks: 500) }
  }
}
