import Foundation
import Testing

@Suite("analyze --explain", .timeLimit(.minutes(5)))
struct ExplainTests {
  @Test("the table holds the explained metrics alone, or those of --metrics too")
  func table() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let alone = try CommandRun(["analyze", "rest.txt", "--explain", "rmssd,hf"], in: folder)
    #expect(alone.status == 0)
    #expect(alone.text.contains("\n  rmssd "))
    #expect(!alone.text.contains("\n  sdnn "))
    let heading = try #require(alone.text.firstRange(of: "\nHow the values came about\n"))
    let explanation = alone.text[heading.upperBound...]
    #expect(explanation.contains("  rmssd, "))
    #expect(explanation.contains("  hf, "))
    #expect(explanation.contains("    Definition   "))
    let more = try CommandRun(
      ["analyze", "rest.txt", "--explain", "rmssd", "--metrics", "sdnn"], in: folder)
    #expect(more.text.contains("\n  sdnn "))
    #expect(!more.text.contains("\n  sdnn, "))
    #expect(more.text.contains("\n  rmssd, "))
  }

  @Test("a name that is none, and a form without room for sentences, are wrong usage")
  func mistakes() throws {
    let folder = try TemporaryFolder()
    let name = try CommandRun(["analyze", "f", "--explain", "rmsd"], in: folder)
    #expect(name.status == 64)
    #expect(name.errors.contains("no metric or group 'rmsd' (did you mean 'rmssd'?)"))
    let form = try CommandRun(["analyze", "f", "--explain", "hf", "--format", "csv"], in: folder)
    #expect(form.status == 64)
    #expect(form.errors.contains("leave out --explain or --format"))
  }
}
