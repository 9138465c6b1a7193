import SpectralAnalysis

extension CurveDefinition {
  static let powerSpectrum = CurveDefinition(
    title: "Power spectral density", x: ("frequency", "Hz"), y: ("density", "ms²/Hz"),
    definition:
      "The one-sided spectrum that hf is integrated from, by the estimator in use, at its "
      + "own frequencies up to 0.5 Hz: the mean, weighted by time, of the stretches long enough for "
      + "hf. Over windows it is the short-time spectrum.",
    reference: .taskForce1996
  ) { inputs in
    let seconds = inputs.conventions.minimumDurations.highSeconds
    switch inputs.spectra.spectrum(neededSeconds: seconds) {
    case .failure(let none): return .undefined(none.reason)
    case .success(let spectrum):
      // Where the bands end; faster rhythms than half the heart's are none of beats.
      let limitHertz = 0.5
      let points = zip(spectrum.frequenciesHertz, spectrum.densities).prefix { $0.0 <= limitHertz }
      guard !points.isEmpty else { return .undefined(.noSpectralBin) }
      return .points(points.map { CurvePoint(x: $0, y: .finite($1)) })
    }
  }
}
