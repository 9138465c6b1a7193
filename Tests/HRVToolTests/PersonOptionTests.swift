import Foundation
import Testing

@Suite("Options of the simulated person", .timeLimit(.minutes(5)))
struct PersonOptionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Simulates three short phases and returns the options that the session states.
  private func options(_ arguments: String, out: String = "s") throws -> [String: Any] {
    let run = try CommandRun(
      ["simulate", "--before", "20s", "--during", "20s", "--after", "20s", "--out", out, "-q"]
        + arguments.split(separator: " ").map(String.init), in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONInspection(folder.text("\(out)/session.json"))
    json.expectSoundNumbers()
    return try json.object("options")
  }

  @Test(
    "every preset can be simulated and is named in the session",
    arguments: [
      "healthy", "stressed", "chronic-pain", "hypertensive", "anxious", "poor-sleeper", "older",
      "athlete", "child",
    ])
  func preset(name: String) throws {
    #expect(try options("--subject \(name)")["subject"] as? String == name)
  }

  @Test("without options it is the healthy preset")
  func usual() throws {
    let options = try options("")
    #expect(options["subject"] as? String == "healthy")
    #expect(options["age"] as? Double == 35)
    #expect(options["resting_hr_bpm"] as? Double == 64.12)
    #expect(options["respiratory_gate"] as? Double == 1)
    #expect(options["ectopic_rate"] as? Double == 0)
    #expect((options["response"] as? [String: Double])?["body_factor"] == 1)
    #expect((options["traits"] as? [String: Double])?["pain"] == 0)
  }

  @Test("single values replace those of the preset")
  func overrides() throws {
    let options = try options(
      "--subject athlete --age 40 --sex female --resting-hr 58 --blood-pressure 130/80 "
        + "--respiration-rate 12")
    #expect(options["subject"] as? String == "athlete")
    #expect(options["age"] as? Double == 40)
    #expect(options["sex"] as? String == "female")
    #expect(options["resting_hr_bpm"] as? Double == 58)
    #expect(options["resting_respiration_rate_bpm"] as? Double == 12)
    #expect(options["respiratory_gate"] as? Double == 1.25)
    // Set point and pulse pressure and back: a few roundings.
    #expect(abs((options["resting_sbp_mmhg"] as? Double ?? 0) - 130) < 1e-9)
    #expect(abs((options["resting_dbp_mmhg"] as? Double ?? 0) - 80) < 1e-9)
  }

  @Test("a person of a population is the same in every session")
  func person() throws {
    var first = try options("--person 3 --population-seed 5 --seed 1", out: "one")
    var second = try options("--person 3 --population-seed 5 --seed 2", out: "two")
    #expect(first["person"] as? Int == 3)
    #expect(first["population_seed"] as? Int == 5)
    #expect(first["subject"] == nil)
    first["seed"] = nil
    second["seed"] = nil
    #expect(first as NSDictionary == second as NSDictionary)
    #expect(try folder.read("one/rr.csv") != folder.read("two/rr.csv"))
    let other = try options("--person 4 --population-seed 5", out: "other")
    #expect(other["age"] as? Double != first["age"] as? Double)
    #expect(try options("--person 3", out: "usual")["population_seed"] as? Int == 1)
  }
}
