import Foundation
import Testing

@Suite("analyze, as JSON", .timeLimit(.minutes(5)))
struct AnalyzeJSONTests {
  @Test("one recording: every member of the contract, in its order")
  func members() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      ["analyze", "rest.txt", "--format", "json", "--window", "2m"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let json = try JSONInspection(run.text)
    #expect(
      json.keys(depth: 1) == [
        "schema", "tool", "source", "options", "quality", "metrics", "windows",
      ])
    #expect(json.root["schema"] as? String == "hrv-tool/analysis/1")
    #expect(try json.object("tool")["name"] as? String == "hrv-tool")
    let source = try json.object("source")
    #expect(
      Set(source.keys) == [
        "file", "sha256", "format", "unit", "unit_reason", "beats", "duration_s", "start",
      ])
    #expect(source["file"] as? String == "rest.txt")
    #expect(source["beats"] as? Int == 400)
    #expect(source["unit"] as? String == "ms")
    #expect((source["sha256"] as? String)?.count == 64)
    let quality = try json.object("quality")
    #expect(
      Set(quality.keys) == [
        "artifacts", "corrected_percent", "gaps", "coverage_percent", "resolution", "stationarity",
        "clock", "warnings",
      ])
    let artifacts = try json.object("quality", "artifacts")
    #expect(Set(artifacts.keys) == ["ectopic", "missed", "extra", "long_short"])
    let metrics = try json.object("metrics")
    #expect(metrics.count >= 50)
    for (key, metric) in metrics {
      let metric = try #require(metric as? [String: Any])
      #expect(metric["unit"] is String, "\(key)")
      #expect((metric["value"] is NSNull) == (metric["reason"] is String), "\(key)")
    }
    let windows = try #require(json.root["windows"] as? [[String: Any]])
    #expect(windows.count == 2)
    for window in windows { #expect(Set(window.keys) == ["start_s", "end_s", "metrics"]) }
    json.expectSoundNumbers()
  }

  @Test("the options say all that was asked, reading included")
  func options() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      [
        "analyze", "rest.txt", "--format", "json", "--unit", "ms", "--input-format", "plain-text",
        "--correct", "malik", "--detrend", "smoothness-priors:300", "--spectrum", "burg",
        "--preset", "taskforce", "--metrics", "hf,rmssd", "--from", "10s", "--to", "1h",
        "--window", "1m", "--step", "30s", "--no-intervals",
      ], in: folder)
    #expect(run.status == 0)
    let options = try JSONInspection(run.text).object("options")
    #expect(options["input_format"] as? String == "plain-text")
    #expect(options["unit"] as? String == "ms")
    #expect(options["tick_rate_hz"] is NSNull)
    #expect(options["correct"] as? String == "malik")
    #expect(options["preset"] as? String == "taskforce")
    #expect(options["metrics"] as? [String] == ["rmssd", "hf"])
    #expect(options["from_s"] as? Double == 10)
    #expect(options["to_s"] as? Double == 3600)
    #expect(options["window_s"] as? Double == 60)
    #expect(options["step_s"] as? Double == 30)
    let spectrum = try #require(options["spectrum"] as? [String: Any])
    #expect(spectrum["estimator"] as? String == "burg")
    #expect(spectrum["detrend"] as? String == "smoothness-priors:300")
    #expect(spectrum["interpolation"] as? String == "cubic-spline")
  }

  @Test("metrics a short recording has no value for are null with a reason")
  func reasons() throws {
    let folder = try TemporaryFolder()
    try folder.write("800\n810\n790\n", to: "three.txt")
    let run = try CommandRun(["analyze", "three.txt", "--format", "json"], in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(run.text)
    json.expectSoundNumbers()
    let metrics = try json.object("metrics")
    #expect(try JSONInspection.value(metrics, "mean_nn") == 800)
    #expect(try JSONInspection.value(metrics, "lf") == nil)
    #expect(try JSONInspection.value(metrics, "dfa_alpha2") == nil)
  }

  @Test("a constant series has no NaN anywhere")
  func constantSeries() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "800\n", count: 500), to: "still.txt")
    for format in ["json", "csv", "table"] {
      let run = try CommandRun(["analyze", "still.txt", "--format", format, "-q"], in: folder)
      #expect(run.status == 0)
      #expect(!run.text.lowercased().split { !$0.isLetter }.contains("nan"))
      #expect(!run.text.lowercased().split { !$0.isLetter }.contains("inf"))
      if format == "json" { try JSONInspection(run.text).expectSoundNumbers() }
    }
  }

  @Test("warnings stand in the quality and on standard error, and -q silences the latter")
  func warnings() throws {
    let folder = try TemporaryFolder()
    var beats = [Int](repeating: 800, count: 300)
    for index in beats.indices { beats[index] += (index * 37) % 41 }
    beats[100] = 9000
    try folder.write(beats.map { "\($0)\n" }.joined(), to: "lost.txt")
    let arguments = ["analyze", "lost.txt", "--format", "json"]
    let run = try CommandRun(arguments, in: folder)
    let warnings = try #require(
      try JSONInspection(run.text).object("quality")["warnings"] as? [String])
    #expect(warnings.contains { $0.contains("loss of signal") })
    for warning in warnings { #expect(run.errors.contains("hrv-tool: lost.txt: \(warning)\n")) }
    let quiet = try CommandRun(arguments + ["-q"], in: folder)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == run.output)
    let table = try CommandRun(["analyze", "lost.txt"], in: folder)
    #expect(table.errors.isEmpty)
    for warning in warnings {
      #expect(table.text.components(separatedBy: warning).count == 2)
    }
  }
}
