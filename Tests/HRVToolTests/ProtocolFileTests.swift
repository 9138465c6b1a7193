import Foundation
import Testing

@Suite("Protocol files on the command line", .timeLimit(.minutes(5)))
struct ProtocolFileTests {
  private static let short = ["--before", "1m", "--during", "1m", "--after", "1m"]

  @Test("a written protocol is simulated like the built-in one")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let written = try CommandRun(
      ["protocols", "light-touch", "--format", "yaml", "-o", "own.yaml"], in: folder)
    #expect(written.status == 0)
    let builtIn = try CommandRun(
      ["simulate", "--protocol", "light-touch", "--out", "a", "-q"] + Self.short, in: folder)
    let file = try CommandRun(
      ["simulate", "--protocol", "own.yaml", "--out", "b", "-q"] + Self.short, in: folder)
    #expect(builtIn.status == 0)
    #expect(file.status == 0, "\(file.errors)")
    for name in ["rr.csv", "signals.csv", "session.json"] {
      #expect(try folder.read("a/\(name)") == folder.read("b/\(name)"))
    }
    let again = try CommandRun(["protocols", "./own.yaml", "--format", "yaml"], in: folder)
    #expect(try again.text == folder.text("own.yaml"))
  }

  @Test("what is wrong with a file is one sentence with its place, status 1")
  func faults() throws {
    let folder = try TemporaryFolder()
    try folder.write("name: x\nbefore: soon\n", to: "bad.yaml")
    for command in [["simulate", "--protocol", "bad.yaml"], ["protocols", "bad.yaml"]] {
      let run = try CommandRun(command, in: folder)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("hrv-tool: bad.yaml:2:9: 'before' is 'soon'; give a duration"))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    let missing = try CommandRun(["simulate", "--protocol", "none.json"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("hrv-tool: none.json: "))
    try folder.write(String(repeating: "#", count: 2 << 20), to: "large.yml")
    let large = try CommandRun(["simulate", "--protocol", "large.yml"], in: folder)
    #expect(large.status == 1)
    #expect(try folder.names == ["bad.yaml", "large.yml"])
  }

  @Test("an empty file and a folder are told apart from recordings")
  func notAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.yaml")
    let empty = try CommandRun(["simulate", "--protocol", "empty.yaml"], in: folder)
    #expect(empty.status == 1)
    #expect(empty.errors.contains("hrv-tool protocols swedish --format yaml"))
    let directory = try CommandRun(["simulate", "--protocol", "./"], in: folder)
    #expect(directory.status == 1)
    #expect(directory.errors == "hrv-tool: ./: this is a folder; give a protocol file\n")
  }

  @Test("the session file tells what was done")
  func details() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      [
        "simulate", "--protocol", "light-touch", "--light-touch", "arousing", "--intervention",
        "tilt:start=10s,duration=30s,degrees=60", "--intervention", "rest:start=2m,duration=1m",
        "--out", "s", "-q",
      ] + Self.short, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONInspection(folder.text("s/session.json"))
    json.expectSoundNumbers()
    let details = try json.object("options", "protocol_details")
    #expect(details["evidence"] as? String == "light-touch")
    #expect(details["light_touch"] as? String == "arousing")
    let segments = try #require(details["segments"] as? [[String: Any]])
    #expect(segments.map { $0["technique"] as? String } == ["effleurage"])
    #expect(segments.map { $0["duration_s"] as? Double } == [60])
    let interventions = try #require(details["interventions"] as? [[String: Any]])
    #expect(interventions.map { $0["kind"] as? String } == ["tilt", "rest"])
    #expect(interventions[0]["degrees"] as? Double == 60)
    #expect(interventions.map { $0["start_s"] as? Double } == [10, 120])
  }

  @Test("techniques and schema are listed in their forms; studies under their own heading")
  func lists() throws {
    let folder = try TemporaryFolder()
    let table = try CommandRun(["protocols", "--techniques"], in: folder)
    #expect(table.status == 0 && table.text.contains("\npetrissage "))
    let json = try JSONInspection(
      CommandRun(["protocols", "--techniques", "--format", "json"], in: folder).text)
    #expect(try json.object("techniques", "petrissage")["relaxation_weight"] as? Double == 1)
    let schema = try JSONInspection(CommandRun(["protocols", "--schema"], in: folder).text)
    #expect(try schema.object("properties").keys.contains("contact"))
    let list = try CommandRun(["protocols"], in: folder).text
    let heading = try #require(list.range(of: "\npublished study "))
    #expect(!list[..<heading.lowerBound].contains("study-"))
    #expect(list[heading.upperBound...].contains("\nstudy-kaada-1989 "))
  }
}
