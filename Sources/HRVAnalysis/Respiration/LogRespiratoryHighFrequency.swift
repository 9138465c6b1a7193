import SignalCore

extension MetricDefinition {
  static let logRespiratoryHighFrequency = MetricDefinition(
    name: "Logarithm of power around the breathing frequency", unit: "ln ms²", group: .respiration,
    definition: "Natural logarithm of hf_resp in ms².",
    minimumData: "2 min without a gap; 1 min where a signal shows breathing at 0.15 Hz or above",
    undefinedWhen: "resp_rate is undefined or hf_resp is zero", complexity: "O(N log N)",
    reference: .bailon2010,
    interval: .respiratoryPower(scale: .plain)
  ) { inputs in
    let power = inputs.respiratoryPower
    if power.number == 0 { return .undefined(.zeroDivisor("hf_resp")) }
    return power.map { log($0) }
  }
}
