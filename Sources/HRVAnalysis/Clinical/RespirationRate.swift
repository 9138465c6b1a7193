import SignalCore

extension MetricDefinition {
  static let respirationRate = MetricDefinition(
    name: "Respiration rate from RR", unit: "1/min", group: .clinical,
    definition:
      "60 times the frequency of the highest local maximum of the spectrum between 0.15 and "
      + "0.5 Hz, refined by a parabola through the logarithms of its three bins. Below 0.15 Hz "
      + "(9 per minute) breathing cannot be told from pressure waves, so slower breathing is not "
      + "found, and the number then means nothing.",
    minimumData: "1 min without a gap",
    undefinedWhen: "the spectrum has no maximum there", complexity: "O(N log N)",
    reference: .hirschBishop1981
  ) { inputs in
    let needed = inputs.conventions.minimumDurations.highSeconds
    switch inputs.spectra.spectrum(neededSeconds: needed) {
    case .failure(let none): return .undefined(none.reason)
    case .success(let spectrum):
      let peak = spectrum.highestMaximum(fromHertz: 0.15, toHertz: 0.5)
      guard let peak else { return .undefined(.noSpectralMaximum) }
      return .finite(60 * peak)
    }
  }
}
