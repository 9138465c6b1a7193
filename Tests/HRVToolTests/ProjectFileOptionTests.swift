import Foundation
import Testing

@Suite("hrv-tool.yaml", .timeLimit(.minutes(5)))
struct ProjectFileOptionTests {
  private func folder(_ settings: String, name: String = "hrv-tool.yaml") throws -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt", beats: 700)
    try folder.write(settings, to: name)
    return folder
  }

  private func options(_ arguments: String..., in folder: TemporaryFolder) throws -> [String: Any] {
    let run = try CommandRun(
      ["analyze", "rest.txt", "--format", "json"] + arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return try JSONInspection(run.text).object("options")
  }

  @Test("a file in the current folder sets what the command line leaves open, and JSON says so")
  func found() throws {
    let folder = try folder("preset: kubios\nmetrics: rmssd,sdnn\nwindow: 2m\nunit: ms\n")
    let options = try options("--metrics", "hf", in: folder)
    #expect(options["preset"] as? String == "kubios")
    #expect(options["metrics"] as? [String] == ["hf"])
    #expect(options["window_s"] as? Double == 120)
    let config = try #require(options["config"] as? [String: Any])
    #expect(config["file"] as? String == "hrv-tool.yaml")
    #expect(config["keys"] as? [String] == ["unit", "preset", "window"])
  }

  @Test("what it sets gives the very numbers of the options it stands for")
  func sameNumbers() throws {
    let folder = try folder("preset: kubios\ncorrect: malik\nintervals: false\n")
    let arguments = ["analyze", "rest.txt", "--format", "csv", "-q"]
    let set = try CommandRun(arguments, in: folder)
    let given = try CommandRun(
      arguments + ["--no-config", "--preset", "kubios", "--correct", "malik", "--no-intervals"],
      in: folder)
    let neither = try CommandRun(arguments + ["--no-config"], in: folder)
    #expect(set.text == given.text)
    #expect(set.text != neither.text)
  }

  @Test("--no-config and a folder without a file leave no trace in the provenance")
  func ignored() throws {
    let folder = try folder("preset: kubios\n")
    let options = try options("--no-config", in: folder)
    #expect(options["preset"] as? String == "default")
    #expect(options["config"] == nil)
    let other = try TemporaryFolder()
    try other.writeRecording("rest.txt", beats: 700)
    #expect(try self.options(in: other)["config"] == nil)
  }

  @Test("--config names another file; its name is what the provenance says")
  func named() throws {
    let folder = try folder("preset: kubios\n", name: "lab.yaml")
    #expect(try options(in: folder)["preset"] as? String == "default")
    for arguments in [["--config", "lab.yaml"], ["--config=lab.yaml"]] {
      let run = try CommandRun(
        ["analyze", "rest.txt", "--metrics", "rmssd"] + arguments, in: folder)
      #expect(run.text.contains("Preset     kubios\nDefaults   preset from lab.yaml\n"))
    }
    let missing = try CommandRun(["analyze", "rest.txt", "--config", "labb.yaml"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("hrv-tool: labb.yaml: "))
  }

  @Test("compare takes it too; a form without options says so on standard error")
  func otherCommands() throws {
    let folder = try folder("preset: kubios\nmetrics: rmssd\nstep: 1m\nformat: csv\n")
    try folder.writeRecording("later.txt", beats: 700, seed: 2)
    let compare = ["compare", "rest.txt", "later.txt"]
    let json = try CommandRun(compare + ["--format", "json"], in: folder)
    let options = try JSONInspection(json.text).object("options")
    #expect((options["config"] as? [String: Any])?["keys"] as? [String] == ["preset", "metrics"])
    let csv = try CommandRun(compare, in: folder)
    #expect(csv.errors.contains("hrv-tool: hrv-tool.yaml sets preset, metrics, format"))
    let inspected = try CommandRun(["inspect", "rest.txt"], in: folder)
    #expect(inspected.status == 0)
    #expect(inspected.errors == "hrv-tool: hrv-tool.yaml sets format\n")
    #expect(try CommandRun(["inspect", "rest.txt", "-q"], in: folder).errors.isEmpty)
    // Commands that read no recording look at no file.
    #expect(try CommandRun(["metrics", "rmssd"], in: folder).errors.isEmpty)
  }

  @Test("a mistake in the file is an error with its place; help needs no file")
  func mistakes() throws {
    let folder = try folder("preset: kubois\n")
    let run = try CommandRun(["analyze", "rest.txt"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.hasPrefix(
        "hrv-tool: hrv-tool.yaml:1:9: 'preset' is 'kubois' (did you mean 'kubios'?)"))
    #expect(try CommandRun(["analyze", "--help"], in: folder).status == 0)
    #expect(try CommandRun(["analyze", "rest.txt", "--no-config"], in: folder).status == 0)
  }

  @Test("wrong usage that a setting has a part in names the file")
  func usage() throws {
    let folder = try folder("step: 1m\n")
    let run = try CommandRun(["analyze", "rest.txt"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("--step needs --window"))
    #expect(run.errors.hasSuffix("hrv-tool.yaml adds --step=60; --no-config leaves it out.\n"))
    let both = try CommandRun(["analyze", "f", "--config", "a", "--no-config"], in: folder)
    #expect(both.errors.contains("--config and --no-config contradict each other"))
  }

  @Test("--intervals wins over a file that leaves them out")
  func intervals() throws {
    let folder = try folder("intervals: false\n")
    #expect(try options(in: folder)["intervals"] as? Bool == false)
    let options = try options("--intervals", in: folder)
    #expect(options["intervals"] as? Bool == true)
    #expect(options["config"] == nil)
  }
}
