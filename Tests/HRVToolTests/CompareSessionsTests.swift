import Foundation
import Testing

@Suite("compare, several sessions", .timeLimit(.minutes(5)))
struct CompareSessionsTests {
  private static let usual = ["--window", "1m", "--metrics", "mean_hr,rmssd,hf", "-q"]

  @Test("session folders are compared one by one and together")
  func folders() throws {
    let folder = try TemporaryFolder()
    for (name, seed) in [("a", 1), ("b", 2), ("c", 3)] { try folder.simulate(name, seed: seed) }
    let run = try CommandRun(
      ["compare", "a", "b", "c", "--format", "json"] + Self.usual, in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(run.text)
    json.expectSoundNumbers()
    #expect(json.root["schema"] as? String == "hrv-tool/paired-comparison/1")
    let sessions = try #require(json.root["sessions"] as? [[String: Any]])
    #expect(sessions.map { $0["name"] as? String } == ["a", "b", "c"])
    // The mean over sessions is that of what each session says alone.
    var differences = [Double]()
    for name in ["a", "b", "c"] {
      let alone = try JSONInspection(
        CommandRun(["compare", name, "--format", "json"] + Self.usual, in: folder).text)
      alone.expectSoundNumbers()
      let change = try alone.object("metrics", "rmssd", "changes", "during")
      differences.append(try #require(change["difference"] as? Double))
    }
    let paired = try json.object("paired", "metrics", "rmssd", "changes", "during")
    let mean = try #require(paired["difference"] as? Double)
    #expect((mean - differences.reduce(0, +) / 3).magnitude < 1e-12)
    #expect(paired["sessions"] as? Double == 3)
    #expect(paired["scale"] as? String == "ln")
    let dz = try #require(paired["cohens_dz"] as? Double)
    let low = try #require(paired["cohens_dz_low"] as? Double)
    #expect(low < dz)
    let table = try CommandRun(["compare", "a", "b", "c"] + Self.usual, in: folder)
    #expect(table.status == 0)
    #expect(table.text.contains("during against before"))
    #expect(table.lines.first?.hasPrefix("3 sessions, means of windows of 1m") == true)
  }

  @Test("a session that cannot be compared is a row with its reason, and the status is 2")
  func failures() throws {
    let folder = try TemporaryFolder()
    try folder.simulate("a")
    try folder.makeFolder("empty")
    let arguments = ["compare", "a", "empty", "missing.txt"] + Self.usual
    let json = try CommandRun(arguments + ["--format", "json"], in: folder)
    #expect(json.status == 2)
    let read = try JSONInspection(json.text)
    read.expectSoundNumbers()
    let sessions = try #require(read.root["sessions"] as? [[String: Any]])
    #expect(sessions.count == 3)
    #expect(
      sessions[1]["reason"] as? String == "empty/rr.csv: there is no such file; check the path")
    #expect(json.errors.hasSuffix("hrv-tool: 2 of 3 sessions could not be compared\n"))
    let csv = try CommandRun(arguments + ["--format", "csv"], in: folder)
    #expect(csv.status == 2)
    let header = try #require(csv.lines.first)
    #expect(header.hasPrefix("session,metric,unit,phase,before_mean,"))
    #expect(header.hasSuffix(",error"))
    #expect(csv.lines.count == 1 + 3 * 2 + 2)
    let columns = header.split(separator: ",", omittingEmptySubsequences: false).count
    for line in csv.lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells.count == columns, "\(line)")
    }
    let table = try CommandRun(arguments, in: folder)
    #expect(table.status == 2)
    #expect(table.text.contains("Not compared\n  - empty/rr.csv: there is no such file"))
    let none = try CommandRun(["compare", "empty", "missing.txt", "--format", "json"], in: folder)
    #expect(none.status == 2)
    try JSONInspection(none.text).expectSoundNumbers()
  }

  @Test("files come in pairs or share their phases")
  func files() throws {
    let folder = try TemporaryFolder()
    for seed in 1...4 {
      try folder.writeRecording("\(seed).txt", beats: 500, seed: UInt64(seed))
    }
    let pairs = try CommandRun(
      ["compare", "--pairs", "1.txt", "2.txt", "3.txt", "4.txt", "--format", "json"] + Self.usual,
      in: folder)
    #expect(pairs.status == 0)
    let json = try JSONInspection(pairs.text)
    json.expectSoundNumbers()
    let sessions = try #require(json.root["sessions"] as? [[String: Any]])
    #expect(sessions.map { $0["name"] as? String } == ["1.txt / 2.txt", "3.txt / 4.txt"])
    let single = try JSONInspection(
      CommandRun(["compare", "1.txt", "2.txt", "--format", "json"] + Self.usual, in: folder).text)
    let alone = try single.object("metrics", "hf", "changes", "after")
    let metrics = try #require(sessions[0]["metrics"] as? [String: Any])
    let together = try #require(
      ((metrics["hf"] as? [String: Any])?["changes"] as? [String: Any])?["after"] as? [String: Any])
    #expect(together["difference"] as? Double == alone["difference"] as? Double)
    #expect(together["low"] as? Double == alone["low"] as? Double)
    let phases = try CommandRun(
      [
        "compare", "1.txt", "2.txt", "3.txt", "4.txt", "--phase", "rest=0..3m", "--phase",
        "touch=3m..6m",
      ] + Self.usual, in: folder)
    #expect(phases.status == 0)
    #expect(phases.text.contains("touch against rest"))
    #expect(phases.text.hasPrefix("4 sessions"))
  }

  @Test("sessions with other phases than the first are refused by name")
  func otherPhases() throws {
    let folder = try TemporaryFolder()
    try folder.simulate("a")
    let short = try CommandRun(
      ["simulate", "--before", "2m", "--during", "3m", "--after", "0", "--out", "b", "-q"],
      in: folder)
    #expect(short.status == 0)
    let run = try CommandRun(["compare", "a", "b"] + Self.usual, in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors.contains(
        "b: the phases are 'before', 'during', but those of the first session are "
          + "'before', 'during', 'after'; compare sessions with the same phases"))
  }

  @Test("paced breathing in one phase is noted, from the session's own breathing")
  func breathing() throws {
    let folder = try TemporaryFolder()
    let simulated = try CommandRun(
      [
        "simulate", "--protocol", "quiet-rest", "--before", "5m", "--during", "5m", "--after", "0",
        "--intervention", "paced-breathing:start=5m,duration=5m,rate=7,tidal_volume=0.6", "--out",
        "s", "-q",
      ], in: folder)
    #expect(simulated.status == 0, "\(simulated.errors)")
    let run = try CommandRun(["compare", "s", "--format", "json"] + Self.usual, in: folder)
    let json = try JSONInspection(run.text)
    let notes = try #require(json.root["notes"] as? [[String: Any]])
    let breathing = notes.filter { $0["subject"] as? String == "breathing" }
    #expect(breathing.count == 2, "\(notes)")
    #expect(breathing.allSatisfy { $0["phase"] as? String == "during" })
    let texts = breathing.compactMap { $0["text"] as? String }
    #expect(texts.contains { $0.contains("to 7.0 per minute") }, "\(texts)")
    #expect(texts.contains { $0.contains("below the HF band") })
  }
}
