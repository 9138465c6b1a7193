import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Validity gates")
struct ValidityGateTests {
  static func analysis(
    _ intervals: [Double], correction: ArtifactCorrection = .none, windows: WindowPlan? = nil,
    clock: ClockCheck? = nil
  ) throws -> AnalysisResult {
    try Analysis.run(
      RRSeries(intervalsMilliseconds: intervals),
      options: AnalysisOptions(correction: correction, windows: windows), clock: clock)
  }

  static func warnings(_ result: AnalysisResult, _ metric: Metric) throws -> [String] {
    try #require(result.metrics.first { $0.metric == metric }).warnings
  }

  @Test("five quiet minutes: geometric and long measures ask for more, short ones do not")
  func fiveMinutes() throws {
    let result = try Self.analysis(SyntheticRR.intervalsMilliseconds(beats: 354, seed: 1))
    for metric in [Metric.triangularIndex, .tinn, .veryLowFrequency, .decelerationCapacity] {
      let found = try Self.warnings(result, metric)
      #expect(found.contains { $0.contains("should have") }, "\(metric): \(found)")
    }
    for metric in [Metric.meanNN, .rmssd, .pnn50, .lowFrequency, .highFrequency, .sampleEntropy] {
      let found = try Self.warnings(result, metric)
      #expect(!found.contains { $0.contains("should have") }, "\(metric): \(found)")
    }
    let wanted = "should have 20m of beats to be compared with published values (Task Force 1996)"
    let found = try Self.warnings(result, .triangularIndex)
    #expect(
      found.contains { $0.hasPrefix(wanted) && $0.contains(", has 4m") || $0.contains(", has 5m") })
  }

  @Test(
    "more data never adds a warning about length",
    arguments: Metric.allCases.filter { $0.need != nil })
  func monotone(metric: Metric) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 1600, seed: 3)
    let selection = MetricSelection([metric])
    var wasEnough = false
    for count in [60, 150, 400, 1600] {
      let result = try Analysis.run(
        RRSeries(intervalsMilliseconds: Array(intervals.prefix(count))),
        options: AnalysisOptions(correction: .none, selection: selection))
      let outcome = try #require(result.metrics.first)
      guard outcome.value.number != nil else { continue }
      let isEnough = !outcome.warnings.contains { $0.contains("should have") }
      #expect(isEnough || !wasEnough, "\(metric) at \(count)")
      wasEnough = isEnough
    }
  }

  @Test("an undefined metric has its reason and no warning; windows have no warnings")
  func undefined() throws {
    let result = try Self.analysis(
      SyntheticRR.intervalsMilliseconds(beats: 354, seed: 1),
      windows: WindowPlan(lengthSeconds: 60, stepSeconds: 60))
    for outcome in result.metrics where outcome.value.number == nil {
      #expect(outcome.warnings.isEmpty, "\(outcome.metric)")
    }
    #expect(result.metrics.contains { $0.value.number == nil })
    #expect(!result.windows.isEmpty)
    #expect(result.windows.allSatisfy { $0.metrics.allSatisfy(\.warnings.isEmpty) })
  }

  @Test("a drifting mean is named with its size, at the metrics it adds to")
  func drift() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 700, seed: 5).enumerated().map {
      $1 - 200 * Double($0) / 700
    }
    let result = try Self.analysis(intervals)
    let test = try #require(result.validity.stationarity)
    #expect(test.meanDrifts)
    for metric in [Metric.sdnn, .veryLowFrequency, .sampleEntropy, .dfaAlpha2] {
      #expect(
        try Self.warnings(result, metric).contains { $0.hasPrefix("the mean interval falls by ") },
        "\(metric)")
    }
    for metric in [Metric.rmssd, .meanNN, .highFrequency, .inflectionPoints] {
      #expect(
        try !Self.warnings(result, metric).contains { $0.contains("the mean interval") },
        "\(metric)")
    }
  }

  @Test("variability that doubles is named where it is averaged")
  func louder() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 700, seed: 6).enumerated().map {
      $0 < 350 ? $1 : 850 + 2 * ($1 - 850)
    }
    let result = try Self.analysis(intervals)
    let found = try Self.warnings(result, .rmssd)
    #expect(found.contains { $0.hasPrefix("the variance from beat to beat rises to ") }, "\(found)")
  }

  @Test("a clock that does not fit the beats is told at the spectrum and of the whole")
  func clock() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 700, seed: 5)
    let mismatch = ClockCheck(differenceSeconds: 40, durationSeconds: 595)
    let result = try Self.analysis(intervals, clock: mismatch)
    #expect(mismatch.isMismatch)
    #expect(result.validity.warnings.count == 1)
    #expect(
      try Self.warnings(result, .highFrequency).contains {
        $0.hasPrefix("the time stamps span 6.7 %")
      })
    #expect(try !Self.warnings(result, .rmssd).contains { $0.contains("time stamps") })
    // Late packets and a per mille are no mismatch.
    for check in [
      ClockCheck(differenceSeconds: 2.9, durationSeconds: 60),
      ClockCheck(differenceSeconds: -20, durationSeconds: 20_000),
    ] {
      #expect(!check.isMismatch)
      #expect(try Self.analysis(intervals, clock: check).validity.warnings.isEmpty)
    }
  }

  @Test("many corrected beats: warned at variability, not yet at the mean")
  func corrected() throws {
    var intervals = SyntheticRR.intervalsMilliseconds(beats: 600, seed: 8)
    for index in stride(from: 12, to: 590, by: 13) {
      intervals[index] -= 250
      intervals[index + 1] += 250
    }
    let result = try Self.analysis(intervals, correction: .lipponenTarvainen)
    #expect(result.quality.correctedPercent > 5)
    #expect(result.quality.correctedPercent < Metric.meanNN.correctedPercentLimit)
    #expect(try Self.warnings(result, .rmssd).contains { $0.contains("were corrected") })
    #expect(try Self.warnings(result, .meanNN).isEmpty)
  }

  @Test("few beats cannot show a large dimension")
  func dimension() throws {
    var random = RandomStream(seed: 4)
    let noise = (0..<300).map { _ in 800 + 40 * random.normal() }
    let result = try Self.analysis(noise)
    let value = try #require(result.value(of: .correlationDimension)?.number)
    #expect(value > 5)
    #expect(
      try Self.warnings(result, .correlationDimension).contains {
        $0.hasPrefix("300 intervals cannot show a dimension above 5")
      })
  }

  @Test("an empty series and a single beat pass through the gates")
  func degenerate() throws {
    for intervals in [[], [800.0], [Double](repeating: 800, count: 400)] {
      let result = try Self.analysis(intervals)
      #expect(result.validity.biases.allSatisfy { $0.bias.isFinite })
    }
    #expect(try Self.analysis([]).validity.tiedPercent == nil)
    #expect(try Self.analysis([800, 800, 801]).validity.tiedPercent == 50)
  }
}
