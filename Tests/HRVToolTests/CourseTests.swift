import Foundation
import Testing

@Suite("A course on the command line", .timeLimit(.minutes(5)))
struct CourseTests {
  private static let short = ["--weeks", "2", "--follow-up", "1", "--format", "json"]

  @Test("the result tells which person took part")
  func person() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["course", "--subject", "chronic-pain"] + Self.short, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONInspection(run.text)
    json.expectSoundNumbers()
    let options = try json.object("options")
    #expect(options["subject"] as? String == "chronic-pain")
    let traits = try json.object("options", "traits")
    let usualPain = try #require(traits["pain"] as? Double)
    #expect(usualPain > 0)

    let sampled = try JSONInspection(
      CommandRun(["course", "--person", "3"] + Self.short, in: folder).text)
    let sampledOptions = try sampled.object("options")
    #expect(sampledOptions["person"] as? Int == 3)
    #expect(sampledOptions["population_seed"] as? Int == 1)
  }

  @Test("pain falls in a session and has returned for the most part a week later")
  func pain() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["course", "--subject", "chronic-pain"] + Self.short, in: folder)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.text.utf8)) as? [String: Any])
    let sessions = try #require(json["sessions"] as? [[String: Any]])
    #expect(sessions.count == 2)
    let phases = sessions.compactMap { $0["phases"] as? [[String: Any]] }.flatMap { $0 }
    #expect(
      phases.compactMap { $0["name"] as? String }
        == ["before", "during", "after", "before", "during", "after"])
    let before = sessions.compactMap { $0["pain_before_0_10"] as? Double }
    let after = sessions.compactMap { $0["pain_after_0_10"] as? Double }
    try #require(before.count == 2 && after.count == 2)
    #expect(after[0] < before[0])
    let returned = (before[1] - after[0]) / (before[0] - after[0])
    // Relief fades with 36 h, so after a week 1 % of it is left; the course keeps a little more.
    #expect(returned > 0.8 && returned < 1)
  }

  @Test("a report and plots are written besides the result, which stays as it is")
  func report() throws {
    let folder = try TemporaryFolder()
    let command = ["course", "--weeks", "2", "--follow-up", "1"]
    let plain = try CommandRun(command, in: folder)
    let run = try CommandRun(
      command + ["--report", "course.html", "--plots", "plots", "-q"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == plain.output)
    let page = try folder.text("course.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("hrv-tool course --weeks 2 --follow-up 1 -q --report report.html"))
    #expect(page.contains("course.html") == false)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("plots").path)
    for chart in ["course-trait-anxiety", "course-state-anxiety", "session-heart-rate"] {
      #expect(names.contains(chart + ".svg"))
    }
  }

  @Test(
    "what no report can be written to is refused",
    arguments: [
      (["--report", "-"], "--report is a page and not for standard output"),
      (["--plots", "-"], "--plots is a folder; give its name"),
      (["--report", "a", "-o", "a"], "--report and --output are both 'a'"),
    ])
  func usage(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["course"] + arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try folder.names.isEmpty)
  }

  @Test("a protocol file is not written over")
  func protocolFile() throws {
    let folder = try TemporaryFolder()
    let text = try CommandRun(["protocols", "swedish", "--format", "yaml"], in: folder).text
    try folder.write(Data(text.utf8), to: "own.yaml")
    for option in ["--report", "-o"] {
      let run = try CommandRun(
        ["course", "--protocol", "own.yaml", "--weeks", "1", option, "own.yaml"], in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("own.yaml: the output would replace the protocol itself"))
    }
    #expect(try folder.text("own.yaml") == text)
  }
}
