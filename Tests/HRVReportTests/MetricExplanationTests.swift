import AutonomicSim
import HRVReport
import TestSupport
import Testing

@Suite("Explanations of values")
struct MetricExplanationTests {
  private func recording(beats: Int = 700) throws -> Recording {
    let text = SyntheticRR.intervalsMilliseconds(beats: beats, seed: 5).map { "\(Int($0))\n" }
    return try RecordingReader().read(bytes: Array(text.joined().utf8), fileName: "a.txt")
  }

  private func explanation(
    _ metrics: [Metric], preset: AnalysisPreset = .standard, of recording: Recording,
    intervals: Bool = false
  ) throws -> String {
    let analysis = try RecordingAnalysis(
      recording,
      options: AnalysisOptions(
        conventions: preset.conventions, selection: MetricSelection(metrics),
        includesIntervals: intervals))
    return MetricExplanation.text(of: metrics, in: analysis)
  }

  /// The text without line breaks, as words.
  private func flat(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test("every metric is explained: definition, data, need, reference", arguments: Metric.allCases)
  func everyMetric(metric: Metric) throws {
    let text = flat(try explanation([metric], of: recording(beats: 320)))
    let definition = metric.definition
    #expect(text.contains("\(metric.key), \(definition.name): "))
    for part in [definition.definition, definition.minimumData, definition.reference.citation] {
      #expect(text.contains(flat(part)))
    }
    #expect(text.contains("doi:\(definition.reference.doi)"))
    #expect(text.contains("Data 320 intervals; 319 pairs of successive intervals; one stretch"))
    #expect(text.contains("Conventions preset default"))
    #expect(text.contains("Correction lipponen-tarvainen: "))
  }

  @Test(
    "a preset that moves a value says what it does otherwise",
    arguments: AnalysisPreset.allCases.filter { $0 != .standard })
  func conventionsAreComplete(preset: AnalysisPreset) throws {
    let recording = try recording()
    func results(_ preset: AnalysisPreset) throws -> [MetricOutcome] {
      try RecordingAnalysis(
        recording, options: AnalysisOptions(conventions: preset.conventions)
      ).result.metrics
    }
    func clauses(_ metric: Metric, _ preset: AnalysisPreset) throws -> Substring {
      let text = flat(try explanation([metric], preset: preset, of: recording))
      let start = try #require(text.firstRange(of: "Conventions preset \(preset.conventions.name)"))
      let end = try #require(text.firstRange(of: " Data "))
      return text[start.upperBound..<end.lowerBound]
    }
    for (usual, other) in zip(try results(.standard), try results(preset))
    where usual.value != other.value {
      let metric = usual.metric
      #expect(
        try clauses(metric, .standard) != clauses(metric, preset), "\(metric.key) under \(preset)")
    }
  }

  @Test("the interval has its method and sample size, or says why there is none")
  func interval() throws {
    let recording = try recording()
    let with = flat(try explanation([.rmssd, .maxNN], of: recording, intervals: true))
    #expect(with.contains("Interval 95 % from "))
    #expect(with.contains("effective sample size"))
    #expect(with.contains("Interval none, an extreme grows with the length of the recording"))
    let without = flat(try explanation([.rmssd], of: recording))
    #expect(without.contains("Interval not computed (--no-intervals), by "))
  }

  @Test("gaps, corrections and windows of long series are counted")
  func data() throws {
    let stretch = SyntheticRR.intervalsMilliseconds(beats: 200, seed: 2)
    var intervals = stretch + [9000] + stretch
    intervals[50] *= 0.5
    let text = intervals.map { "\(Int($0))\n" }.joined()
    let recording = try RecordingReader().read(bytes: Array(text.utf8), fileName: "a.txt")
    let gaps = flat(try explanation([.rmssd], of: recording))
    #expect(gaps.contains("2 stretches without a gap, the longest of"))
    #expect(gaps.contains("of 401 beats corrected ("))
    let long = flat(try explanation([.fuzzyEntropy], of: try self.recording(beats: 5100)))
    #expect(long.contains("the mean over 17 windows of 300 intervals, as the whole is too long"))
  }

  @Test("a value that is none says why")
  func undefined() throws {
    let text = flat(try explanation([.sdann], of: recording(beats: 100)))
    #expect(text.contains("no value, needs "))
  }

  @Test("no line is wider than a terminal of 100 columns")
  func width() throws {
    let text = try explanation(Metric.allCases, of: recording(beats: 320))
    // A word that is longer than a line, such as a DOI, keeps a line of its own.
    for line in text.split(separator: "\n") where line.count > 100 {
      #expect(line.split(separator: " ").count == 1, "\(line)")
    }
  }
}
