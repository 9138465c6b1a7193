import AutonomicSim
import HRVReport
import TestSupport
import Testing

@Suite("Reports of analyses and comparisons")
struct AnalysisReportTests {
  private func analysis(
    _ name: String = "a.txt", beats: Int = 400, options: AnalysisOptions = AnalysisOptions()
  ) throws -> RecordingAnalysis {
    let text = SyntheticRR.intervalsMilliseconds(beats: beats, seed: 1).map { "\(Int($0))\n" }
    let recording = try RecordingReader().read(
      bytes: Array(text.joined().utf8), fileName: "a.txt")
    return try RecordingAnalysis(recording, source: RecordingSource(name: name), options: options)
  }

  private let few = AnalysisOptions(selection: MetricSelection([.rmssd, .nn50, .sdann]))

  @Test("a batch has one header in CSV, a line each in JSON, and a row for what failed")
  func batch() throws {
    func text(_ format: AnalysisBatch.Format) throws -> String {
      var batch = AnalysisBatch(
        format: format, metrics: few.selection.metrics, hasSeveralFiles: true)
      batch.add(try analysis("x/a, b.txt", options: few))
      batch.addFailure(file: "c.txt", reason: "c.txt: there is no such file")
      #expect(batch.failureCount == 1)
      return batch.text
    }
    let csv = try text(.csv).split(separator: "\n")
    #expect(csv.count == 3)
    #expect(csv[0] == "file,start_s,end_s,sdann,rmssd,nn50,error")
    #expect(csv[1].hasPrefix("\"x/a, b.txt\",0,"))
    #expect(csv[2] == "c.txt,,,,,,c.txt: there is no such file")
    let json = try text(.json).split(separator: "\n")
    #expect(json.count == 2)
    #expect(json[0].hasPrefix("{\"schema\":\"hrv-tool/analysis/1\",\"tool\":"))
    #expect(
      json[1].hasSuffix(
        "\"source\":{\"file\":\"c.txt\"},\"reason\":\"c.txt: there is no such file\"}"))
    let table = try text(.table)
    #expect(table.contains("File       x/a, b.txt\n"))
    #expect(table.contains("Not analysed\n  c.txt: there is no such file\n"))
  }

  @Test("a mean over windows of a long series says so, a whole series does not")
  func meansOverWindows() throws {
    let options = AnalysisOptions(selection: MetricSelection([.rmssd, .fuzzyEntropy]))
    for (beats, isMean) in [(5000, false), (5001, true)] {
      let analysis = try analysis(beats: beats, options: options)
      #expect(analysis.result.metrics.map(\.windowLength) == [nil, isMean ? 300 : nil])
      let table = AnalysisTable.metrics(analysis.result.metrics)
      let note = "Means over windows of 300 intervals, as the whole is too long for them: fuzzyen\n"
      #expect(table.hasSuffix(note) == isMean)
      var batch = AnalysisBatch(
        format: .json, metrics: options.selection.metrics, hasSeveralFiles: true)
      batch.add(analysis)
      #expect(batch.text.contains("\"unit\":\"nat\",\"mean_of_windows_of\":300") == isMean)
    }
  }

  @Test("the table shows counts whole, a dash with its reason, and every column aligned")
  func table() throws {
    let lines = try AnalysisTable.metrics(analysis(options: few).result.metrics)
      .split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "Time domain")
    #expect(lines[1].hasPrefix("  sdann      –  ms     SD of 5-min means: needs 3 complete"))
    #expect(lines[2].hasSuffix("  ms     RMS of successive differences"))
    let count = try #require(lines[3].split(separator: " ").dropFirst().first)
    #expect(Int(count) != nil)
  }

  @Test("a comparison as table, JSON and CSV tells the same")
  func comparison() throws {
    let prepared = try PreparedRecording(
      SyntheticRR.series(beats: 900, seed: 2),
      options: AnalysisOptions(
        correction: .none, selection: MetricSelection([.meanNN, .ultraLowFrequency])))
    let comparison = Comparison(
      phases: [("before", 0.0), ("after", 300.0)].map { name, start in
        ComparisonPhase(
          name: name, range: TimeRange(startSeconds: start, endSeconds: start + 300),
          recording: prepared)
      }, windowSeconds: 60)
    let change = try #require(comparison.change(of: .meanNN, inPhase: 1))
    let table = ComparisonTable.text(
      comparison, sources: ["a.txt", "a.txt"], notes: ["a.txt: half of it is noise"])
    #expect(table.contains("before  a.txt  0s–5m"))
    #expect(table.contains("Means of windows of 1m; changes with 95 % intervals\n"))
    #expect(table.contains(ReadableNumber.text(change.difference)))
    #expect(table.contains("Without a value in windows of this length\n  ulf: needs "))
    #expect(table.contains("Read with care\n  - a.txt: half of it is noise\n"))
    let csv = ComparisonCSV.text(comparison).split(separator: "\n")
    #expect(csv.count == 3)
    #expect(
      csv[0]
        == "metric,unit,phase,before_mean,phase_mean,difference,percent,low,high,before_windows,"
        + "phase_windows,scale,scale_difference,scale_low,scale_high,hedges_g,"
        + "scale_smallest_detectable,exceeds_smallest_detectable")
    #expect(csv[1].split(separator: ",")[5] == ShortestNumber.text(change.difference))
    #expect(csv[2] == "ulf,ms²,after,,,,,,,0,0,,,,,,,")
    let json = ComparisonJSON.text(comparison, sources: ["a.txt", "a.txt"])
    #expect(json.contains("\"difference\": \(ShortestNumber.text(change.difference))"))
    #expect(json.contains("\"reason\": \"one of the two phases has no value\""))
  }
}
