import HRVAnalysis
import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite("Curves")
struct AnalysisCurveTests {
  static func result(
    _ series: RRSeries, curves: [AnalysisCurve] = AnalysisCurve.allCases,
    metrics: [Metric] = [], conventions: AnalysisConventions = .standard,
    windows: WindowPlan? = nil
  ) throws -> AnalysisResult {
    try Analysis.run(
      series,
      options: AnalysisOptions(
        conventions: conventions, correction: .none, selection: MetricSelection(metrics),
        windows: windows, curves: curves))
  }

  /// Two stretches of 300 intervals, a minute apart.
  static func broken(seed: UInt64) throws -> RRSeries {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 600, seed: seed)
    var seconds = 0.0
    let times = intervals.enumerated().map { index, interval in
      if index == 300 { seconds += 60 }
      seconds += interval / 1000
      return seconds
    }
    return try RRSeries(intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: [300])
  }

  static func y(_ value: CurveValue?) throws -> [Double] {
    try #require(value).points.map { try #require($0.y.number) }
  }

  @Test("areas of entropies are the trapezoids of their curves, to the bit")
  func areas() throws {
    let pairs: [(AnalysisCurve, Metric)] = [
      (.multiscaleEntropy, .multiscaleEntropy),
      (.compositeMultiscaleEntropy, .compositeMultiscaleEntropy),
      (.refinedMultiscaleEntropy, .refinedMultiscaleEntropy),
    ]
    let result = try Self.result(
      SyntheticRR.series(beats: 1700, seed: 41), curves: pairs.map(\.0), metrics: pairs.map(\.1))
    for (curve, metric) in pairs {
      let points = try #require(result.value(of: curve)).points
      #expect(points.map(\.x) == (1...20).map { Double($0) })
      let entropies = try Self.y(result.value(of: curve))
      let area = Summation.sum(entropies.span) - (entropies[0] + entropies[19]) / 2
      #expect(result.value(of: metric) == .defined(area))
    }
    // At scale 1 nothing is coarse: all three are the sample entropy.
    let first = try pairs.map { try Self.y(result.value(of: $0.0))[0] }
    #expect(Set(first).count == 1)
  }

  @Test("a scale without matches is a point with a reason, and the area has the same one")
  func missingScale() throws {
    let result = try Self.result(
      SyntheticRR.series(beats: 200, seed: 42), curves: [.multiscaleEntropy],
      metrics: [.multiscaleEntropy])
    let points = try #require(result.value(of: .multiscaleEntropy as AnalysisCurve)).points
    #expect(points.count == 20)
    #expect(points[0].y.number != nil)
    let missing = try #require(points.first { $0.y.number == nil })
    #expect(result.value(of: .multiscaleEntropy as Metric) == missing.y)
  }

  @Test("the slope of the fluctuation function is the scaling exponent, gaps or not")
  func fluctuation() throws {
    for series in [try SyntheticRR.series(beats: 700, seed: 43), try Self.broken(seed: 44)] {
      let result = try Self.result(
        series, curves: [.fluctuation], metrics: [.dfaAlpha1, .dfaAlpha2])
      let points = try #require(result.value(of: .fluctuation)).points
      #expect(points.map(\.x) == (4...64).map { Double($0) })
      for (metric, sizes) in [(Metric.dfaAlpha1, 4...16), (.dfaAlpha2, 16...64)] {
        let used = points.filter { sizes.contains(Int($0.x)) }
        let x = used.map { log($0.x) }
        let y = try used.map { log(try #require($0.y.number)) }
        let meanX = x.reduce(0, +) / Double(x.count)
        let meanY = y.reduce(0, +) / Double(y.count)
        let slope =
          zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
          / x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
        let exponent = try #require(result.value(of: metric)?.number)
        #expect(relativeDifference(slope, exponent) <= Tolerance.reduction)
      }
    }
  }

  @Test("sizes with too few windows have no value, but keep their place")
  func shortFluctuation() throws {
    let result = try Self.result(
      SyntheticRR.series(beats: 100, seed: 45), curves: [.fluctuation])
    let points = try #require(result.value(of: .fluctuation)).points
    #expect(points.count == 61)
    for point in points {
      let count = 100 / Int(point.x)
      if count >= 4 {
        #expect(point.y.number != nil)
      } else {
        #expect(
          point.y == .undefined(.tooFewRuns(needed: 4, length: Int(point.x), found: count)))
      }
    }
    let open = try Self.result(
      SyntheticRR.series(beats: 200, seed: 45), curves: [.fluctuation], conventions: .neurokit)
    #expect(
      try #require(open.value(of: .fluctuation)).points.map(\.x) == (4...20).map { Double($0) })
  }

  @Test("h(q) and f(α) hold the measures of the spectrum")
  func multifractal() throws {
    let result = try Self.result(
      SyntheticRR.series(beats: 700, seed: 46),
      metrics: [.dfaAlpha1, .mfdfaAlpha1Width, .mfdfaAlpha1Max, .mfdfaAlpha2Width])
    let exponents = try #require(result.value(of: .mfdfaAlpha1Exponents)).points
    #expect(exponents.map(\.x) == (-5...5).map { Double($0) })
    let second = try #require(exponents[7].y.number)
    let alpha = try #require(result.value(of: .dfaAlpha1)?.number)
    #expect(relativeDifference(second, alpha) <= Tolerance.reduction)
    let curves = [
      (AnalysisCurve.mfdfaAlpha1Dimensions, Metric.mfdfaAlpha1Width),
      (.mfdfaAlpha2Dimensions, .mfdfaAlpha2Width),
    ]
    for (curve, width) in curves {
      let strengths = try #require(result.value(of: curve)).points.map(\.x)
      let span = try #require(strengths.max()) - #require(strengths.min())
      #expect(result.value(of: width) == .defined(span))
    }
    let points = try #require(result.value(of: .mfdfaAlpha1Dimensions)).points
    #expect(
      points.max { $0.x < $1.x }?.y == result.value(of: .mfdfaAlpha1Max))
  }

  @Test(
    "the spectrum ends at 0.5 Hz and its trapezoid over HF is the HF power",
    arguments: SpectralRecipe.Estimator.allCases)
  func powerSpectrum(estimator: SpectralRecipe.Estimator) throws {
    var conventions = AnalysisConventions.standard
    conventions.spectrum.estimator = estimator
    let result = try Self.result(
      Self.broken(seed: 47), curves: [.powerSpectrum], metrics: [.highFrequency],
      conventions: conventions)
    let points = try #require(result.value(of: .powerSpectrum)).points
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.x < $1.x })
    #expect(try #require(points.last).x <= 0.5)
    #expect(try #require(points.last).x > 0.49)
    let spectrum = try PowerSpectrum(
      frequenciesHertz: points.map(\.x), densities: Self.y(result.value(of: .powerSpectrum)))
    let power = spectrum.power(in: FrequencyBand(lowerHertz: 0.15, upperHertz: 0.4))
    let expected = try #require(result.value(of: .highFrequency)?.number)
    #expect(relativeDifference(power, expected) <= Tolerance.reduction)
  }

  @Test("the capacities are differences of the phase-rectified averages around 0")
  func phaseRectified() throws {
    let result = try Self.result(
      Self.broken(seed: 48), curves: [.decelerationAverage, .accelerationAverage],
      metrics: [.decelerationCapacity, .accelerationCapacity])
    let pairs: [(AnalysisCurve, Metric)] = [
      (.decelerationAverage, .decelerationCapacity), (.accelerationAverage, .accelerationCapacity),
    ]
    for (curve, metric) in pairs {
      let points = try #require(result.value(of: curve)).points
      #expect(points.map(\.x) == (-30...30).map { Double($0) })
      let x = try Self.y(result.value(of: curve))
      let capacity = (x[30] + x[31] - x[29] - x[28]) / 4
      let expected = try #require(result.value(of: metric)?.number)
      // The averages are near 850 ms and their differences near 10: two digits are lost.
      #expect(relativeDifference(capacity, expected) <= 100 * Tolerance.reduction)
    }
  }

  @Test("no surrounding of an anchor crosses a gap")
  func phaseRectifiedGaps() throws {
    // One deceleration in each of two stretches, 3 and 5 intervals from their ends.
    let intervals = [800.0, 800, 800, 810, 800, 800, 900, 900, 900, 900, 900, 910, 900, 900]
    let curve = PhaseRectifiedCurve(
      intervals.span, stretches: [0..<6, 6..<14], anchor: .deceleration)
    let reach = PhaseRectifiedCurve.reach
    #expect(curve.meansMilliseconds[reach] == 860)
    #expect(curve.meansMilliseconds[reach - 3] == 850)
    #expect(curve.meansMilliseconds[reach - 4] == 900)
    #expect(curve.meansMilliseconds[reach + 2] == 850)
    #expect(curve.meansMilliseconds[reach - 6] == nil)
    #expect(curve.meansMilliseconds[reach + 3] == nil)
  }

  @Test("every window has its curves; psd over windows is the short-time spectrum")
  func windows() throws {
    let series = try SyntheticRR.series(beats: 400, seed: 49)
    let result = try Self.result(
      series, curves: [.powerSpectrum, .fluctuation],
      windows: WindowPlan(lengthSeconds: 120, stepSeconds: 30))
    #expect(result.windows.count == 8)
    for window in result.windows {
      #expect(window.curves.map(\.curve) == [.fluctuation, .powerSpectrum])
      let alone = try Self.result(series.slice(window.range), curves: [.powerSpectrum])
      #expect(window.curves[1].value == alone.value(of: .powerSpectrum))
      // Two minutes of whole beats make bins of about 1/119 Hz.
      #expect((58...61).contains(window.curves[1].value.points.count))
    }
  }

  @Test("curves that were not asked for are not there, and none change the metrics")
  func onlyOnDemand() throws {
    let series = try SyntheticRR.series(beats: 350, seed: 50)
    let plain = try Analysis.run(series, options: AnalysisOptions(correction: .none))
    #expect(plain.curves.isEmpty)
    let full = try Analysis.run(
      series,
      options: AnalysisOptions(
        correction: .none, curves: AnalysisCurve.allCases.reversed() + [.powerSpectrum]))
    #expect(full.curves.map(\.curve) == AnalysisCurve.allCases)
    #expect(full.metrics == plain.metrics)
    let again = try Analysis.run(
      series, options: AnalysisOptions(correction: .none, curves: AnalysisCurve.allCases))
    #expect(again.curves == full.curves)
  }

  @Test("any series of any length: points with finite numbers, or reasons", arguments: 0...40)
  func degenerate(beats: Int) throws {
    for intervals in [
      [Double](repeating: 1000, count: beats),
      SyntheticRR.intervalsMilliseconds(beats: 3 * beats, seed: UInt64(beats)),
      (0..<beats).map { $0 % 2 == 0 ? 600.0 : 1200.0 },
    ] {
      for outcome in try Self.result(RRSeries(intervalsMilliseconds: intervals)).curves {
        switch outcome.value {
        case .undefined(let reason): #expect(!reason.description.isEmpty)
        case .defined(let points):
          #expect(points.contains { $0.y.number != nil })
          for point in points { #expect(point.x.isFinite && point.y.number?.isFinite != false) }
        }
      }
    }
  }

  @Test("a constant series has no curve but a flat fluctuation function and a spectrum of zeros")
  func constant() throws {
    let result = try Self.result(
      RRSeries(intervalsMilliseconds: [Double](repeating: 800, count: 500)))
    for curve in [AnalysisCurve.multiscaleEntropy, .mfdfaAlpha1Exponents, .mfdfaAlpha2Dimensions] {
      #expect(result.value(of: curve) == .undefined(.constant))
    }
    #expect(try Self.y(result.value(of: .fluctuation)).allSatisfy { $0 == 0 })
    #expect(try Self.y(result.value(of: .powerSpectrum)).allSatisfy { $0 < 1e-12 })
    #expect(
      result.value(of: .decelerationAverage)
        == .undefined(.tooFewEvents(needed: 1, found: 0, name: "decelerations of at most 5 %")))
  }

  @Test("lists of keys: each once, in the catalogue's order, and a word for what is none")
  func parsing() throws {
    #expect(try AnalysisCurve.parse("psd, mse,psd") == [.multiscaleEntropy, .powerSpectrum])
    #expect(try AnalysisCurve.parse("all") == AnalysisCurve.allCases)
    for (list, name) in [("psd,pds", "pds"), ("", ""), ("mse,,psd", "")] {
      let error = #expect(throws: UnknownCurveName.self) { try AnalysisCurve.parse(list) }
      #expect(error?.name == name)
      #expect(error?.description.contains("the curves are mse, cmse") == true)
    }
  }
}
