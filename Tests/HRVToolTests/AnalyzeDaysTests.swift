import Foundation
import Testing

@Suite("analyze --days", .timeLimit(.minutes(5)))
struct AnalyzeDaysTests {
  /// Whole milliseconds, one a line, whose rate is 70 ± 10 bpm with its peak at 15 h.
  private static func day(hours: Double) -> String {
    var text = ""
    var time = 0.0
    while time < hours * 3600 {
      let rate = 70 + 10 * cos(2 * .pi * (time / 3600 - 15) / 24)
      let interval = (60_000 / rate).rounded()
      text += "\(Int(interval))\n"
      time += interval / 1000
    }
    return text
  }

  @Test("a day has its rhythm in JSON, table and CSV")
  func day() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.day(hours: 30), to: "long.txt")
    let arguments = ["analyze", "long.txt", "--days", "--metrics", "mean_hr,ulf", "-q"]
    let run = try CommandRun(arguments + ["--format", "json"], in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(run.text)
    json.expectSoundNumbers()
    let rhythm = try json.object("days", "cosinor", "metrics", "mean_hr")
    // Whole milliseconds move the rate by 0.04 bpm at most, in all directions alike.
    #expect((try #require(rhythm["mesor"] as? Double) - 70).magnitude < 0.02)
    #expect((try #require(rhythm["amplitude"] as? Double) - 10).magnitude < 0.02)
    #expect((try #require(rhythm["acrophase_h"] as? Double) - 15).magnitude < 0.02)
    let slow = try json.object("days", "cosinor", "metrics", "ulf")
    #expect(slow["mesor"] is NSNull)
    let days = try #require(try json.object("days")["days"] as? [[String: Any]])
    #expect(days.count == 2)
    #expect((days[1]["night"] as? [String: Any])?["windows"] as? Double == 0)
    #expect(json.root["options"].map { ($0 as? [String: Any])?["days"] as? Bool } == true)
    let csv = try CommandRun(arguments + ["--format", "csv"], in: folder)
    #expect(csv.lines.count == 3)
    #expect(csv.lines[0] == "file,start_s,end_s,mean_hr,ulf")
    #expect(csv.lines[1].hasPrefix("long.txt,0,86400,"))
    let table = try CommandRun(arguments, in: folder)
    #expect(table.text.contains("Days (every 24 h from the start of the recording"))
    #expect(table.text.contains("Rhythm of 24 hours (cosinor; the peak in time since the start)"))
    #expect(table.text.contains("15:00"))
  }

  @Test("a recording below a day says so and keeps its days")
  func short() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      ["analyze", "rest.txt", "--days", "--metrics", "mean_hr", "--format", "json"], in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(run.text)
    json.expectSoundNumbers()
    let days = try json.object("days")
    #expect(days["cosinor"] is NSNull)
    #expect((days["reason"] as? String)?.hasPrefix("needs 24 h, has 5m") == true)
    #expect((days["days"] as? [Any])?.count == 1)
  }

  @Test("without --days there is nothing of days")
  func absent() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(["analyze", "rest.txt", "--format", "json"], in: folder)
    let json = try JSONInspection(run.text)
    #expect(json.root["days"] == nil)
    #expect(try json.object("options")["days"] == nil)
  }
}
