import AutonomicSim
import Foundation
import HRVReport
import Testing

@Suite("The schema of protocol files")
struct ProtocolSchemaTests {
  private static let root: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root
  }()

  private func schema() throws -> JSONSchemaCheck {
    try JSONSchemaCheck(ProtocolSchema.text())
  }

  @Test("Documentation/protocol.schema.json is what the tables say")
  func upToDate() throws {
    let file = Self.root.appending(path: "Documentation/protocol.schema.json")
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == ProtocolSchema.text(), "'make docs' writes it again")
  }

  /// A file in JSON, and whether it is a protocol.
  static let examples: [(isGood: Bool, text: String)] = {
    let head = "\"name\":\"a-1\",\"before\":60,\"during\":\"10m\",\"after\":\"1h30m\""
    func contact(_ fields: String) -> String { "{\(head),\"contact\":[{\(fields)}]}" }
    func intervention(_ fields: String) -> String { "{\(head),\"interventions\":[{\(fields)}]}" }
    let segment = "\"technique\":\"head\",\"region\":\"face\",\"duration\":\"1.5m\""
    let times = "\"start\":0,\"duration\":\"30s\""
    let good = [
      "{\(head)}", "{\(head),\"description\":\"x\",\"evidence\":\"chair\",\"sources\":[\"a\"]}",
      contact(segment), contact("\(segment),\"pressure\":0.3,\"end_pressure\":\"deep\""),
      contact("\(segment),\"start\":\"1m500ms\",\"contact_area\":1,\"strokes_per_minute\":0"),
      intervention("\"kind\":\"tilt\",\(times),\"degrees\":60,\"transition\":\"5s\""),
      intervention("\"kind\":\"paced-breathing\",\(times),\"rate\":6,\"tidal_volume\":0.5"),
      intervention("\"kind\":\"rest\",\(times)"),
      intervention("\"kind\":\"breath-hold\",\"start\":\"0\",\"duration\":180"),
    ]
    let bad = [
      "{}", "[]", "{\"name\":\"a\",\"before\":0,\"during\":1}", "{\(head),\"extra\":1}",
      "{\(head),\"light_touch\":\"both\"}", "{\(head),\"sources\":[\"\"]}",
      "{\(head),\"sources\":[1]}", "{\(head),\"description\":\"a\\nb\"}",
      "{\(head),\"evidence\":\"massage\"}", "{\(head),\"contact\":{}}",
      "{\"name\":\"A b\",\"before\":0,\"during\":1,\"after\":0}",
      "{\"name\":\"a\",\"before\":\"1h30\",\"during\":1,\"after\":0}",
      "{\"name\":\"a\",\"before\":\"\",\"during\":1,\"after\":0}",
      "{\"name\":\"a\",\"before\":\"1s2m\",\"during\":1,\"after\":0}",
      "{\"name\":\"a\",\"before\":-1,\"during\":1,\"after\":0}",
      "{\"name\":\"a\",\"before\":1e9,\"during\":1,\"after\":0}",
      contact("\"technique\":\"head\",\"region\":\"face\""),
      contact("\(segment),\"pressure\":1.6"), contact("\(segment),\"pressure\":\"hard\""),
      contact("\(segment),\"pressure\":\"0.5\""), contact("\(segment),\"contact_area\":0"),
      intervention("\"kind\":\"tilt\",\(times)"), intervention("\"kind\":\"sleep\",\(times)"),
      intervention("\"kind\":\"rest\",\(times),\"degrees\":1"), intervention(times),
      intervention("\"kind\":\"breath-hold\",\"start\":0,\"duration\":181"),
      intervention("\"kind\":\"exercise\",\(times),\"intensity\":1.1"),
    ]
    return good.map { (true, $0) } + bad.map { (false, $0) }
  }()

  @Test("schema and reader agree on good and bad files", arguments: examples.indices)
  func agreement(index: Int) throws {
    let example = Self.examples[index]
    let value = try JSONSerialization.jsonObject(with: Data(example.text.utf8))
    #expect(try schema().accepts(value) == example.isGood, "\(example.text)")
    let read = Result { try ProtocolFile.read(bytes: Array(example.text.utf8)) }
    let isRead = (try? read.get()) != nil
    #expect(isRead == example.isGood, "\(example.text): \(read)")
  }

  @Test("every field of the tables and every kind is in the schema")
  func complete() {
    let text = ProtocolSchema.text()
    for field in ProtocolFields.document + ProtocolFields.segment {
      #expect(text.contains("\"\(field.key)\": {"))
      #expect(field.meaning.hasSuffix("."))
    }
    for kind in InterventionKind.allCases {
      #expect(text.contains("\"const\": \"\(kind.rawValue)\""))
    }
  }

  @Test("the sample protocol is read")
  func sample() throws {
    let file = Self.root.appending(path: "SampleData/back-and-breathing.yaml")
    let item = try ProtocolFile.read(bytes: Array(Data(contentsOf: file)))
    #expect(item.name == "back-and-breathing")
    #expect(item.plan?.segments.map(\.startSeconds) == [0, 240, 960])
    #expect(item.interventions.map(\.intervention.name) == ["paced-breathing"])
  }

  @Test("the report of techniques has each of them in each form")
  func techniques() {
    for text in [TechniqueReport.table(), TechniqueReport.json(), TechniqueReport.csv()] {
      for technique in Technique.allCases {
        #expect(text.contains(technique.rawValue))
        #expect(text.contains(technique.definition.doubt.prefix(20)))
      }
    }
    #expect(
      TechniqueReport.csv().split(separator: "\n").count == 1 + Technique.allCases.count)
  }
}
