import AutonomicModel
import SignalCore
import Testing

@Suite("Definitions of the built-in protocols")
struct ProtocolDefinitionTests {
  @Test("every protocol passes the checks of a user's own", arguments: BuiltInProtocol.allCases)
  func checked(builtIn: BuiltInProtocol) throws {
    let item = builtIn.definition
    #expect(item.name == builtIn.rawValue)
    let times = item.defaultDurations
    let durations = try SessionDurations(
      beforeSeconds: times.beforeSeconds, duringSeconds: times.duringSeconds,
      afterSeconds: times.afterSeconds)
    #expect(durations == times)
    for segment in try #require(item.plan).segments {
      let same = try TouchSegment(
        segment.technique, region: segment.region, pressure: segment.startPressure,
        endPressure: segment.endPressure, strokesPerMinute: segment.strokesPerMinute,
        contactArea: segment.contactArea, startSeconds: segment.startSeconds,
        durationSeconds: segment.durationSeconds)
      #expect(same == segment)
    }
    for timed in item.interventions {
      let same = try TimedIntervention(
        timed.intervention, startSeconds: timed.startSeconds,
        durationSeconds: timed.endSeconds - timed.startSeconds)
      #expect(same == timed)
      #expect(timed.startSeconds < times.totalSeconds)
    }
  }

  @Test(
    "contact is laid out over its phase, part after part", arguments: BuiltInProtocol.allCases)
  func layout(builtIn: BuiltInProtocol) throws {
    let item = builtIn.definition
    let plan = try #require(item.plan)
    guard let last = plan.segments.last else {
      #expect(plan.durationSeconds == 0)
      #expect(item.stimulus.name == "quiet-rest")
      return
    }
    #expect(last.endSeconds == item.defaultDurations.duringSeconds)
    #expect(plan.durationSeconds == item.defaultDurations.duringSeconds)
    #expect(plan.segments.first?.startSeconds == 0)
    for (first, second) in zip(plan.segments, plan.segments.dropFirst()) {
      #expect(second.startSeconds >= first.endSeconds)
    }
  }

  @Test(
    "every protocol names a reference stimulus, sources, and as a study what it fills in",
    arguments: BuiltInProtocol.allCases)
  func evidence(builtIn: BuiltInProtocol) throws {
    let item = builtIn.definition
    #expect(ReferenceStimulus.allCases.contains { $0.stimulus == item.stimulus })
    #expect(!item.sourceKeys.isEmpty)
    for key in item.sourceKeys {
      #expect(key.wholeMatch(of: /[a-z]+(-[a-z]+)*-(19|20)\d\d/) != nil, "\(key)")
    }
    if builtIn.isStudy { #expect(!item.assumptions.isEmpty) }
    for text in item.assumptions { #expect(text.hasSuffix(".")) }
  }

  @Test("reference stimuli are found by their own name", arguments: ReferenceStimulus.allCases)
  func references(reference: ReferenceStimulus) {
    #expect(reference.stimulus.name == reference.rawValue)
  }

  @Test("the Swedish massage keeps its timing: 10 min before, 30 of contact, 20 after")
  func swedish() throws {
    let item = BuiltInProtocol.swedish.definition
    #expect(item.defaultDurations.beforeSeconds == 600)
    #expect(item.defaultDurations.duringSeconds == 1800)
    #expect(item.defaultDurations.afterSeconds == 1200)
    #expect(item.plan?.segments.map(\.startSeconds) == [0, 240, 1200, 1680])
  }

  @Test("published parts have their published length")
  func published() throws {
    func minutes(_ item: SessionProtocol) throws -> [Double] {
      try #require(item.plan).segments.map { $0.durationSeconds / 60 }
    }
    // Calf and hamstring 3 + 3, thoraco-lumbar 12, occiput 5, forehead 5, temple 4, quadriceps 8.
    #expect(try minutes(.arroyoMorales2008) == [6, 12, 5, 5, 4, 8])
    // Back 17 in two strokes, chest 7, neck 6.
    #expect(try minutes(.aourell2005) == [4, 13, 7, 6])
    #expect(try minutes(.morikawa2017) == [0.5, 0.5, 0.5, 0.5])
    let starts = SessionProtocol.morikawa2017.plan?.segments.map(\.startSeconds)
    #expect(starts == [0, 150, 300, 450])
    #expect(SessionProtocol.diegoField2009Moderate.defaultDurations.totalSeconds == 21 * 60)
    #expect(SessionProtocol.paschoal2016.defaultDurations.totalSeconds == 60 * 60)
    #expect(SessionProtocol.kaada1989.defaultDurations.afterSeconds == 90 * 60)
  }

  @Test("every technique says what it is, on which grounds and what is not known")
  func techniques() {
    for technique in Technique.allCases {
      let item = technique.definition
      #expect(item.summary.hasSuffix(".") && item.doubt.hasSuffix("."))
      for weight in [
        item.relaxationWeight, item.arousalWeight, item.mechanicalWeight, item.skinWeight,
        item.strokingWeight,
      ] {
        #expect((0...1).contains(weight), "\(technique.rawValue)")
      }
      // All weights are modelling choices, and what only arouses relaxes nobody.
      #expect(item.grade == .modelled)
      #expect(item.relaxationWeight == 0 || item.arousalWeight <= 0.1)
      #expect((0...1200).contains(item.usualStrokesPerMinute))
      #expect(!item.sourceKeys.isEmpty)
      for key in item.sourceKeys {
        #expect(key.wholeMatch(of: /[a-z]+(-[a-z]+)*-(19|20)\d\d/) != nil, "\(key)")
      }
    }
    #expect(TechniqueDefinition.petrissageWeight == 1)
  }
}

extension TechniqueDefinition {
  fileprivate static var petrissageWeight: Double {
    Technique.petrissage.definition.relaxationWeight
  }
}
