import SignalCore
import SpectralAnalysis

/// Estimates what the step of the clock does to the metrics of a recording.
///
/// Every beat is taken to be timed by the clock: its time is off by an error e, uniform over one
/// step q and independent of the others, and an interval by eᵢ − eᵢ₋₁. (Intervals that were measured
/// finely and rounded afterwards have a third of the variance in their differences; the numbers do
/// not tell which, and beats timed by a clock are the rule.) The error adds variance, and the steps
/// move thresholds and make ties.
struct ResolutionEffect {
  private let inputs: MetricInputs
  private let step: Double

  init(_ inputs: MetricInputs, stepMilliseconds: Double) {
    self.inputs = inputs
    step = stepMilliseconds
  }

  /// The biases of the metrics that are known in closed form or can be estimated.
  ///
  /// - Parameter metrics: The metrics asked for.
  /// - Returns: In the order asked for, those that there is an estimate for.
  func biases(of metrics: [Metric]) -> [ResolutionBias] {
    let dithered = DitheredEstimate(inputs, stepMilliseconds: step, metrics: metrics)
    // A count and its share have one threshold.
    var crossings = [Double: ThresholdCrossings]()
    return metrics.compactMap { metric in
      addedVariance(metric) ?? addedPower(metric) ?? movedThreshold(metric, &crossings)
        ?? dithered.biases[metric]
    }
  }

  // MARK: Variance

  /// Standard deviations.
  ///
  /// The error adds q²/6 to the variance of the intervals, q²/2 to that of their differences (W. F. Sheppard, Proc. Lond. Math. Soc. 29 (1898) 353, for each uniform error
  /// q²/12).
  private func addedVariance(_ metric: Metric) -> ResolutionBias? {
    let square = step * step
    let added: Double
    switch metric {
    case .sdnn: added = square / 6
    case .rmssd, .sdsd: added = square / 2
    case .sd1: added = square / 4
    case .sd2: added = square / 12
    default: return nil
    }
    guard let recorded = metric.definition.compute(inputs).number else { return nil }
    let left = max(0, recorded * recorded - added)
    return ResolutionBias(metric: metric, bias: recorded - left.squareRoot(), recorded: recorded)
  }

  /// Band powers.
  ///
  /// The error's spectrum is that of a difference, 8T·q²/12·sin²(πfT) ms²/Hz one-sided
  /// at a mean interval of T seconds, integrated over the band.
  private func addedPower(_ metric: Metric) -> ResolutionBias? {
    guard let mean = inputs.mean.number else { return nil }
    let seconds = mean / 1000
    let bands = inputs.conventions.bands
    let found: FrequencyBand?
    switch metric {
    case .lowFrequency: found = bands.low
    case .highFrequency: found = bands.high
    case .veryHighFrequency: found = bands.veryHigh
    default: return nil
    }
    guard let band = found, let recorded = metric.definition.compute(inputs).number else {
      return nil
    }
    // Beats carry nothing above half their rate; what interpolation invents there is small.
    let nyquist = 0.5 / seconds
    func integral(_ hertz: Double) -> Double {
      let edge = min(hertz, nyquist)
      return edge - sin(2 * .pi * edge * seconds) / (2 * .pi * seconds)
    }
    let added =
      step * step / 12 * 4 * seconds
      * (integral(band.upperHertz) - integral(band.lowerHertz))
    return ResolutionBias(metric: metric, bias: min(added, recorded), recorded: recorded)
  }

  // MARK: Thresholds

  /// Counts of differences beyond a threshold, from the differences themselves.
  ///
  /// On a grid "more than 50 ms" is "at least the next multiple of q". Each difference carries
  /// eᵢ − 2eᵢ₋₁ + eᵢ₋₂. Adding one more such error, analytically, wipes out the grid (B. Widrow,
  /// I. Kollár, *Quantization Noise*, Cambridge 2008, doi:10.1017/CBO9780511754661) and leaves twice
  /// its variance; adding two leaves three times. The straight line through both, back to none, is
  /// the value without clock steps (simulation extrapolation: J. R. Cook, L. A. Stefanski, J. Am.
  /// Stat. Assoc. 89 (1994) 1314, doi:10.1080/01621459.1994.10476871).
  private func movedThreshold(
    _ metric: Metric, _ crossings: inout [Double: ThresholdCrossings]
  ) -> ResolutionBias? {
    guard let threshold = metric.differenceThresholdMilliseconds,
      !Self.isTooCoarse(stepMilliseconds: step, inputs),
      let recorded = metric.definition.compute(inputs).number
    else { return nil }
    let found =
      crossings[threshold]
      ?? ThresholdCrossings(
        of: inputs.differences, threshold: threshold, stepMilliseconds: step)
    crossings[threshold] = found
    let beyond = found.recorded
    let unbiased = max(0, 3 * found.withOneError - 2 * found.withTwoErrors)
    // The metric's own divisor and unit; both are linear in the count.
    let unit = beyond > 0 ? recorded / Double(beyond) : share(of: metric)
    return ResolutionBias(
      metric: metric, bias: recorded - unbiased * unit, recorded: recorded)
  }

  /// Whether a step is too coarse for counts of differences, and for saying by how much.
  ///
  /// Beyond a third of RMSSD the straight line back to no error misses by as much as it corrects.
  static func isTooCoarse(stepMilliseconds step: Double, _ inputs: MetricInputs) -> Bool {
    inputs.rootMeanSquareDifference.number.map { 3 * step > $0 } ?? true
  }

  /// What one difference beyond the threshold adds to a metric that found none.
  private func share(of metric: Metric) -> Double {
    metric.definition.unit == "%" ? 100 / Double(inputs.differences.count) : 1
  }
}

extension Metric {
  /// Above which difference the metric counts; `nil` for all that count none.
  var differenceThresholdMilliseconds: Double? {
    switch self {
    case .nn50, .pnn50: 50
    case .nn20, .pnn20: 20
    default: nil
    }
  }
}
