import SignalCore

extension MetricDefinition {
  static let porgesRSA = MetricDefinition(
    name: "Respiratory sinus arrhythmia (Porges–Bohrer)", unit: "ln ms²", group: .clinical,
    definition:
      "Mean of ln variance (divisor n − 1, ms²) over complete epochs of 30 s: the intervals "
      + "at the ends of their beats are interpolated by a not-a-knot cubic spline at 2 Hz from the "
      + "first beat of each stretch, a moving cubic polynomial of 21 points is subtracted, and a "
      + "band-pass from 0.12 to 0.40 Hz (25-point Hamming windowed sinc, gain 1 at 0.26 Hz) applied; "
      + "points whose filters reach past an end are left out.",
    minimumData: "51.5 s without a gap", undefinedWhen: "an epoch has no variance",
    reference: .lewis2012
  ) { inputs in
    var sum = 0.0
    var count = 0
    var longest = 0.0
    for stretch in inputs.stretches where stretch.count >= 4 {
      let times = inputs.series.beatTimesSeconds
      longest = max(longest, times[stretch.upperBound - 1] - times[stretch.lowerBound])
      let signal = inputs.tachograms.sampled(
        stretch, samplingRateHertz: RespiratoryVariance.samplingRateHertz)
      let variances = RespiratoryVariance.epochVariances(
        signal.values, scratch: &inputs.workspace.respiratoryVariance)
      for variance in variances {
        // A constant signal leaves no more than the rounding of the filters, squared.
        guard variance > 1e-18 else { return .undefined(.zeroDivisor("the variance of an epoch")) }
        sum += log(variance)
        count += 1
      }
    }
    guard count > 0 else {
      let needed = RespiratoryVariance.leastSampleCount - 1
      return .undefined(
        .tooShort(
          neededSeconds: Double(needed) / RespiratoryVariance.samplingRateHertz,
          foundSeconds: longest))
    }
    return .finite(sum / Double(count))
  }
}
