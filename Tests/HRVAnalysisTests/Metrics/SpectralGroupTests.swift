import HRVAnalysis
import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite("The frequency group under every estimator")
struct SpectralGroupTests {
  /// The whole group for a series, no band withheld, so that ULF takes part.
  static func values(
    _ series: RRSeries, _ estimator: SpectralRecipe.Estimator
  ) throws -> [Metric: MetricValue] {
    var options = AnalysisOptions(
      correction: .none,
      selection: MetricSelection(Metric.allCases.filter { $0.definition.group == .frequency }))
    options.conventions.spectrum.estimator = estimator
    // Welch segments as long as the record, so that ULF has bins.
    options.conventions.spectrum.segmentLength = .fractionOfRecord(1)
    options.conventions.minimumDurations = .none
    let result = try Analysis.run(series, options: options)
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  static let powers: [(power: Metric, log: Metric, share: Metric, peak: Metric)] = [
    (.ultraLowFrequency, .logUltraLowFrequency, .relativeUltraLowFrequency, .peakUltraLowFrequency),
    (.veryLowFrequency, .logVeryLowFrequency, .relativeVeryLowFrequency, .peakVeryLowFrequency),
    (.lowFrequency, .logLowFrequency, .relativeLowFrequency, .peakLowFrequency),
    (.highFrequency, .logHighFrequency, .relativeHighFrequency, .peakHighFrequency),
    (
      .veryHighFrequency, .logVeryHighFrequency, .relativeVeryHighFrequency,
      .peakVeryHighFrequency
    ),
  ]

  static let bands: [FrequencyBand] = [.ultraLow, .veryLow, .low, .high, .veryHigh]

  @Test("sums, shares, logarithms and peaks agree", arguments: SpectralRecipe.Estimator.allCases)
  func agreement(estimator: SpectralRecipe.Estimator) throws {
    let values = try Self.values(SyntheticRR.series(beats: 1400, seed: 31), estimator)
    let number = { try MetricLawTests.number(values, $0) }
    var sum = 0.0
    var shares = 0.0
    for (names, band) in zip(Self.powers, Self.bands) {
      let power = try number(names.power)
      #expect(power > 0, "\(names.power.key)")
      #expect(relativeDifference(try number(names.log), log(power)) <= Tolerance.closedForm)
      let share = try number(names.share)
      #expect(
        relativeDifference(share, 100 * power / (try number(.totalPower))) <= Tolerance.reduction)
      let peak = try number(names.peak)
      #expect(band.contains(peak), "\(names.peak.key): \(peak)")
      if names.power != .veryHighFrequency {
        sum += power
        shares += share
      }
    }
    #expect(relativeDifference(sum, try number(.totalPower)) <= Tolerance.reduction)
    #expect(relativeDifference(shares, 100) <= Tolerance.reduction)
    let normalised = try number(.lowFrequencyNormalised) + number(.highFrequencyNormalised)
    #expect(relativeDifference(normalised, 100) <= Tolerance.reduction)
    #expect(
      relativeDifference(
        try number(.lowToHighFrequency), try number(.lowFrequency) / number(.highFrequency))
        <= Tolerance.reduction)
    // The series breathes at 0.25 Hz and has its slow rhythm at 0.095 Hz of its own time, which a
    // model of order 16 at 4 Hz (a memory of 4 s) has no room to tell from the drift below it.
    #expect(abs(try number(.peakHighFrequency) - 0.25) < 0.01)
    if estimator != .burg { #expect(abs(try number(.peakLowFrequency) - 0.095) < 0.01) }
  }

  @Test(
    "all bands together hold the variance of the intervals, by Parseval's theorem",
    arguments: SpectralRecipe.Estimator.allCases)
  func variance(estimator: SpectralRecipe.Estimator) throws {
    let series = try SyntheticRR.series(beats: 1400, seed: 32)
    let values = try Self.values(series, estimator)
    let all =
      try MetricLawTests.number(values, .totalPower)
      + MetricLawTests.number(values, .veryHighFrequency)
    let intervals = series.intervalsMilliseconds
    let deviation = DescriptiveStatistics.standardDeviation(intervals.span) ?? .nan
    // Power beyond 0.5 Hz, the taper and the share of time that each interval stands for leave some
    // percent; a factor of two, the usual defect, does not pass.
    #expect(abs(all / (deviation * deviation) - 1) < 0.25, "\(all / (deviation * deviation))")
  }

  /// Intervals around 850 ms that follow noise of a known exponent.
  static func noise(_ exponent: Int, seed: UInt64) throws -> RRSeries {
    var random = RandomStream(seed: seed)
    var level = 0.0
    return try RRSeries(
      intervalsMilliseconds: (0..<4000).map { _ in
        let step = random.normal()
        level = exponent == 0 ? 20 * step : level + step
        return 850 + level
      })
  }

  @Test(
    "β of white noise is 0 and of a random walk 2",
    arguments: SpectralRecipe.Estimator.allCases, [0, 2])
  func exponent(estimator: SpectralRecipe.Estimator, exponent: Int) throws {
    var options = AnalysisOptions(
      correction: .none, selection: MetricSelection([.spectralSlope]))
    options.conventions.spectrum.estimator = estimator
    let values = try (UInt64(1)...4).map { seed in
      let result = try Analysis.run(Self.noise(exponent, seed: seed), options: options)
      return try #require(result.metrics[0].value.number)
    }
    let mean = values.reduce(0, +) / 4
    // A line through the logarithms of chi-square bins has a standard error of about
    // 1.28·ln 10⁻¹ / (√n · SD(log f)), 0.1 to 0.2 here for one record, half that for four.
    #expect(abs(mean - Double(exponent)) < 0.3, "\(values)")
  }

  @Test("β says what it lacks")
  func tooFewBins() throws {
    let short = try SyntheticRR.series(beats: 200, seed: 33)
    let selection = MetricSelection([.spectralSlope])
    var options = AnalysisOptions(correction: .none, selection: selection)
    guard case .tooShort = try Analysis.run(short, options: options).metrics[0].value.reason else {
      Issue.record("three minutes are too short")
      return
    }
    options.conventions.minimumDurations = .none
    options.conventions.spectrum.segmentLength = .seconds(40)
    // Bins of 1/40 Hz: one of them lies between 0.003 and 0.04 Hz.
    #expect(
      try Analysis.run(short, options: options).metrics[0].value
        == .undefined(
          .tooFewEvents(
            needed: 3, found: 1, name: "spectral bins with power from 0.003 to 0.04 Hz")))
  }

  @Test("0 Hz is no peak: by default ULF has none, whatever its power")
  func ultraLowPeak() throws {
    var options = AnalysisOptions(
      correction: .none,
      selection: MetricSelection([.ultraLowFrequency, .peakUltraLowFrequency]))
    options.conventions.minimumDurations = .none
    let result = try Analysis.run(SyntheticRR.series(beats: 1400, seed: 34), options: options)
    #expect(result.value(of: .ultraLowFrequency)?.number != nil)
    #expect(result.value(of: .peakUltraLowFrequency) == .undefined(.noSpectralBin))
  }

  @Test("ULF, its logarithm, peak and share are withheld below 18 hours, and only they")
  func withheld() throws {
    let selection = try MetricSelection(parsing: "frequency")
    let options = AnalysisOptions(correction: .none, selection: selection)
    let result = try Analysis.run(SyntheticRR.series(beats: 500, seed: 35), options: options)
    for metric in selection.metrics {
      let value = try #require(result.value(of: metric))
      let isUltraLow = [
        .ultraLowFrequency, .logUltraLowFrequency, .peakUltraLowFrequency,
        .relativeUltraLowFrequency,
      ].contains(metric)
      #expect((value.number == nil) == isUltraLow, "\(metric.key): \(value)")
    }
  }
}
