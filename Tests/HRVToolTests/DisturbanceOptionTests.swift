import Foundation
import Testing

@Suite("Options of disturbances", .timeLimit(.minutes(5)))
struct DisturbanceOptionTests {
  private static let phases = ["--before", "3m", "--during", "2m", "--after", "2m"]

  private func simulate(_ arguments: [String], in folder: TemporaryFolder) throws -> CommandRun {
    try CommandRun(["simulate"] + Self.phases + arguments, in: folder)
  }

  @Test("rates give labels.csv, counts in session.json and an analysis that corrects")
  func labels() throws {
    let folder = try TemporaryFolder()
    let run = try simulate(
      ["--ectopic-rate", "0.02", "--artifact-rate", "0.03", "--out", "s"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.contains("wrote signals.csv, rr.csv, labels.csv, session.json, report.html to s: ")
    )
    let rows = try folder.text("s/labels.csv").split(separator: "\n")
    #expect(rows[0] == "time_s,label")
    var counts = ["ectopic": 0, "missed": 0, "extra": 0, "mistimed": 0]
    var times = Set<Double>()
    var last = -1.0
    for row in rows.dropFirst() {
      let cells = row.split(separator: ",")
      let time = try #require(Double(cells[0]))
      #expect(time >= last)
      last = time
      counts[String(cells[1]), default: 0] += 1
      if cells[1] == "extra" || cells[1] == "mistimed" { times.insert(time) }
    }
    #expect(counts.count == 4 && rows.count > 5)
    let options = try JSONInspection(folder.text("s/session.json")).object("options")
    #expect(options["ectopic_rate"] as? Double == 0.02)
    #expect(abs((options["artifact_rate"] as? Double ?? 0) - 0.03) < 1e-15)
    #expect(options["disturbances"] as? [String: Int] == counts)
    let analysis = try #require(options["analysis"] as? [String: Any])
    #expect("\(analysis)".contains("lipponen"))
    // The recorder has those detections, at those times.
    let recorded = Set(
      try folder.text("s/rr.csv").split(separator: "\n").dropFirst().compactMap {
        Double($0.split(separator: ",")[0])
      })
    #expect(times.isSubset(of: recorded))
    #expect(try folder.text("s/rr.csv").hasPrefix("time_s,rr_ms,phase\n"))
  }

  @Test("rates of zero are no rates, to the last byte, and an old labels.csv goes")
  func zero() throws {
    let folder = try TemporaryFolder()
    #expect(
      try simulate(["--artifact-rate", "0.05", "--out", "a", "-q"], in: folder).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.file("a/labels.csv").path))
    let zero = ["--ectopic-rate", "0", "--artifact-rate", "0", "--out", "a", "--force", "-q"]
    #expect(try simulate(zero, in: folder).status == 0)
    #expect(try simulate(["--out", "b", "-q"], in: folder).status == 0)
    for name in ["rr.csv", "signals.csv", "session.json"] {
      #expect(try folder.read("a/\(name)") == folder.read("b/\(name)"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("a/labels.csv").path))
    try folder.write("mine", to: "a/labels.csv")
    #expect(try simulate(zero, in: folder).status == 0)
    #expect(try folder.text("a/labels.csv") == "mine")
  }

  @Test("a disturbed session can be compared and analysed")
  func reading() throws {
    let folder = try TemporaryFolder()
    #expect(
      try simulate(["--artifact-rate", "0.03", "--out", "s", "-q"], in: folder).status == 0)
    #expect(try CommandRun(["compare", "s", "--metrics", "rmssd"], in: folder).status == 0)
    let json = try JSONInspection(
      CommandRun(["analyze", "s/rr.csv", "--format", "json"], in: folder).text)
    let quality = try json.object("quality")
    #expect((quality["corrected_percent"] as? Double ?? 0) > 0)
  }
}
