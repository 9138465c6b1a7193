import HRVAnalysis

extension MetricLaws {
  static let complexity: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    // Templates of two are left out at the last two starts, which reversal moves to the other end:
    // two of 498.
    let ends = MetricLaw.Effect.near(0.02, because: "two of 498 templates change")
    laws[.sampleEntropy] = MetricLaw(
      shift: .same, scale: .same, reversal: ends, shuffle: .order, bounds: .notNegative)
    laws[.fuzzyEntropy] = MetricLaw(
      shift: .same, scale: .same, reversal: ends, shuffle: .order, bounds: .notNegative)
    laws[.approximateEntropy] = MetricLaw(
      shift: .same, scale: .same, reversal: .same, shuffle: .order, bounds: .any)
    laws[.shannonEntropy] = MetricLaw(
      shift: .same, scale: .fixedWidth, reversal: .same, shuffle: .same, bounds: .notNegative)
    for metric in [
      Metric.multiscaleEntropy, .compositeMultiscaleEntropy, .refinedMultiscaleEntropy,
    ] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .same, reversal: .fromTheStart, shuffle: .order, bounds: .any,
        ground: .long)
    }
    for metric in [Metric.dfaAlpha1, .dfaAlpha2] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .same, reversal: .fromTheStart, shuffle: .order, bounds: .any)
    }
    laws[.correlationDimension] = MetricLaw(
      shift: .same, scale: .same, reversal: .same, shuffle: .order, bounds: .notNegative)
    laws[.higuchiDimension] = MetricLaw(
      shift: .same, scale: .same, reversal: .same, shuffle: .order, bounds: .any)
    laws[.katzDimension] = MetricLaw(
      shift: .same, scale: .same,
      reversal: .noLaw(because: "the reach is measured from the first interval"), shuffle: .order,
      bounds: 1...(.infinity))
    laws[.lempelZiv] = MetricLaw(
      shift: .same, scale: .same,
      reversal: .noLaw(because: "phrases are read from the first interval on"), shuffle: .order,
      bounds: .positive)
    return laws
  }()

  static let patterns: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    for metric in [
      Metric.inflectionPoints, .inverseSegmentLength, .shortSegments, .alternation, .symbols0V,
      .symbols1V, .symbols2LV, .symbols2UV,
    ] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .same, reversal: .same, shuffle: .order, bounds: .percent)
    }
    return laws
  }()

  static let recurrence: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    func add(
      _ metrics: [Metric], _ bounds: ClosedRange<Double>,
      reversal: MetricLaw.Effect = .same
    ) {
      for metric in metrics {
        laws[metric] = MetricLaw(
          shift: .same, scale: .same, reversal: reversal, shuffle: .order, bounds: bounds)
      }
    }
    let rows = MetricLaw.Effect.noLaw(because: "rows above the main diagonal become columns")
    add([.recurrenceRate, .determinism], .percent)
    add([.laminarity], .percent, reversal: rows)
    add([.meanDiagonalLine, .longestDiagonalLine], 2...(.infinity))
    add(
      [.trappingTime, .longestVerticalLine, .meanWhiteLine, .longestWhiteLine],
      2...(.infinity), reversal: rows)
    add([.divergence], 0...0.5)
    add([.diagonalEntropy, .determinismToRecurrence], .notNegative)
    add([.verticalEntropy, .whiteEntropy], .notNegative, reversal: rows)
    add([.diagonalRecurrenceSlope], .any)
    return laws
  }()
}
