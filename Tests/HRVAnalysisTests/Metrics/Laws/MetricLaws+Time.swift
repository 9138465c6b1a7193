import HRVAnalysis

extension MetricLaws {
  static let time: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    for metric in [
      Metric.meanNN, .medianNN, .minNN, .maxNN, .percentile20NN, .percentile80NN,
    ] {
      laws[metric] = MetricLaw(
        shift: .plus(250), scale: .times(2), reversal: .same, shuffle: .same, bounds: .positive)
    }
    for metric in [Metric.sdnn, .semNN, .madNN, .iqrNN, .rangeNN] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .times(2), reversal: .same, shuffle: .same, bounds: .notNegative)
    }
    for metric in [
      Metric.rmssd, .sdsd, .meanAbsoluteDifference, .medianAbsoluteDifference,
      .minAbsoluteDifference, .maxAbsoluteDifference,
    ] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .times(2), reversal: .same, shuffle: .order, bounds: .notNegative)
    }
    for metric in [
      Metric.sdann, .sdannOneMinute, .sdannTwoMinutes, .sdnnIndex, .sdnnIndexOneMinute,
      .sdnnIndexTwoMinutes,
    ] {
      laws[metric] = MetricLaw(
        shift: .beatTimes, scale: .beatTimes, reversal: .fromTheStart, shuffle: .order,
        bounds: .notNegative, ground: .long)
    }
    for metric in [Metric.nn50, .nn20] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .fixedWidth, reversal: .same, shuffle: .order, bounds: .notNegative)
    }
    for metric in [Metric.pnn50, .pnn20] {
      laws[metric] = MetricLaw(
        shift: .same, scale: .fixedWidth, reversal: .same, shuffle: .order, bounds: .percent)
    }
    for metric in [Metric.cvnn, .mcvnn] {
      laws[metric] = MetricLaw(
        shift: .level, scale: .same, reversal: .same, shuffle: .same, bounds: .notNegative)
    }
    laws[.cvsd] = MetricLaw(
      shift: .level, scale: .same, reversal: .same, shuffle: .order, bounds: .notNegative)
    laws[.sdrmssd] = MetricLaw(
      shift: .same, scale: .same, reversal: .same, shuffle: .order, bounds: .notNegative)
    for metric in [Metric.meanHeartRate, .medianHeartRate, .minHeartRate, .maxHeartRate] {
      laws[metric] = MetricLaw(
        shift: .level, scale: .times(0.5), reversal: .same, shuffle: .same, bounds: .positive)
    }
    laws[.sdHeartRate] = MetricLaw(
      shift: .level, scale: .times(0.5), reversal: .same, shuffle: .same, bounds: .notNegative)
    laws[.skewnessNN] = MetricLaw(
      shift: .same, scale: .same, reversal: .same, shuffle: .same, bounds: .any)
    // By Jensen's inequality the fourth moment is at least the square of the second.
    laws[.kurtosisNN] = MetricLaw(
      shift: .same, scale: .same, reversal: .same, shuffle: .same, bounds: 1...(.infinity))
    return laws.merging(histogram) { law, _ in law }
  }()

  /// What is read from histograms of fixed bins.
  private static let histogram: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    laws[.triangularIndex] = MetricLaw(
      shift: .same, scale: .fixedWidth, reversal: .same, shuffle: .same, bounds: 1...(.infinity))
    // The narrowest triangle is two bins wide.
    laws[.tinn] = MetricLaw(
      shift: .same, scale: .fixedWidth, reversal: .same, shuffle: .same,
      bounds: 15.625...(.infinity))
    for metric in [Metric.tinnStart, .tinnEnd, .modeNN] {
      laws[metric] = MetricLaw(
        shift: .plus(250), scale: .fixedWidth, reversal: .same, shuffle: .same,
        bounds: metric == .tinnStart ? .any : .positive)
    }
    laws[.modeAmplitudeNN] = MetricLaw(
      shift: .same, scale: .fixedWidth, reversal: .same, shuffle: .same, bounds: .percent)
    return laws
  }()
}
