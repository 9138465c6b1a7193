import Foundation
import Testing

@Suite("compare", .timeLimit(.minutes(5)))
struct CompareTests {
  @Test("a session folder gives the changes of session.json to the last bit", arguments: [3, 8])
  func session(seed: Int) throws {
    let folder = try TemporaryFolder()
    try folder.simulate(seed: seed)
    let run = try CommandRun(["compare", "session", "--format", "json", "-q"], in: folder)
    #expect(run.status == 0)
    let compared = try JSONInspection(run.text)
    compared.expectSoundNumbers()
    #expect(compared.root["schema"] as? String == "hrv-tool/comparison/1")
    let changes = try JSONInspection(folder.text("session/session.json"))
      .object("window_changes", "metrics")
    #expect(changes.count >= 50)
    for (metric, change) in changes {
      let stated = try #require(change as? [String: Any])
      let found = try compared.object("metrics", metric, "changes")
      for phase in ["during", "after"] {
        let difference = (found[phase] as? [String: Any])?["difference"] as? Double
        #expect(difference == stated[phase] as? Double, "\(metric) \(phase)")
      }
    }
  }

  @Test("the session's rr.csv alone names its phases too")
  func phasesOfFile() throws {
    let folder = try TemporaryFolder()
    try folder.simulate()
    let arguments = ["--correct", "none", "--window", "1m", "--metrics", "time", "--format", "csv"]
    let whole = try CommandRun(["compare", "session"] + arguments, in: folder)
    let file = try CommandRun(["compare", "session/rr.csv"] + arguments, in: folder)
    #expect(whole.status == 0)
    #expect(file.status == 0)
    #expect(whole.lines.count == file.lines.count)
    let told = try CommandRun(
      [
        "compare", "session/rr.csv", "--phase", "before=0..2m", "--phase", "during=2m..5m",
        "--phase", "after=5m..7m",
      ] + arguments, in: folder)
    #expect(told.text == whole.text)
  }

  @Test("two files are before and after, three have a during")
  func files() throws {
    let folder = try TemporaryFolder()
    for (name, seed) in [("1.txt", 1), ("2.txt", 2), ("3.txt", 3)] {
      try folder.writeRecording(name, beats: 500, seed: UInt64(seed))
    }
    let two = try CommandRun(
      ["compare", "1.txt", "2.txt", "--window", "1m", "--format", "json"], in: folder)
    #expect(two.status == 0)
    let json = try JSONInspection(two.text)
    json.expectSoundNumbers()
    let phases = try #require(json.root["phases"] as? [[String: Any]])
    #expect(phases.map { $0["name"] as? String } == ["before", "after"])
    #expect(phases.map { $0["file"] as? String } == ["1.txt", "2.txt"])
    let change = try json.object("metrics", "mean_nn", "changes", "after")
    let low = try #require(change["low"] as? Double)
    let high = try #require(change["high"] as? Double)
    let difference = try #require(change["difference"] as? Double)
    #expect(low < difference && difference < high)
    let three = try CommandRun(["compare", "1.txt", "2.txt", "3.txt"], in: folder)
    #expect(three.status == 0)
    #expect(three.text.contains("during  2.txt"))
  }

  @Test("a recording without phases is refused with the way out")
  func noPhases() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(["compare", "rest.txt"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors
        == "hrv-tool: rest.txt: the recording names no phases, but a comparison needs two; give "
        + "them with --phase, such as --phase before=0..10m --phase after=40m..1h\n")
  }

  @Test("a phase without beats is said with the end of the recording")
  func emptyPhase() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "1000\n", count: 60), to: "steady.txt")
    let run = try CommandRun(
      ["compare", "steady.txt", "--phase", "a=0..30s", "--phase", "b=1h..2h"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors
        == "hrv-tool: steady.txt: no beat lies in phase 'b' (1h to 2h); the recording ends at 1m\n")
  }

  @Test("a session file that is none is refused by name")
  func brokenSession() throws {
    let folder = try TemporaryFolder()
    try folder.simulate()
    try folder.write("{\"schema\":\"other/1\",\"phases\":[]}", to: "session/session.json")
    let other = try CommandRun(["compare", "session"], in: folder)
    #expect(other.status == 1)
    #expect(other.errors.hasPrefix("hrv-tool: session/session.json: the schema is 'other/1'"))
    try FileManager.default.removeItem(at: folder.file("session/session.json"))
    let missing = try CommandRun(["compare", "session"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("hrv-tool: session/session.json: there is no such file"))
  }
}
