extension MetricDefinition {
  static let turbulenceOnset = MetricDefinition(
    name: "Heart rate turbulence onset", unit: "%", group: .clinical,
    definition:
      "Mean over ventricular premature beats of 100 · ((RR₁ + RR₂) − (RR₋₂ + RR₋₁)) / (RR₋₂ + "
      + "RR₋₁): RR₋₂ and RR₋₁ are the last two sinus intervals before the premature interval, RR₁ and "
      + "RR₂ the first two after the compensatory pause, all as recorded, before any correction. A "
      + "beat counts if it is labelled ventricular ectopic, 5 sinus intervals come before it and 15 "
      + "after its pause without a gap, each of 300–2000 ms, at most 200 ms from the one before and "
      + "at most 20 % from the mean of the 5, if its interval is at most 80 % of that mean and the "
      + "pause at least 120 %.",
    minimumData: "5 labelled ventricular premature beats that count",
    reference: .schmidt1999,
    interval: .fewEvents
  ) { inputs in inputs.turbulence(\.onsetPercent) }
}

extension MetricInputs {
  /// A measure of the answer to premature beats.
  func turbulence(_ measure: KeyPath<HeartRateTurbulence, Double?>) -> MetricValue {
    let turbulence = self.turbulence
    guard turbulence.beatCount >= HeartRateTurbulence.leastBeats,
      let number = turbulence[keyPath: measure]
    else {
      return .undefined(
        .tooFewEvents(
          needed: HeartRateTurbulence.leastBeats, found: turbulence.beatCount,
          name: "labelled ventricular premature beats in sinus rhythm"))
    }
    return .finite(number)
  }
}
