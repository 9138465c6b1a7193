import Foundation
import Testing

@Suite("simulate", .timeLimit(.minutes(5)))
struct SimulateTests {
  @Test("the folder holds the files of the contract, the note goes to standard error")
  func files() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["simulate", "--before", "2m", "--during", "3m", "--after", "2m", "--out", "s"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.hasPrefix("hrv-tool: wrote signals.csv, rr.csv, session.json, report.html to s: "))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("s").path)
    #expect(Set(names).isSuperset(of: ["session.json", "rr.csv", "signals.csv", "report.html"]))
    #expect(try folder.text("s/rr.csv").hasPrefix("time_s,rr_ms,phase\n"))
    let signals = try folder.text("s/signals.csv").split(separator: "\n")
    #expect(
      signals[0].hasPrefix(
        "time_s,phase,sympathetic_tone,vagal_tone,heart_rate_bpm,respiration_l,"
          + "respiration_rate_bpm,sbp_mmhg,dbp_mmhg"))
    // Four rows a second for seven minutes.
    #expect(signals.count == 1 + 4 * 420)
    #expect(signals[1].hasPrefix("0.00,before,"))
    #expect(signals[1 + 4 * 120].hasPrefix("120.00,during,"))
    #expect(signals[1 + 4 * 300].hasPrefix("300.00,after,"))
  }

  @Test("session.json has every member of the contract")
  func session() throws {
    let folder = try TemporaryFolder()
    try folder.simulate(seed: 9)
    let json = try JSONInspection(folder.text("session/session.json"))
    json.expectSoundNumbers()
    #expect(json.root["schema"] as? String == "hrv-tool/session/1")
    let options = try json.object("options")
    #expect(options["protocol"] as? String == "swedish")
    #expect(options["seed"] as? Int == 9)
    #expect(options["evidence"] as? String == "central")
    #expect(options["before_s"] as? Double == 120)
    let phases = try #require(json.root["phases"] as? [[String: Any]])
    #expect(phases.map { $0["name"] as? String } == ["before", "during", "after"])
    #expect(phases.map { $0["start_s"] as? Double } == [0, 120, 300])
    #expect(phases.map { $0["end_s"] as? Double } == [120, 300, 420])
    for phase in ["before", "during", "after"] {
      let truth = try json.object("truth", phase)
      #expect(
        Set(truth.keys).isSuperset(of: [
          "sympathetic_tone", "vagal_tone", "heart_rate_bpm", "respiration_rate_bpm", "sbp_mmhg",
          "dbp_mmhg",
        ]))
      #expect(try JSONInspection.value(json.object("analysis", phase, "metrics"), "rmssd") != nil)
    }
    let change = try json.object("changes", "rmssd")
    #expect(Set(change.keys) == ["during", "after"])
  }

  @Test("changes are the differences of the values the same file gives under analysis")
  func changes() throws {
    let folder = try TemporaryFolder()
    try folder.simulate(seed: 6)
    let json = try JSONInspection(folder.text("session/session.json"))
    let before = try json.object("analysis", "before", "metrics")
    for (metric, change) in try json.object("changes") {
      let stated = try #require(change as? [String: Any])
      for phase in ["during", "after"] {
        let later = try json.object("analysis", phase, "metrics")
        let first = try JSONInspection.value(before, metric)
        let value = try JSONInspection.value(later, metric)
        let difference = first.flatMap { first in value.map { $0 - first } }
        #expect(stated[phase] as? Double == difference, "\(metric) \(phase)")
      }
    }
  }

  @Test("equal seeds give equal bytes, another seed others")
  func seeds() throws {
    let folder = try TemporaryFolder()
    try folder.simulate("one", seed: 4)
    try folder.simulate("two", seed: 4)
    try folder.simulate("other", seed: 5)
    for name in ["rr.csv", "signals.csv", "session.json"] {
      #expect(try folder.read("one/\(name)") == folder.read("two/\(name)"))
      #expect(try folder.read("one/\(name)") != folder.read("other/\(name)"))
    }
  }

  @Test("rr.csv and signals.csv, phase by phase, give the numbers of session.json to the last bit")
  func analysisOfFiles() throws {
    let folder = try TemporaryFolder()
    try folder.simulate(seed: 3)
    let session = try JSONInspection(folder.text("session/session.json"))
    for (phase, from, to) in [("before", "0", "2m"), ("during", "2m", "5m"), ("after", "5m", "7m")]
    {
      let run = try CommandRun(
        [
          "analyze", "session/rr.csv", "--respiration", "session/signals.csv", "--correct", "none",
          "--from", from, "--to", to, "--format", "json", "--no-intervals",
        ], in: folder)
      #expect(run.status == 0)
      // A file is also held against what its numbers need; a session is known to be sound.
      let measured = try JSONInspection(run.text).object("metrics").mapValues { metric in
        (metric as? [String: Any])?.filter { $0.key != "warnings" } ?? [:]
      }
      let stated = try session.object("analysis", phase, "metrics")
      #expect(measured as NSDictionary == stated as NSDictionary, "\(phase)")
    }
  }

  @Test("a folder that is not empty needs --force, which replaces its files and leaves others")
  func force() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("s")
    try folder.write("mine", to: "s/notes.txt")
    try folder.write("old", to: "s/rr.csv")
    let arguments = [
      "simulate", "--before", "1m", "--during", "1m", "--after", "1m", "--out", "s", "-q",
    ]
    let refused = try CommandRun(arguments, in: folder)
    #expect(refused.status == 1)
    #expect(
      refused.errors
        == "hrv-tool: s: the folder is not empty; choose another with --out, or replace its files "
        + "with --force\n")
    #expect(try folder.text("s/rr.csv") == "old")
    let forced = try CommandRun(arguments + ["--force"], in: folder)
    #expect(forced.status == 0)
    #expect(forced.errors.isEmpty)
    #expect(try folder.text("s/notes.txt") == "mine")
    #expect(try folder.text("s/rr.csv").hasPrefix("time_s"))
  }

  @Test("a phase may be absent")
  func absentPhase() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["simulate", "--before", "2m", "--during", "0", "--after", "2m", "--out", "s", "-q"],
      in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(folder.text("s/session.json"))
    json.expectSoundNumbers()
    #expect(try Set(json.object("analysis").keys) == ["before", "after"])
    let compared = try CommandRun(["compare", "s", "--metrics", "rmssd"], in: folder)
    #expect(compared.status == 0)
  }

  @Test("every protocol can be simulated, under one profile of evidence after another")
  func protocols() throws {
    let folder = try TemporaryFolder()
    let list = try JSONInspection(
      CommandRun(["protocols", "--format", "json"], in: folder).text)
    let profiles = ["central", "claimed", "sceptical"]
    for (index, name) in try list.object("protocols").keys.sorted().enumerated() {
      let run = try CommandRun(
        [
          "simulate", "--protocol", name, "--evidence", profiles[index % 3], "--before", "20s",
          "--during", "30s", "--after", "20s", "--out", name, "-q",
        ], in: folder)
      #expect(run.status == 0, "\(name): \(run.errors)")
    }
  }
}
