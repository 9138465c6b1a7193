import Foundation
import TestSupport
import Testing

@Suite("analyze says what should be read with care", .timeLimit(.minutes(5)))
struct ValidityTests {
  @Test("quality has the clock's step, the test for drifts and the clock check, with reasons")
  func members() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(["analyze", "rest.txt", "--format", "json"], in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(run.text)
    json.expectSoundNumbers()
    let resolution = try json.object("quality", "resolution")
    #expect(resolution["step_ms"] as? Double == 1)
    #expect(resolution["name"] as? String == "1 ms")
    #expect((resolution["tied_percent"] as? Double ?? -1) > 0)
    let biases = try #require(resolution["bias"] as? [[String: Any]])
    let rmssd = try #require(biases.first { $0["metric"] as? String == "rmssd" })
    #expect((rmssd["bias"] as? Double ?? 0) > 0)
    let stationarity = try json.object("quality", "stationarity")
    for key in ["mean_change_ms", "mean_p", "variance_ratio", "variance_p"] {
      #expect(stationarity[key] is Double, "\(key)")
    }
    let clock = try json.object("quality", "clock")
    #expect(clock["difference_s"] is NSNull)
    #expect(clock["reason"] as? String == "the recording has no time stamps")
  }

  @Test("a signal or a resampled series read as intervals is doubted, a recording of beats is not")
  func smoothness() throws {
    let folder = try TemporaryFolder()
    let smooth = (0..<600).map { 800 + 50 * sin(Double($0) / 20) }
    try folder.write(smooth.map { "\($0)\n" }.joined(), to: "smooth.txt")
    try folder.writeRecording("rest.txt")
    let doubt = "the intervals change unusually smoothly"
    for arguments in [["analyze"], ["compare", "rest.txt"]] {
      let run = try CommandRun(arguments + ["smooth.txt"], in: folder)
      #expect(run.status == 0)
      #expect((run.text + run.errors).contains(doubt))
    }
    let json = try CommandRun(["analyze", "smooth.txt", "--format", "json"], in: folder)
    let quality = try JSONInspection(json.text).object("quality")
    #expect((quality["warnings"] as? [String])?.contains { $0.hasPrefix(doubt) } == true)
    #expect(try !CommandRun(["analyze", "rest.txt"], in: folder).text.contains(doubt))
  }

  @Test("a short recording has no stationarity, and says why")
  func short() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("short.txt", beats: 90)
    let run = try CommandRun(["analyze", "short.txt", "--format", "json"], in: folder)
    let stationarity = try JSONInspection(run.text).object("quality", "stationarity")
    #expect(stationarity["mean_p"] is NSNull)
    #expect((stationarity["reason"] as? String)?.contains("200") == true)
  }

  @Test("warnings stand at their metric in JSON, and only where there are some")
  func metricWarnings() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      ["analyze", "rest.txt", "--metrics", "hti,mean_nn,ulf", "--format", "json"], in: folder)
    let json = try JSONInspection(run.text)
    let warnings = try #require(
      try json.object("metrics", "hti")["warnings"] as? [String])
    #expect(warnings.contains { $0.hasPrefix("should have 20m of beats") })
    #expect(try json.object("metrics", "mean_nn")["warnings"] == nil)
    let undefined = try json.object("metrics", "ulf")
    #expect(undefined["warnings"] == nil)
    #expect(undefined["reason"] is String)
    // The note of a metric is no note of the recording.
    #expect(try json.object("quality")["warnings"] as? [String] == [])
    #expect(run.errors.isEmpty)
  }

  @Test("a coarse clock is named with what it does to pNN50")
  func coarseClock() throws {
    let folder = try TemporaryFolder()
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 3)
    try folder.write(
      intervals.map { "\(Int(((2 * $0 - 850) / 10).rounded()) * 10)\n" }.joined(), to: "coarse.txt")
    let run = try CommandRun(
      ["analyze", "coarse.txt", "--metrics", "pnn50", "--format", "json"], in: folder)
    let json = try JSONInspection(run.text)
    #expect(try json.object("quality", "resolution")["name"] as? String == "10 ms")
    let warnings = try #require(
      try json.object("metrics", "pnn50")["warnings"] as? [String])
    #expect(
      warnings.contains {
        $0.hasPrefix("the clock's step of 10 ms makes this about ")
          && $0.hasSuffix("too small; on its grid more than 50 ms is 60 ms or more")
      },
      "\(warnings)")
  }

  @Test("stamps that span more than the beats are told in the quality and at the spectrum")
  func clockMismatch() throws {
    let folder = try TemporaryFolder()
    // Each stamp comes 3 % late, too little a beat to be a gap.
    var seconds = 0.0
    let rows = SyntheticRR.intervalsMilliseconds(beats: 600, seed: 4).map { interval in
      seconds += interval * 1.03 / 1000
      return "\((seconds * 1e4).rounded() / 1e4),\(interval)\n"
    }
    try folder.write("time_s,ibi_ms\n" + rows.joined(), to: "late.csv")
    let run = try CommandRun(
      ["analyze", "late.csv", "--metrics", "hf,rmssd", "--format", "json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONInspection(run.text)
    let clock = try json.object("quality", "clock")
    let percent = try #require(clock["percent"] as? Double, "\(clock)")
    // The stamps were made 3 % longer; the first interval is not between two of them.
    #expect((percent - 3).magnitude < 0.1)
    let general = try #require(try json.object("quality")["warnings"] as? [String])
    #expect(general.contains { $0.hasPrefix("the time stamps span 3 % more") })
    let spectral = try json.object("metrics", "hf")["warnings"] as? [String] ?? []
    #expect(spectral.contains { $0.hasPrefix("the time stamps span 3 % more") })
    #expect(run.errors.contains("time stamps span"))
  }

  @Test("the table marks such metrics and groups them by warning")
  func table() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(["analyze", "rest.txt", "--metrics", "hti,tinn,mean_nn"], in: folder)
    let lines = run.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("  hti ") && $0.hasSuffix(" *") })
    #expect(lines.contains { $0.contains("mean_nn") && !$0.hasSuffix("*") })
    #expect(lines.contains("Read with care"))
    #expect(lines.contains { $0.hasPrefix("  - * hti, tinn: should have 20m of beats") })
  }

  @Test("CSV stays as it was: numbers only")
  func csv() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      ["analyze", "rest.txt", "--metrics", "hti,tinn", "--format", "csv"], in: folder)
    let rows = run.text.split(separator: "\n")
    #expect(rows.first == "file,start_s,end_s,hti,tinn")
    #expect(rows.count == 2)
    #expect(rows.last?.split(separator: ",").count == 5)
  }

  @Test("every number of the table agrees with JSON, warnings and all")
  func sameText() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let table = try CommandRun(["analyze", "rest.txt"], in: folder)
    let json = try JSONInspection(
      CommandRun(["analyze", "rest.txt", "--format", "json"], in: folder).text)
    let metrics = try json.object("metrics")
    let warned = metrics.filter { ($0.value as? [String: Any])?["warnings"] != nil }.keys
    let marked = table.text.split(separator: "\n").filter { $0.hasSuffix(" *") }.compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(Set(marked) == Set(warned))
    #expect(!warned.isEmpty)
  }
}
