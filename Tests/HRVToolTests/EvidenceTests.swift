import Foundation
import Testing

@Suite("evidence", .timeLimit(.minutes(5)))
struct EvidenceTests {
  @Test("without names the figures of all systems are listed; a name is explained with sources")
  func table() throws {
    let folder = try TemporaryFolder()
    let list = try CommandRun(["evidence"], in: folder)
    #expect(list.status == 0)
    #expect(list.text.contains("\nCortisol: cortisol_percent, "))
    #expect(list.lines.allSatisfy { $0.count <= 100 })
    let one = try CommandRun(["evidence", "cortisol", "oxytocin_percent"], in: folder)
    #expect(one.status == 0)
    #expect(one.text.contains("doi:10.1080/00207450590956459"))
    #expect(one.text.contains("Where sources contradict each other"))
    #expect(!one.text.contains("\nHeart rate: "))
  }

  @Test("json: every effect names sources that are there, and null has a reason")
  func json() throws {
    let folder = try TemporaryFolder()
    let json = try JSONInspection(
      CommandRun(["evidence", "--format", "json"], in: folder).text)
    json.expectSoundNumbers()
    #expect(json.root["schema"] as? String == "hrv-tool/evidence/1")
    let sources = try json.object("sources")
    let effects = try #require(json.root["effects"] as? [[String: Any]])
    #expect(effects.count > 150)
    for effect in effects {
      for key in try #require(effect["sources"] as? [String]) { #expect(sources[key] != nil) }
    }
    let csv = try CommandRun(["evidence", "--format", "csv"], in: folder)
    #expect(csv.lines.count == 1 + effects.count)
  }

  @Test("one profile, and one grade, can be asked for alone")
  func filters() throws {
    let folder = try TemporaryFolder()
    let json = try JSONInspection(
      CommandRun(
        ["evidence", "--profile", "claimed", "--grade", "a,D", "--format", "json"], in: folder
      ).text)
    let effects = try #require(json.root["effects"] as? [[String: Any]])
    #expect(!effects.isEmpty)
    for effect in effects {
      #expect(["A", "D"].contains(effect["grade"] as? String))
      let change = try #require(effect["change"] as? [String: Any])
      #expect(change["claimed"] != nil && change["central"] == nil)
    }
  }

  @Test("sources come as a list, as JSON, as CSV and as BibTeX")
  func sources() throws {
    let folder = try TemporaryFolder()
    let keys = try JSONInspection(
      CommandRun(["evidence", "--sources", "--format", "json"], in: folder).text
    ).object("sources").keys
    #expect(keys.count > 100)
    let list = try CommandRun(["evidence", "--sources"], in: folder).text
    let bibliography = try CommandRun(["evidence", "--bibtex"], in: folder).text
    for key in keys {
      #expect(("\n" + list).contains("\n\(key)\n"))
      #expect(bibliography.contains("{\(key),\n"))
    }
    let csv = try CommandRun(["evidence", "--sources", "--format", "csv"], in: folder)
    #expect(csv.lines.count == 1 + keys.count)
    let few = try CommandRun(["evidence", "beta-endorphin", "--sources"], in: folder).text
    #expect(few.contains("\nday-1987\n") || few.hasPrefix("day-1987\n"))
    #expect(!few.contains("fazeli"))
  }
}
