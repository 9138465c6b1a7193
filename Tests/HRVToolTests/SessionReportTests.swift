import Foundation
import Testing

@Suite("Reports of sessions", .timeLimit(.minutes(5)))
struct SessionReportTests {
  private let disclaimer = "It gives no medical advice and is no medical device."

  @Test("a simulated session has a page that depends on the session alone")
  func simulated() throws {
    let folder = try TemporaryFolder()
    try folder.simulate("one")
    try folder.simulate("two")
    let page = try folder.text("one/report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.components(separatedBy: disclaimer).count == 2)
    #expect(
      page.contains(
        "<pre tabindex=\"0\" role=\"region\" aria-label=\"Command\">hrv-tool simulate --before 2m "
          + "--during 3m --after 2m --seed 1</pre>"))
    // Neither the folder nor --force nor --quiet is a part of it.
    #expect(try folder.text("two/report.html") == page)
    let again = try CommandRun(
      [
        "simulate", "--force", "--before", "2m", "--during", "3m", "--after", "2m", "--seed", "1",
        "--out=two",
      ], in: folder)
    #expect(again.status == 0)
    #expect(try folder.text("two/report.html") == page)
  }

  @Test("plots of a session are SVG files named after the charts")
  func plots() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      [
        "simulate", "--before", "1m", "--during", "2m", "--after", "0", "--out", "s", "--plots",
        "p",
      ],
      in: folder)
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("p").path)
    for chart in ["tone", "heart-rate", "tachogram", "pressure", "body-cortisol-percent"] {
      #expect(names.contains(chart + ".svg"))
    }
    #expect(try !folder.text("s/report.html").contains("--plots"))
    for (plots, message) in [
      ("-", "--plots is a folder; give its name"), ("", "--plots needs a name"),
    ] {
      let refused = try CommandRun(["simulate", "--out", "x", "--plots", plots], in: folder)
      #expect(refused.status == 64)
      #expect(refused.errors.contains(message))
    }
  }

  @Test("a protocol file is named with its hash")
  func protocolFile() throws {
    let folder = try TemporaryFolder()
    let written = try CommandRun(["protocols", "swedish", "--format", "yaml"], in: folder)
    try folder.write(written.text, to: "own.yaml")
    let run = try CommandRun(
      [
        "simulate", "--protocol", "own.yaml", "--before", "20s", "--during", "30s", "--after", "0",
        "--out", "s", "-q",
      ], in: folder)
    #expect(run.status == 0)
    let page = try folder.text("s/report.html")
    #expect(page.contains("own.yaml, SHA-256 "))
    #expect(page.contains("hrv-tool simulate --protocol own.yaml --before 20s"))
  }

  @Test("a comparison has a page besides the result, which stays as it is")
  func comparison() throws {
    let folder = try TemporaryFolder()
    for (name, seed) in [("1.txt", 1), ("2.txt", 2)] {
      try folder.writeRecording(name, beats: 500, seed: UInt64(seed))
    }
    let command = ["compare", "1.txt", "2.txt", "--window", "1m", "--metrics", "time"]
    let plain = try CommandRun(command, in: folder)
    let run = try CommandRun(command + ["--report", "a.html", "--plots", "p"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == plain.output)
    let page = try folder.text("a.html")
    #expect(page.components(separatedBy: disclaimer).count == 2)
    #expect(
      page.contains(
        "hrv-tool compare 1.txt 2.txt --window 1m --metrics time --report report.html"))
    #expect(page.contains("SHA-256 of 1.txt"))
    #expect(page.contains("SHA-256 of 2.txt"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("p").path)
    for chart in ["tachogram", "tachogram-2", "course-heart-rate", "effects"] {
      #expect(names.contains(chart + ".svg"))
    }
  }

  @Test("a session folder names all the files that were read")
  func folderComparison() throws {
    let folder = try TemporaryFolder()
    try folder.simulate()
    let run = try CommandRun(
      ["compare", "session", "--window", "1m", "--metrics", "time", "--report", "a.html", "-q"],
      in: folder)
    #expect(run.status == 0)
    let page = try folder.text("a.html")
    for file in ["rr.csv", "session.json", "signals.csv"] {
      #expect(page.contains("SHA-256 of session/\(file)"))
    }
    #expect(page.contains("Phases compared: before, during, after"))
  }

  @Test("what a project file set is named, and written out in the command")
  func projectFile() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt", beats: 700)
    try folder.write("metrics: time\nwindow: 1m\n", to: "hrv-tool.yaml")
    let run = try CommandRun(
      [
        "compare", "rest.txt", "--phase", "before=0..4m", "--phase", "after=4m..8m", "--report",
        "a.html", "-q",
      ], in: folder)
    #expect(run.status == 0)
    let page = try folder.text("a.html")
    #expect(page.contains("hrv-tool.yaml sets metrics, window"))
    #expect(page.contains("hrv-tool compare --no-config --metrics=time --window="))
  }

  @Test("several sessions have no report, and the sentence says the way out")
  func refused() throws {
    let folder = try TemporaryFolder()
    for name in ["1.txt", "2.txt"] { try folder.writeRecording(name) }
    for arguments in [
      ["--pairs", "1.txt", "2.txt", "1.txt", "2.txt", "--report", "a.html"],
      ["1.txt", "2.txt", "--phase", "a=0..1m", "--phase", "b=1m..2m", "--report", "a.html"],
    ] {
      let run = try CommandRun(["compare"] + arguments, in: folder)
      #expect(run.status == 64)
      #expect(
        run.errors.contains(
          "--report belongs to the phases of one session; 2 were given, compare them one by one"),
        "\(run.errors)")
    }
    for (arguments, message) in [
      (["--report", "-"], "--report is a page and not for standard output"),
      (["--report", "a", "-o", "a"], "--report and --output are both 'a'"),
      (["--plots", "-"], "--plots is a folder; give its name"),
    ] {
      let run = try CommandRun(["compare", "1.txt", "2.txt"] + arguments, in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
    let replacing = try CommandRun(["compare", "1.txt", "2.txt", "--report", "2.txt"], in: folder)
    #expect(replacing.status == 1)
    #expect(replacing.errors.contains("2.txt: the output would replace the recording itself"))
    #expect(try folder.names == ["1.txt", "2.txt"])
  }
}
