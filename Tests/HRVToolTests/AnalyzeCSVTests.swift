import Foundation
import Testing

@Suite("analyze, as CSV and in windows", .timeLimit(.minutes(5)))
struct AnalyzeCSVTests {
  @Test("the columns are file, start_s, end_s and one for each metric")
  func columns() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(["analyze", "rest.txt", "--format", "csv"], in: folder)
    let catalogue = try CommandRun(["metrics", "--format", "csv"], in: folder)
    let keys = catalogue.lines.dropFirst().map { $0.split(separator: ",")[0] }
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    let header = run.lines[0].split(separator: ",")
    #expect(header == ["file", "start_s", "end_s"] + keys)
    let cells = run.lines[1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(cells.count == header.count)
    #expect(cells[0] == "rest.txt")
    #expect(cells[1] == "0")
  }

  @Test("CSV and JSON hold the same numbers")
  func agreesWithJSON() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt", seed: 5)
    let csv = try CommandRun(["analyze", "rest.txt", "--format", "csv"], in: folder)
    let json = try CommandRun(["analyze", "rest.txt", "--format", "json"], in: folder)
    let metrics = try JSONInspection(json.text).object("metrics")
    let header = csv.lines[0].split(separator: ",")
    let cells = csv.lines[1].split(separator: ",", omittingEmptySubsequences: false)
    for (key, cell) in zip(header, cells).dropFirst(3) {
      #expect(try JSONInspection.value(metrics, String(key)) == Double(cell), "\(key)")
    }
  }

  @Test("windows start a step apart, all as long as asked, times without rounding dust")
  func windows() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt", beats: 700)
    let run = try CommandRun(
      [
        "analyze", "rest.txt", "--format", "csv", "--window", "90s", "--step", "1m", "--metrics",
        "rmssd",
      ], in: folder)
    #expect(run.status == 0)
    let rows = run.lines.dropFirst().map { $0.split(separator: ",") }
    // 700 beats of about 0.85 s are some 595 s: windows from 0, 60, … 480 s fit (or end within the
    // last beat's reach).
    #expect(rows.count >= 8)
    for (index, row) in rows.enumerated() {
      #expect(row[1] == "\(60 * index)")
      #expect(row[2] == "\(60 * index + 90)")
      #expect(Double(row[3]) != nil)
    }
  }

  @Test("a window longer than the recording leaves a header and says why")
  func windowTooLong() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let arguments = ["analyze", "rest.txt", "--window", "1h", "--metrics", "rmssd"]
    let csv = try CommandRun(arguments + ["--format", "csv"], in: folder)
    #expect(csv.status == 0)
    #expect(csv.text == "file,start_s,end_s,rmssd\n")
    #expect(
      csv.errors
        == "hrv-tool: rest.txt: no windows: the time analysed is shorter than one window of 1h\n")
    let table = try CommandRun(arguments, in: folder)
    #expect(table.errors.isEmpty)
    #expect(table.text.contains("none: the time analysed is shorter than one window of 1h"))
  }

  @Test("--from and --to take the beats that end between them")
  func range() throws {
    let folder = try TemporaryFolder()
    // A beat every second: 1.0 s, 2.0 s, …; of the 60, those from 10 s up to but not at 20 s are 10.
    try folder.write(String(repeating: "1000\n", count: 60), to: "steady.txt")
    let run = try CommandRun(
      [
        "analyze", "steady.txt", "--format", "csv", "--from", "10s", "--to", "20s", "--metrics",
        "mean_nn", "--correct", "none",
      ], in: folder)
    #expect(run.text == "file,start_s,end_s,mean_nn\nsteady.txt,9,19,1000\n")
  }

  @Test("a time outside the recording is said with the time the recording has")
  func rangeOutside() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "1000\n", count: 60), to: "steady.txt")
    let run = try CommandRun(["analyze", "steady.txt", "--from", "1h"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "hrv-tool: steady.txt: no interval lies in the time asked for; the recording runs from "
        + "0s to 1m, give --from and --to inside it\n")
  }
}
