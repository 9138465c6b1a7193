import AutonomicSim
import Testing

@Suite("What is wrong with a protocol file")
struct ProtocolFileErrorTests {
  private static let head = "name: x\nbefore: 1m\nduring: 10m\nafter: 1m\n"

  /// A file and the sentence it is refused with.
  struct Fault: CustomTestStringConvertible, Sendable {
    let text: String
    let sentence: String
    var testDescription: String { sentence }

    init(_ text: String, _ sentence: String) {
      self.text = text
      self.sentence = sentence
    }

    /// A fault after the four required lines.
    init(tail: String, _ sentence: String) {
      self.init(ProtocolFileErrorTests.head + tail, sentence)
    }
  }

  static let faults = [
    Fault("", "1:1: the file holds no protocol; give at least name, before, during and after"),
    Fault("# nothing\n", "1:1: the file holds no protocol"),
    Fault("swedish", "1:1: the protocol is 'swedish'; give fields, each as 'name: value'"),
    Fault("- a", "1:1: the protocol is a list; give fields"),
    Fault("name: x\nbefore: 1m\nafter: 1m", "1:1: the protocol has no 'during'; give a duration"),
    Fault("nam: x", "1:1: the protocol has no field 'nam' (did you mean 'name'?); its fields are"),
    Fault("name:\n", "'name' is nothing; give a name of lower-case letters"),
    Fault("name: My Protocol", "1:7: 'name' is 'My Protocol'; give a name of lower-case letters"),
    Fault("name: 12", "1:7: 'name' is '12', which is no text; write it in quotes"),
    Fault("name: a--b", "'name' is 'a--b'; give a name"),
    Fault("name: x\nbefore: soon", "2:9: 'before' is 'soon'; give a duration from 0s to 48h"),
    Fault("name: x\nbefore: 49h", "2:9: 'before' is '49h'; give a duration from 0s to 48h"),
    Fault("name: x\nbefore: -5", "2:9: 'before' is '-5'; give a duration"),
    Fault("name: x\nbefore: [1m]", "2:9: 'before' is a list; give a duration"),
    Fault("name: x\nname: y\n", "'name' is given more than once; keep one"),
    Fault("{\"name\": \"x\", \"name\": \"y\"}", "'name' is given more than once; keep one"),
    Fault("name: x\nbefore: 0\nduring: 0\nafter: 0", "1:1: the session lasts 0 s"),
    Fault(
      tail: "evidence: sweedish",
      "5:11: 'evidence' is 'sweedish' (did you mean 'swedish'?); give one of swedish, deep-tissue"),
    Fault(
      tail: "light_touch: both", "5:14: 'light_touch' is 'both'; give one of neutral, arousing"),
    Fault(tail: "contact: back", "5:10: 'contact' is 'back'; give a list of segments"),
    Fault(
      tail: "contact:\n  - technique: petrisage\n    region: back\n    duration: 1m",
      "6:16: 'technique' is 'petrisage' (did you mean 'petrissage'?); give one of effleurage"),
    Fault(
      tail: "contact:\n  - {technique: head, regoin: head, duration: 1m}",
      "6:23: the segment has no field 'regoin' (did you mean 'region'?)"),
    Fault(
      tail: "contact:\n  - {technique: head, region: head}",
      "6:5: the segment has no 'duration'; give a duration from 1s to 48h"),
    Fault(
      tail: "contact:\n  - {technique: head, region: head, duration: 11m}",
      "6:47: the segment ends 11m after the start of contact, which lasts 10m; shorten it"),
    Fault(
      tail: "contact:\n  - {technique: head, region: head, duration: 1m, pressure: deeep}",
      "'pressure' is 'deeep' (did you mean 'deep'?); give light, moderate, deep, or a share"),
    Fault(
      tail: "contact:\n  - {technique: head, region: head, duration: 1m, pressure: 2}",
      "'pressure' is '2'; give light, moderate, deep, or a share of the pain threshold from 0 to"),
    Fault(
      tail: "contact:\n  - {technique: head, region: head, duration: 1m, pressure: '0.5'}",
      "'pressure' is a number in quotes; write it without"),
    Fault(
      tail: "contact:\n  - {technique: head, region: head, duration: 1m, contact_area: .nan}",
      "'contact_area' is '.nan'; give a number from 0.001 to 1"),
    Fault(
      tail: "contact:\n  - {technique: head, region: head, duration: 1m, contact_area: 0x1}",
      "'contact_area' is '0x1'; give a number"),
    Fault(tail: "interventions:\n  - start: 1m", "6:5: the intervention has no 'kind'"),
    Fault(
      tail: "interventions:\n  - kind: tillt",
      "6:11: 'kind' is 'tillt' (did you mean 'tilt'?); give one of paced-breathing"),
    Fault(
      tail: "interventions:\n  - {kind: tilt, start: 1m, duration: 1m}",
      "6:5: 'tilt' has no 'degrees'; give a number from 0 to 90 degrees"),
    Fault(
      tail: "interventions:\n  - {kind: tilt, start: 1m, duration: 1m, degrees: 91}",
      "'degrees' is '91'; give a number from 0 to 90 degrees"),
    Fault(
      tail: "interventions:\n  - {kind: rest, start: 1m, duration: 1m, degrees: 9}",
      "'rest' has no field 'degrees'; its fields are kind, start, duration"),
    Fault(
      tail: "interventions:\n  - {kind: breath-hold, start: 1m, duration: 4m}",
      "'duration' is '4m'; give a duration from 0s to 3m"),
    Fault(
      tail: "interventions:\n  - {kind: rest, start: 20m, duration: 1m}",
      "'rest' starts at 20m, but the session lasts 12m; start it earlier"),
    Fault(tail: "sources: Moyer 2004", "5:10: 'sources' is 'Moyer 2004'; give a list of lines"),
    Fault(tail: "sources: [2004]", "'sources' is '2004', which is no text; write it in quotes"),
    Fault(tail: "sources: [\"a\\nb\"]", "holds a line break or another control character"),
    Fault(tail: "description: &a text", "anchors (&) and aliases (*) are not read"),
    Fault(
      tail: "sources: [&a x, *a]\nassumptions: [&a y, *a]", "5:11: anchors (&) and aliases (*) are"),
    Fault(tail: "description: *a", "this is neither YAML nor JSON: found undefined alias"),
    Fault(tail: "---\nname: y", "a second document starts here; a file holds one protocol"),
    Fault("name: x\n\tbefore: 1m", "2:1: this is neither YAML nor JSON"),
    Fault("{\"name\": \"x\"", "this is neither YAML nor JSON"),
    Fault("{\"name\": \"\\uD800\"}", "this is neither YAML nor JSON"),
    Fault("name: \u{1}", "this character has no place in YAML or JSON"),
    Fault("? [a]\n: b", "the name of a field is a list; give a word"),
    Fault(String(repeating: "[", count: 100), "this is neither YAML nor JSON"),
    Fault(
      String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
      "1:9: the file is nested deeper than any protocol"),
    Fault(String(repeating: "[", count: 100_000), "nested deeper than any protocol"),
  ]

  @Test("each fault is met with one sentence, its place first", arguments: faults)
  func fault(_ fault: Fault) throws {
    let error = #expect(throws: ProtocolFileError.self) {
      try ProtocolFile.read(bytes: Array(fault.text.utf8))
    }
    var refused = try #require(error)
    #expect(refused.description.contains(fault.sentence), "\(refused.description)")
    #expect(!refused.description.contains("\n"))
    refused.fileName = "p.yaml"
    #expect(refused.description.hasPrefix("p.yaml:"))
  }

  @Test("bytes that are no UTF-8 are placed")
  func encoding() {
    let bytes = Array("name: x\nsources: [é".utf8) + [0xFF, 0x0A]
    let error = #expect(throws: ProtocolFileError.self) { try ProtocolFile.read(bytes: bytes) }
    #expect(error?.description == "2:12: the file is not UTF-8 text; save it as UTF-8")
  }

  @Test("no prefix of a file and no change of a byte ends the program")
  func damage() throws {
    let bytes = Array(try ProtocolFile.text(of: .arroyoMorales2008).utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      _ = try? ProtocolFile.read(bytes: Array(bytes[..<end]))
    }
    for index in stride(from: 0, to: bytes.count, by: 11) {
      for byte in [0, 9, 10, 34, 39, 58, 91, 123, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[index] = byte
        do {
          _ = try ProtocolFile.read(bytes: damaged)
        } catch {
          #expect(!error.description.isEmpty)
        }
      }
    }
  }
}
