import AutonomicSim
import Testing

@Suite("Protocol files")
struct ProtocolFileTests {
  static func read(_ text: String) throws -> SessionProtocol {
    try ProtocolFile.read(bytes: Array(text.utf8))
  }

  @Test("every built-in protocol is written and read back", arguments: BuiltInProtocol.allCases)
  func roundTrip(builtIn: BuiltInProtocol) throws {
    let text = try ProtocolFile.text(of: builtIn.definition)
    #expect(try Self.read(text) == builtIn.definition, "\(text)")
    #expect(try ProtocolFile.text(of: Self.read(text)) == text)
  }

  @Test("every intervention, and texts that need escapes, are written and read back")
  func interventions() throws {
    let all: [Intervention] = [
      .pacedBreathing(fromRatePerMinute: 15, toRatePerMinute: 6, tidalVolumeLiters: 0.7),
      .pacedBreathing(fromRatePerMinute: 6, toRatePerMinute: 6, tidalVolumeLiters: 0.9),
      .tilt(degrees: 60, transitionSeconds: 12.5), .atropine(block: 0.5), .propranolol(block: 1),
      .breathHold, .mentalStress(intensity: 0.4), .handgrip(intensity: 1),
      .exercise(intensity: 0.25), .neckSuction(mmHg: 40), .quietRest,
    ]
    #expect(Set(all.map(\.name)) == Set(Intervention.names))
    let item = SessionProtocol(
      name: "1e5", description: "\"quoted\", back\\slash: #no comment, 30 °C − ä", stimulus: .chair,
      plan: TouchPlan.none,
      interventions: try all.enumerated().map { index, intervention in
        try TimedIntervention(
          intervention, startSeconds: 0.1 + 60 * Double(index), durationSeconds: 30)
      },
      defaultDurations: try SessionDurations(
        beforeSeconds: 0.1234567, duringSeconds: 3600, afterSeconds: 0),
      sourceKeys: ["true", "a: b", "- c"], assumptions: ["&anchor", "*alias", "x\u{85}y"])
    let read = try Self.read(ProtocolFile.text(of: item))
    #expect(read.name == item.name && read.description == item.description)
    #expect(read.interventions.map(\.intervention) == all)
    #expect(read.defaultDurations == item.defaultDurations)
    #expect(read.sourceKeys == item.sourceKeys)
    #expect(read.assumptions == item.assumptions)
  }

  @Test("what may be left out has its default")
  func defaults() throws {
    let read = try Self.read(
      """
      name: two-parts
      before: 60
      during: 10m
      after: 1m30s
      contact:
        - {technique: effleurage, region: back, duration: 4m}
        - {technique: petrissage, region: neck, duration: 2m, pressure: 0.7}
      interventions: [{kind: tilt, start: 0, duration: 1m, degrees: 30}]
      """)
    let plan = try #require(read.plan)
    #expect(plan.segments.map(\.startSeconds) == [0, 240])
    #expect(plan.segments.map(\.startPressure) == [TouchPressure.moderate, 0.7])
    #expect(plan.segments.map(\.endPressure) == [TouchPressure.moderate, 0.7])
    #expect(plan.segments[0].strokesPerMinute == 12)
    #expect(plan.segments[1].contactArea == BodyRegion.neck.usualContactArea)
    #expect(plan.durationSeconds == 600)
    #expect(plan.lightTouch == .neutral)
    #expect(read.stimulus == .swedish)
    #expect(read.description == "two-parts")
    #expect(read.defaultDurations.afterSeconds == 90)
    #expect(read.interventions[0].intervention == .tilt(degrees: 30, transitionSeconds: 15))
    let rest = try Self.read("{name: r, before: 0, during: 1, after: 0}")
    #expect(rest.stimulus == .quietRest)
    #expect(rest.plan == TouchPlan.none)
  }

  @Test("JSON is read with the same fields: tabs, escapes, no blanks, carriage returns")
  func json() throws {
    let yaml = try Self.read(
      "name: a-b\ndescription: 'é \"x\" /'\nbefore: 1m\nduring: 2m\nafter: 0")
    for text in [
      "{\"name\":\"a-b\",\"description\":\"\\u00e9 \\\"x\\\" \\/\",\"before\":60,\"during\":\"2m\","
        + "\"after\":0}",
      "{\r\n\t\"name\": \"a-b\",\r\n\t\"description\": \"é \\\"x\\\" /\",\r\n\t\"before\": \"60s\","
        + "\r\n\t\"during\": 1.2e2,\r\n\t\"after\": 0,\r\n\t\"contact\": []\r\n}\r\n",
      "\u{FEFF}{\"name\": \"a-b\", \"description\": \"é \\u0022x\\u0022 \\u002F\", \"before\": 60,"
        + " \"during\": \"120\", \"after\": \"0s\", \"interventions\": [ ] }",
    ] {
      #expect(try Self.read(text) == yaml, "\(text)")
    }
  }

  @Test("a file at the limits is read, one beyond refused")
  func limits() throws {
    func file(segments: Int) -> String {
      "name: long\nbefore: 0\nduring: 1h\nafter: 0\ncontact:\n"
        + String(
          repeating: "  - {technique: head, region: head, duration: 1}\n", count: segments)
    }
    #expect(try Self.read(file(segments: 1000)).plan?.segments.count == 1000)
    #expect(throws: ProtocolFileError.self) { try Self.read(file(segments: 1001)) }
    let filling = String(repeating: "#", count: 1 << 20)
    let error = #expect(throws: ProtocolFileError.self) { try Self.read(filling + "\n") }
    #expect(error?.description == "the file has 1048577 bytes; a protocol has at most 1048576")
  }

  @Test("a stimulus of the user's own fits into no file")
  func unwritable() throws {
    let whole = SessionProtocol(
      name: "whole", description: "", stimulus: .swedish,
      defaultDurations: SessionProtocol.swedish.defaultDurations)
    #expect(throws: ProtocolFileError.self) { try ProtocolFile.text(of: whole) }
  }
}
