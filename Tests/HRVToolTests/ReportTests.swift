import Foundation
import Testing

@Suite("Reports and plots of the command line", .timeLimit(.minutes(5)))
struct ReportTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    return folder
  }

  @Test("a report is written besides the result, which stays as it is")
  func report() throws {
    let folder = try folder()
    let plain = try CommandRun(["analyze", "rest.txt", "--metrics", "time"], in: folder)
    let command = ["analyze", "rest.txt", "--metrics", "time", "--report"]
    let run = try CommandRun(command + ["a b.html"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output == plain.output)
    let page = try folder.text("a b.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" id=\"one-page\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("hrv-tool analyze rest.txt --metrics time --report report.html"))
    // Where it is written to is no part of it.
    #expect(try CommandRun(command + ["other.html", "-o", "x"], in: folder).status == 0)
    #expect(try folder.text("other.html") == page)
    #expect(try folder.names.sorted() == ["a b.html", "other.html", "rest.txt", "x"])
  }

  @Test("plots are SVG files named after the charts, PNG beside them or a note")
  func plots() throws {
    let folder = try folder()
    let run = try CommandRun(
      ["analyze", "rest.txt", "--metrics", "rmssd", "--plots", "plots"], in: folder)
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("plots").path)
    for chart in ["tachogram", "histogram", "poincare", "spectrum"] {
      #expect(names.contains(chart + ".svg"))
      let hasPicture = names.contains(chart + ".png")
      #expect(hasPicture == run.errors.isEmpty)
      if !hasPicture { #expect(run.errors.contains("rsvg-convert is not installed")) }
    }
    #expect(!names.contains { $0.hasSuffix(".tmp") })
    let svg = try folder.text("plots/tachogram.svg")
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    #expect(!svg.contains("<script"))
    #expect(try CommandRun(["analyze", "rest.txt", "--plots", "plots"], in: folder).status == 0)
  }

  @Test(
    "what no report can be made of is refused",
    arguments: [
      (["rest.txt", "--report", "-"], "--report is a page and not for standard output"),
      (
        ["rest.txt", "rest.txt", "--report", "a.html"], "--report belongs to one recording; 2 were"
      ),
      (["rest.txt", "rest.txt", "--plots", "p"], "--plots belongs to one recording; 2 were given"),
      (["rest.txt", "--plots", "-"], "--plots is a folder; give its name"),
      (["rest.txt", "--report", "a", "-o", "a"], "--report and --output are both 'a'"),
      (["rest.txt", "--report", ""], "--report needs a name"),
    ])
  func usage(arguments: [String], message: String) throws {
    let folder = try folder()
    let run = try CommandRun(["analyze"] + arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try folder.names == ["rest.txt"])
  }

  @Test("places that cannot be written to end the program with one sentence")
  func refused() throws {
    let folder = try folder()
    for (arguments, message) in [
      (["--report", "rest.txt"], "rest.txt: the output would replace the recording itself"),
      (["--report", "missing/a.html"], "the folder of the output does not exist; create it first"),
      (["--report", "."], "this is a folder; give the name of a file in it"),
      (["--plots", "missing/plots"], "the folder could not be made (No such file or directory)"),
      (["--plots", "rest.txt"], "rest.txt: this is a file, not a folder"),
    ] {
      let run = try CommandRun(
        ["analyze", "rest.txt", "--metrics", "rmssd"] + arguments, in: folder)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(message), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    #expect(try folder.names == ["rest.txt"])
  }

  @Test(
    "a full disk leaves no half report",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func fullDisk() throws {
    let folder = try folder()
    let run = try CommandRun(["analyze", "rest.txt", "--report", "/dev/full"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("/dev/full: the disk is full"))
  }
}
