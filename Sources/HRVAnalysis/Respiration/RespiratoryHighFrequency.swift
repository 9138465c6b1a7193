extension MetricDefinition {
  static let respiratoryHighFrequency = MetricDefinition(
    name: "Power around the breathing frequency", unit: "ms²", group: .respiration,
    definition: "Power from f − 0.05 to f + 0.05 Hz around the breathing frequency f = resp_rate / "
      + "60, of the spectrum that hf is taken from; the lower edge is 0.04 Hz at least. Breaths that "
      + "differ in length by 10 to 20 % spread over that width. Where breathing is slower than 0.20 "
      + "Hz the band reaches into LF, and below 0.15 Hz most of it lies there: the power then counts "
      + "in lf and in hf_resp.",
    minimumData: "2 min without a gap; 1 min where a signal shows breathing at 0.15 Hz or above",
    undefinedWhen: "resp_rate is undefined", complexity: "O(N log N)", reference: .bailon2010,
    interval: .respiratoryPower()
  ) { $0.respiratoryPower }
}
