import HRVAnalysis
import SignalCore

extension MetricLaws {
  static let poincare: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    for metric in [Metric.sd1, .sd2, .csiModified] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .times(2), reversal: .same, shuffle: .order, bounds: .notNegative)
    }
    for metric in [Metric.sd1ToSD2, .csi] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .same, reversal: .same, shuffle: .order, bounds: .notNegative)
    }
    laws[.ellipseArea] = MetricLaw(
      shift: .same, scale: .times(4), reversal: .same, shuffle: .order, bounds: .notNegative)
    laws[.cvi] = MetricLaw(
      shift: .same, scale: .plus(log10(4)), reversal: .same, shuffle: .order, bounds: .any)
    for metric in [Metric.relativeIntervalsMedian, .relativeIntervalsIQR] {
      // No point is farther from the centre than the corners of the square of ±20 % are apart.
      laws[metric] = MetricLaw(
        shift: .level, scale: .same, reversal: .same, shuffle: .order,
        bounds: 0...40 * 2.0.squareRoot())
    }
    return laws
  }()

  static let asymmetry: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    for metric in [Metric.guzikIndex, .portaIndex] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .same, reversal: .complement(to: 100), shuffle: .order,
        bounds: .percent)
    }
    for metric in [Metric.slopeIndex, .areaIndex] {
      laws[metric] = MetricLaw(
        shift: .level, scale: .same, reversal: .complement(to: 100), shuffle: .order,
        bounds: .percent)
    }
    let mirrored: [(Metric, Metric)] = [(.c1d, .c1a), (.c2d, .c2a), (.cd, .ca)]
    for (one, other) in mirrored + mirrored.map({ ($1, $0) }) {
      laws[one] = MetricLaw(
        shift: .same, scale: .same, reversal: .becomes(other), shuffle: .order, bounds: .fraction)
    }
    let widths: [(Metric, Metric)] = [(.sd1d, .sd1a), (.sd2d, .sd2a), (.sdnnd, .sdnna)]
    for (one, other) in widths + widths.map({ ($1, $0) }) {
      laws[one] = MetricLaw(
        shift: .same, scale: .times(2), reversal: .becomes(other), shuffle: .order,
        bounds: .notNegative)
    }
    return laws
  }()
}
