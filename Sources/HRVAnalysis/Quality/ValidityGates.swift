import SignalCore

/// Decides which metrics should not be read without a warning, and writes it.
struct ValidityGates {
  private let report: ValidityReport
  private let quality: QualityReport
  private let inputs: MetricInputs
  private let coveredSeconds: Double
  private let biases: [Metric: ResolutionBias]
  private let meanDrift: String?
  private let varianceDrift: String?

  init(_ report: ValidityReport, quality: QualityReport, inputs: MetricInputs) {
    self.report = report
    self.quality = quality
    self.inputs = inputs
    coveredSeconds = inputs.series.coveredSeconds
    biases = Dictionary(
      uniqueKeysWithValues: report.biases.filter(\.matters).map { ($0.metric, $0) })
    meanDrift = Self.meanDrift(report, inputs, coveredSeconds)
    varianceDrift = Self.varianceDrift(report, coveredSeconds)
  }

  /// The warnings that belong to a number, one sentence each; none where there is no number.
  func warnings(of metric: Metric, _ value: MetricValue) -> [String] {
    guard let number = value.number else { return [] }
    return [
      length(metric, number), correction(metric), coverage, clock(metric), drift(metric),
      resolution(metric),
    ].compactMap(\.self)
  }

  // MARK: Length

  private func length(_ metric: Metric, _ value: Double) -> String? {
    let count = inputs.series.count
    if metric == .correlationDimension { return dimension(value, count) }
    guard let need = metric.need else { return nil }
    switch need.amount {
    case .intervals(let needed):
      return count < needed
        ? "should have \(needed) intervals (\(need.source)), has \(count)" : nil
    case .seconds(let needed):
      // A recording cut to n minutes lacks part of a beat at each end.
      let allowed = MinimumDurations.allowedBeats * (inputs.mean.number ?? 0) / 1000
      return coveredSeconds + allowed < needed
        ? "should have \(Self.duration(needed)) of beats to be compared with published values "
          + "(\(need.source)), has \(Self.duration(coveredSeconds))" : nil
    }
  }

  /// N points show no dimension above 2·log₁₀ N, however large it is.
  ///
  /// J.-P. Eckmann, D. Ruelle, Physica D 56 (1992) 185, doi:10.1016/0167-2789(92)90023-G.
  private func dimension(_ value: Double, _ count: Int) -> String? {
    let rule = LongSeriesRule.everyPair
    let used = count > rule.longestWhole ? rule.windowLength : count
    let largest = 2 * log10(Double(used))
    return value > largest
      ? "\(used) intervals cannot show a dimension above \(ShortText.number(largest)) "
        + "(Eckmann & Ruelle 1992)" : nil
  }

  // MARK: Beats

  private func correction(_ metric: Metric) -> String? {
    let limit = metric.correctedPercentLimit
    return quality.correctedPercent > limit
      ? "\(ShortText.number(quality.correctedPercent)) % of the beats were corrected; beyond "
        + "\(ShortText.number(limit)) % this may be off by more than a tenth" : nil
  }

  private var coverage: String? {
    quality.coveragePercent < QualityReport.coveragePercentLimit
      ? "beats cover \(ShortText.number(quality.coveragePercent)) % of the time only" : nil
  }

  private func clock(_ metric: Metric) -> String? {
    metric.readsTime ? report.clock?.warning : nil
  }

  // MARK: Drift

  private func drift(_ metric: Metric) -> String? {
    let found = [
      metric.readsMeanDrift ? meanDrift : nil, metric.readsVarianceDrift ? varianceDrift : nil,
    ].compactMap(\.self)
    return found.isEmpty ? nil : found.joined(separator: "; ")
  }

  /// A day is measured for what changes in it; shorter recordings are taken to be at rest.
  private static let longTermSeconds = MinimumDurations.taskForce.ultraLowSeconds
  /// The share of the variance that makes the standard deviation 5 % larger: 1 − 1/1.05².
  private static let leastShareOfVariance = 0.093
  /// A variance that grows to one and a half times itself is 20 % more of standard deviation.
  private static let leastVarianceRatio = 1.5

  private static func meanDrift(
    _ report: ValidityReport, _ inputs: MetricInputs, _ seconds: Double
  ) -> String? {
    guard let test = report.stationarity, test.meanDrifts, seconds < longTermSeconds,
      let deviation = inputs.standardDeviation.number, deviation > 0
    else { return nil }
    // A line of height h has the variance h²/12.
    let change = test.meanChangeMilliseconds
    guard change * change / 12 > leastShareOfVariance * deviation * deviation else { return nil }
    return
      "the mean interval \(change > 0 ? "rises" : "falls") by "
      + "\(ShortText.number(change.magnitude)) ms over the recording "
      + "(\(probability(test.meanProbability)))"
  }

  private static func varianceDrift(_ report: ValidityReport, _ seconds: Double) -> String? {
    guard let test = report.stationarity, test.varianceDrifts, seconds < longTermSeconds else {
      return nil
    }
    let ratio = test.varianceRatio
    guard max(ratio, 1 / ratio) >= leastVarianceRatio else { return nil }
    return
      "the variance from beat to beat \(ratio > 1 ? "rises" : "falls") to "
      + "\(ShortText.number(100 * ratio)) % over the recording "
      + "(\(probability(test.varianceProbability)))"
  }

  private static func probability(_ value: Double) -> String {
    value < 0.001 ? "p < 0.001" : "p = \((value * 1000).rounded() / 1000)"
  }

  // MARK: Resolution

  private func resolution(_ metric: Metric) -> String? {
    guard let resolution = report.resolution else { return nil }
    let step = resolution.stepMilliseconds
    if let threshold = metric.differenceThresholdMilliseconds,
      ResolutionEffect.isTooCoarse(stepMilliseconds: step, inputs)
    {
      return
        "the clock's step of \(resolution.name) is more than a third of RMSSD, too coarse to count "
        + "differences" + Self.onGrid(threshold, step)
    }
    guard let bias = biases[metric] else { return nil }
    let size: String
    if metric.definition.unit == "%" {
      size = "about \(ShortText.number(bias.bias.magnitude)) percentage points"
    } else if let percent = bias.percent, percent.magnitude < 1000 {
      size = "about \(ShortText.number(percent.magnitude)) %"
    } else {
      return "the clock's step of \(resolution.name) alone makes as much"
    }
    return
      "the clock's step of \(resolution.name) makes this \(size) too "
      + "\(bias.bias > 0 ? "large" : "small")"
      + (metric.differenceThresholdMilliseconds.map { Self.onGrid($0, step) } ?? "")
  }

  /// What "more than 50 ms" means on a grid.
  private static func onGrid(_ threshold: Double, _ step: Double) -> String {
    let effective = ((threshold / step).rounded(.down) + 1) * step
    return
      "; on its grid more than \(ShortText.number(threshold)) ms is "
      + "\(ShortText.number(effective)) ms or more"
  }

  private static func duration(_ seconds: Double) -> String {
    // Whole seconds up to 10 min, whole minutes up to 10 h: no one needs more to see what is short.
    let step = seconds < 600 ? 1.0 : seconds < 36_000 ? 60 : 3600
    return DurationText.text((seconds / step).rounded() * step)
  }
}
