import Foundation
import Testing

@Suite("validate", .timeLimit(.minutes(5)))
struct ValidateTests {
  @Test("one line for each target, the same bytes each time, status 1 where one is missed")
  func group() throws {
    let folder = try TemporaryFolder()
    let arguments = ["validate", "loop_dc_gain", "head-up-tilt", "--seeds", "1"]
    let table = try CommandRun(arguments, in: folder)
    #expect(table.lines.count == 1 + 10 + 1)
    #expect(table.lines[1].hasPrefix("tilt_60_heart_rate_change"))
    #expect(table.lines[10].hasPrefix("loop_dc_gain"))
    #expect(table.lines[11].contains("targets pass"))
    #expect(try CommandRun(arguments, in: folder).output == table.output)

    let csv = try CommandRun(arguments + ["--format", "csv"], in: folder)
    let missed = csv.lines.dropFirst().count { $0.contains(",fail,") }
    #expect(csv.lines.count == 1 + 10)
    #expect(table.status == (missed > 0 ? 1 : 0))
    #expect(csv.status == table.status)
    #expect(
      table.errors
        == (missed > 0 ? "hrv-tool: missed \(missed) of 10 targets\n" : ""))
  }

  @Test("a study has a line for each statistic in every format")
  func study() throws {
    let folder = try TemporaryFolder()
    let arguments = ["validate", "guan-2014", "--seeds", "1"]
    let table = try CommandRun(arguments, in: folder)
    let csv = try CommandRun(arguments + ["--format", "csv"], in: folder)
    let json = try JSONInspection(CommandRun(arguments + ["--format", "json"], in: folder).text)
    let missed = csv.lines.count { $0.hasSuffix(",fail") }
    #expect(csv.lines.count == 1 + 3)
    #expect(table.status == (missed > 0 ? 1 : 0))
    #expect(table.text.contains("\(3 - missed) of 3 published statistics"))
    let statistics = try json.object("studies", "guan-2014")["statistics"] as? [[String: Any]]
    #expect(statistics?.count == 3)
  }

  @Test("JSON says how it was measured")
  func json() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["validate", "loop_dc_gain", "--format", "json", "-o", "out.json"], in: folder)
    #expect(run.output.isEmpty)
    let json = try JSONInspection(String(decoding: try folder.read("out.json"), as: UTF8.self))
    let targets = try json.object("targets")
    let gain = try #require(targets["loop_dc_gain"] as? [String: Any])
    #expect(gain["verdict"] as? String == "pass")
    #expect((gain["measurement"] as? String)?.isEmpty == false)
  }
}
