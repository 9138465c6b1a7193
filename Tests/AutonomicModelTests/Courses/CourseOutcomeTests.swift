import AutonomicModel
import SignalCore
import Testing

@Suite("What a course leaves behind")
struct CourseOutcomeTests {
  private static func result(
    pain: Double = 5, perWeek: Int = 1, weeks: Int = 6, followUp: Int = 8,
    profile: EvidenceProfile = .central
  ) throws -> CourseResult {
    let swedish = SessionProtocol.swedish
    let short = SessionProtocol(
      name: swedish.name, description: swedish.description, stimulus: swedish.stimulus,
      plan: swedish.plan,
      defaultDurations: try SessionDurations(
        beforeSeconds: 60, duringSeconds: 1800, afterSeconds: 60))
    var body = BodyTraits.healthy
    body.pain = pain
    return try Course(
      short, subject: Subject(body: body), sessionsPerWeek: perWeek, weeks: weeks,
      followUpWeeks: followUp, profile: profile
    ).run()
  }

  private static func outcome(
    of signal: CourseSignal, in result: CourseResult
  ) throws -> CourseOutcome {
    try #require(result.outcomes.first { $0.signal == signal })
  }

  @Test("an outcome is read off the days of the course")
  func values() throws {
    let result = try Self.result()
    #expect(result.outcomes.map(\.signal) == CourseSignal.allCases)
    for outcome in result.outcomes {
      #expect(outcome.start == result.days[0].value(of: outcome.signal))
      #expect(outcome.end == result.days[42].value(of: outcome.signal))
      #expect(outcome.followUpEnd == result.days[98].value(of: outcome.signal))
      #expect(outcome.change == outcome.end - outcome.start)
    }
  }

  @Test("half of a change is gone on the day that its values say, interpolated")
  func halfReturn() throws {
    let result = try Self.result()
    for outcome in result.outcomes where outcome.fate != .unchanged {
      guard let days = outcome.halfReturnDays else {
        #expect(try #require(outcome.keptShare) > 0.5)
        continue
      }
      let middle = outcome.start + outcome.change / 2
      let before = result.days[42 + Int(days)].value(of: outcome.signal)
      let after = result.days[43 + Int(days)].value(of: outcome.signal)
      #expect((before - middle) * (after - middle) <= 0)
      let share = days - days.rounded(.down)
      // One product and one sum of values near 10.
      #expect((before + share * (after - before) - middle).magnitude < 1e-9)
    }
  }

  @Test("what fades within days has returned, what takes weeks is fading")
  func fates() throws {
    let result = try Self.result()
    #expect(try Self.outcome(of: .sleepQuality, in: result).fate == .returned)
    // Eight weeks are two time constants of 28 days: near exp(-2), a little more for the late drive.
    let trait = try Self.outcome(of: .traitAnxiety, in: result)
    #expect(trait.fate == .fading)
    let kept = try #require(trait.keptShare)
    #expect(kept > exp(-2) && kept < 2 * exp(-2))
    // Two weeks are half a time constant.
    let early = try Self.outcome(of: .traitAnxiety, in: Self.result(followUp: 2))
    #expect(early.fate == .lasting)
    #expect(early.halfReturnDays == nil)
  }

  @Test("what did not change has no share, and without a follow-up nothing has")
  func undefined() throws {
    let result = try Self.result(pain: 0, followUp: 0)
    let pain = try Self.outcome(of: .pain, in: result)
    #expect(pain.fate == .unchanged)
    #expect(pain.keptShare == nil && pain.halfReturnDays == nil && pain.followUpEnd == nil)
    let trait = try Self.outcome(of: .traitAnxiety, in: result)
    #expect(trait.fate == .notFollowed)
    #expect(trait.keptShare == nil && trait.followUpEnd == nil)
  }

  @Test("relief is the mean fall in a session, and most of it is back a week later")
  func reliefs() throws {
    let result = try Self.result()
    let pain = try #require(result.reliefs.first)
    #expect(pain.signal == .pain)
    let falls = result.sessions.map { $0.painBefore - $0.painAfter }
    #expect((pain.meanFall - falls.reduce(0, +) / 6).magnitude < 1e-12)
    // Relief fades with 36 h: after a week 1 % is left of it, and the course keeps some more.
    let returned = try #require(pain.returnedShare)
    #expect(returned > 0.8 && returned < 1)
    let fewer = try #require(Self.result(perWeek: 7, weeks: 1, followUp: 0).reliefs.first)
    #expect(try #require(fewer.returnedShare) < returned)
  }

  @Test("a single session has no next one, and who has no pain has no relief of it")
  func noRelief() throws {
    #expect(try Self.result(weeks: 1).reliefs.allSatisfy { $0.returnedShare == nil })
    let painless = try Self.result(pain: 0, weeks: 2).reliefs
    #expect(painless[0].meanFall == 0 && painless[0].returnedShare == nil)
    #expect(painless[1].returnedShare != nil)
  }

  @Test("every effect of a course and every relief has its evidence, the doubtful ones marked")
  func evidence() throws {
    for item in BuiltInProtocol.allCases.map(\.definition) {
      let rows = CourseEvidence.all(for: item)
      #expect(rows.count == CourseEffect.all.count + 2)
      #expect(rows.allSatisfy { !$0.entry.sourceKeys.isEmpty && !$0.entry.conflict.isEmpty })
    }
    let rows = CourseEvidence.all(for: .swedish)
    func row(_ signal: CourseSignal) throws -> CourseEvidence {
      try #require(rows.first { $0.signal == signal })
    }
    #expect(try row(.traitAnxiety).doubts.isEmpty)
    #expect(try row(.bowelMovements).doubts.isEmpty)
    #expect(try row(.pain).doubts == [.grade(.recalled)])
    #expect(try row(.systolicPressure).doubts == [.disputed])
    #expect(try row(.sleepQuality).doubts == [.grade(.modelled)])
    #expect(try row(.dopamine).doubts == [.grade(.modelled), .disputed])
    // What courses.md states: rest and touch together.
    let tendency = try #require(row(.traitAnxiety).tendency)
    for (value, stated) in [
      (tendency.central, -0.6), (tendency.claimed, -0.95), (tendency.sceptical, -0.4),
    ] {
      // Sums of two decimals.
      #expect((value - stated).magnitude < 1e-12)
    }
    let chair = CourseEvidence.all(for: .chair).first { $0.signal == .traitAnxiety }
    #expect(chair?.doubts == [.grade(.modelled)])
  }
}
