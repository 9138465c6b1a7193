import Foundation
import Testing

@Suite("analyze, with curves", .timeLimit(.minutes(5)))
struct CurveTests {
  static let keys = [
    "mse", "cmse", "rcmse", "dfa", "mfdfa_alpha1_h", "mfdfa_alpha1_f", "mfdfa_alpha2_h",
    "mfdfa_alpha2_f", "psd", "prsa_dc", "prsa_ac",
  ]

  /// The x and y of a curve in an object of curves.
  static func points(_ curves: [String: Any], _ key: String) throws -> [(x: Double, y: Double?)] {
    let curve = try #require(curves[key] as? [String: Any], "\(key) is missing")
    let x = try #require(curve["x"] as? [NSNumber])
    let y = try #require(curve["y"] as? [Any])
    #expect(x.count == y.count)
    return zip(x, y).map { ($0.doubleValue, ($1 as? NSNumber)?.doubleValue) }
  }

  @Test("curves stand after the metrics, each with its axes, in the catalogue's order")
  func members() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      ["analyze", "rest.txt", "--metrics", "rmssd", "--curves", "all", "--format", "json"],
      in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let json = try JSONInspection(run.text)
    #expect(
      json.keys(depth: 1) == [
        "schema", "tool", "source", "options", "quality", "metrics", "curves",
      ])
    json.expectSoundNumbers()
    #expect(try json.object("options")["curves"] as? [String] == Self.keys)
    let curves = try json.object("curves")
    #expect(Set(curves.keys) == Set(Self.keys))
    #expect(json.keys(depth: 2).suffix(Self.keys.count) == Self.keys[...])
    for key in Self.keys {
      let curve = try #require(curves[key] as? [String: Any])
      for member in ["x_name", "x_unit", "y_name", "y_unit"] {
        #expect((curve[member] as? String)?.isEmpty == false, "\(key) has no \(member)")
      }
      let points = try Self.points(curves, key)
      #expect(points.isEmpty == false || curve["reason"] is String, "\(key)")
      #expect(points.contains { $0.y == nil } == (curve["reason"] is String) || points.isEmpty)
    }
  }

  @Test("without the option there is no member, and the metrics stay as they are")
  func onlyOnDemand() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt", seed: 2)
    let arguments = ["analyze", "rest.txt", "--format", "json", "--window", "2m"]
    let plain = try JSONInspection(CommandRun(arguments, in: folder).text)
    #expect(plain.root["curves"] == nil)
    #expect(try plain.object("options")["curves"] as? [String] == [])
    let windows = try #require(plain.root["windows"] as? [[String: Any]])
    #expect(windows.allSatisfy { $0["curves"] == nil })
    let full = try JSONInspection(CommandRun(arguments + ["--curves", "all"], in: folder).text)
    #expect(
      NSDictionary(dictionary: try full.object("metrics"))
        == NSDictionary(dictionary: try plain.object("metrics")))
  }

  @Test("psd over windows is the short-time spectrum: a spectrum for each window")
  func shortTimeSpectrum() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt", beats: 500)
    let run = try CommandRun(
      [
        "analyze", "rest.txt", "--window", "2m", "--step", "30s", "--metrics", "hf", "--curves",
        "psd", "--format", "json",
      ], in: folder)
    #expect(run.status == 0)
    let json = try JSONInspection(run.text)
    let windows = try #require(json.root["windows"] as? [[String: Any]])
    #expect(windows.count >= 9)
    for window in windows {
      #expect(Set(window.keys) == ["start_s", "end_s", "metrics", "curves"])
      let curves = try #require(window["curves"] as? [String: Any])
      #expect(Array(curves.keys) == ["psd"])
      let points = try Self.points(curves, "psd")
      #expect(points.count > 50)
      // Respiration at 0.25 Hz stands out in every window.
      let peak = try #require(points.filter { $0.x > 0.15 }.max { $0.y ?? 0 < $1.y ?? 0 })
      #expect(abs(peak.x - 0.25) < 0.03)
    }
  }

  @Test("missing points are null, and the first says why")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("short.txt", beats: 150)
    let run = try CommandRun(
      ["analyze", "short.txt", "--curves", "dfa,mfdfa_alpha2_h", "--format", "json", "-q"],
      in: folder)
    let curves = try JSONInspection(run.text).object("curves")
    let points = try Self.points(curves, "dfa")
    #expect(points.first { $0.y == nil }?.x == 38)
    let fluctuation = try #require(curves["dfa"] as? [String: Any])
    #expect(
      fluctuation["reason"] as? String
        == "at window size 38: needs 4 runs of 38 contiguous intervals, has 3")
    let exponents = try #require(curves["mfdfa_alpha2_h"] as? [String: Any])
    #expect(try Self.points(curves, "mfdfa_alpha2_h").isEmpty)
    #expect(
      exponents["reason"] as? String == "needs 4 runs of 64 contiguous intervals, has 2")
  }

  @Test("the table lists each curve in two columns, long ones thinned")
  func table() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      [
        "analyze", "rest.txt", "--metrics", "rmssd", "--curves",
        "psd,mfdfa_alpha1_h,mfdfa_alpha2_h",
      ], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count < 75)
    #expect(run.text.contains("\nPower spectral density (psd): one point in "))
    #expect(run.text.contains("  frequency (Hz)  density (ms²/Hz)\n"))
    #expect(run.text.contains("  moment order q  "))
    #expect(run.text.contains("\n              -5  "))
    #expect(!run.text.lowercased().split { !$0.isLetter }.contains("nan"))
  }

  @Test("several files: each object has its curves; the bytes repeat")
  func batch() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("a.txt", seed: 3)
    try folder.writeRecording("b.txt", seed: 4)
    let arguments = ["analyze", "a.txt", "b.txt", "--curves", "all", "--format", "json"]
    let run = try CommandRun(arguments, in: folder)
    #expect(run.lines.count == 2)
    for line in run.lines {
      #expect(try JSONInspection(line).object("curves").count == Self.keys.count)
    }
    #expect(try CommandRun(arguments, in: folder).output == run.output)
  }

  @Test(
    "curves that cannot be meant are refused as wrong usage",
    arguments: [
      ("--curves psd --format csv", "--format csv has no place for curves; they are written with"),
      ("--curves pds", "there is no curve 'pds' (did you mean 'psd'?); the curves are all, mse"),
      ("--curves psd,", "there is no curve ''"),
    ])
  func refusals(line: String, sentence: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(
      ["analyze", "rest.txt"] + line.split(separator: " ").map(String.init), in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }
}
