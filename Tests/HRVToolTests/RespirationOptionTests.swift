import Foundation
import Testing

@Suite("analyze with a respiration signal", .timeLimit(.minutes(5)))
struct RespirationOptionTests {
  @Test("a session's files give what its session.json says, phase by phase")
  func session() throws {
    let folder = try TemporaryFolder()
    try folder.simulate(seed: 4)
    let run = try CommandRun(
      [
        "analyze", "session/rr.csv", "--respiration", "session/signals.csv", "--correct", "none",
        "--metrics", "respiration,hf", "--to", "2m", "--format", "json",
      ], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let analysis = try JSONInspection(run.text)
    analysis.expectSoundNumbers()
    #expect(try analysis.object("options")["respiration"] as? String == "session/signals.csv")
    let session = try JSONInspection(folder.text("session/session.json"))
    let before = try session.object("analysis", "before", "metrics")
    for (key, found) in try analysis.object("metrics") {
      let value = (found as? [String: Any])?["value"] as? Double
      #expect(value != nil, "\(key)")
      #expect(value == (before[key] as? [String: Any])?["value"] as? Double, "\(key)")
    }
    let truth = try session.object("truth", "before")["respiration_rate_bpm"] as? Double
    let rate = (before["resp_rate"] as? [String: Any])?["value"] as? Double
    // A breath is cut at either end of 2 min, and the phase means weigh them by their time inside.
    #expect(abs(try #require(rate) - (try #require(truth))) < 1)
  }

  @Test("without the option the echo is null and RSA breath by breath says what it needs")
  func without() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      ["analyze", "rest.txt", "--metrics", "respiration", "--format", "json"], in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(run.text)
    #expect(try json.object("options")["respiration"] is NSNull)
    #expect(
      try json.object("metrics", "rsa_p2t_mean")["reason"] as? String
        == "needs a respiration signal")
    // The recording is made with breathing at 0.25 Hz.
    let rate = try #require(try json.object("metrics", "resp_rate")["value"] as? Double)
    #expect(abs(rate - 15) < 0.5)
  }

  @Test("slow breathing is warned of, on standard error and in the JSON")
  func warning() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let rows = (0..<1600).map { "\(Double($0) / 4),\(-cos(2 * .pi * 0.1 * Double($0) / 4))\n" }
    try folder.write("time_s,respiration\n" + rows.joined(), to: "breath.csv")
    let run = try CommandRun(
      [
        "analyze", "rest.txt", "--respiration", "breath.csv", "--metrics", "hf", "--format",
        "json",
      ], in: folder)
    let sentence = "breathing at 6 per minute lies below the HF band"
    #expect(run.errors.contains(sentence))
    let warnings = try JSONInspection(run.text).object("quality")["warnings"] as? [String]
    #expect(warnings?.contains { $0.hasPrefix(sentence) } == true)
  }

  @Test("a signal belongs to one recording")
  func several() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["analyze", "a", "b", "--respiration", "c"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("--respiration belongs to one recording; 2 were given"))
  }

  @Test("a file that cannot serve is one sentence and status 1")
  func faults() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    try folder.write("time_s,respiration\n1,2\n", to: "short.csv")
    let rows = (0..<100).map { "\(7200 + $0),\($0 % 4)\n" }
    try folder.write("time_s,respiration\n" + rows.joined(), to: "later.csv")
    for (file, sentence) in [
      ("none.csv", "hrv-tool: none.csv: there is no such file; check the path"),
      ("short.csv", "hrv-tool: short.csv: found 1 row,"),
      ("later.csv", "hrv-tool: later.csv: the signal runs from 2h to 2h1m39s, but the recording"),
    ] {
      let run = try CommandRun(["analyze", "rest.txt", "--respiration", file], in: folder)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix(sentence), "\(run.errors)")
    }
    let before = try folder.read("later.csv")
    let run = try CommandRun(
      ["analyze", "rest.txt", "--respiration", "later.csv", "-o", "later.csv"], in: folder)
    #expect(run.status != 0)
    #expect(try folder.read("later.csv") == before)
  }
}
