import HRVAnalysis

extension MetricLaws {
  static let clinical: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    for metric in [Metric.decelerationCapacity, .accelerationCapacity] {
      laws[metric] = MetricLaw(
        shift: .level, scale: .times(2),
        reversal: .noLaw(because: "the limit of 5 % is of the interval before the anchor"),
        shuffle: .order, bounds: .any)
    }
    let limits = MetricLaw.Effect.noLaw(because: "the beats counted have limits in milliseconds")
    for metric in [Metric.turbulenceOnset, .turbulenceSlope] {
      laws[metric] = MetricLaw(
        shift: .level, scale: limits,
        reversal: .noLaw(because: "the pause would come before the premature beat"),
        shuffle: .order, bounds: .any, ground: .ectopic)
    }
    laws[.stressIndex] = MetricLaw(
      shift: .level, scale: .fixedWidth, reversal: .same, shuffle: .same, bounds: .positive)
    for metric in [Metric.pnsIndex, .snsIndex] {
      laws[metric] = MetricLaw(
        shift: .level, scale: .noLaw(because: "it compares with norms in milliseconds"),
        reversal: .same, shuffle: .order, bounds: .any)
    }
    laws[.porgesRSA] = MetricLaw(
      shift: .beatTimes, scale: .beatTimes, reversal: .beatAtEnd, shuffle: .order, bounds: .any)
    return laws
  }()
}
