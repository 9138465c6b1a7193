extension MetricDefinition {
  static let breathsWithoutRSA = MetricDefinition(
    name: "Breaths without peak-to-trough RSA", unit: "%", group: .respiration,
    definition: "100 × breaths in which rsa_p2t cannot be measured, because inspiration or "
      + "expiration holds no whole interval, / breaths within a gap-free stretch. (NeuroKit2's "
      + "RSA_P2T_NoRSA is their number.) Breaths whose arrhythmia counts as zero are measured.",
    minimumData: "1 whole breath of a respiration signal with beats throughout",
    undefinedWhen: "there is no respiration signal", reference: .grossman1990,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    guard inputs.breathing.isRecorded else { return .undefined(.needsRespiration) }
    let found = inputs.breathing.peakToTrough
    let all = found.coveredBreathCount
    guard all > 0 else {
      return .undefined(
        .tooFewEvents(needed: 1, found: 0, name: "whole breath with beats throughout"))
    }
    return .finite(100 * Double(all - found.sizesMilliseconds.count) / Double(all))
  }
}
