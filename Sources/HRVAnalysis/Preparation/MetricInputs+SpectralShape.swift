import SignalCore
import SpectralAnalysis

extension MetricInputs {
  /// The natural logarithm of the power of a band in ms².
  func logarithm(of band: SpectralBand) -> MetricValue {
    let power = power(band)
    if power.number == 0 { return .undefined(.zeroDivisor(band.rawValue)) }
    return power.map { log($0) }
  }

  /// The power of a band relative to total power, in percent.
  ///
  /// Both come from the stretches long enough for VLF, as total power does. A band that asks for
  /// more than that has no share until it has a value.
  func shareOfTotalPower(_ band: SpectralBand) -> MetricValue {
    if band == .ultraLow {
      let own = power(band)
      guard own.number != nil else { return own }
    }
    return MetricValue.quotient(
      power(band, fromStretchesFor: .veryLow), by: totalPower, named: "total power"
    )
    .map { 100 * $0 }
  }

  /// The exponent β of a density that falls with frequency as 1/f^β, from the line through its
  /// logarithms by least squares.
  ///
  /// - Parameters:
  ///   - lowerHertz: The first frequency of the fit, positive.
  ///   - upperHertz: The last one, inclusive.
  /// - Returns: Minus the slope of the line.
  func spectralExponent(fromHertz lowerHertz: Double, throughHertz upperHertz: Double)
    -> MetricValue
  {
    let seconds = conventions.minimumDurations.veryLowSeconds
    switch spectra.spectrum(neededSeconds: seconds) {
    case .failure(let none): return .undefined(none.reason)
    case .success(let spectrum):
      // Bins are multiples of a rounded step; one that is meant to lie on an end belongs to it.
      let lowest = lowerHertz * (1 - 1e-9)
      let highest = upperHertz * (1 + 1e-9)
      workspace.line.removeAll()
      for (frequency, density) in zip(spectrum.frequenciesHertz, spectrum.densities)
      where frequency >= lowest && frequency <= highest && density > 0 {
        workspace.line.append(x: log10(frequency), y: log10(density))
      }
      guard workspace.line.count >= Self.leastBinsOfSlope else {
        return .undefined(
          .tooFewEvents(
            needed: Self.leastBinsOfSlope, found: workspace.line.count,
            name: "spectral bins with power from \(lowerHertz) to \(upperHertz) Hz"))
      }
      return .finite(-workspace.line.slope)
    }
  }

  /// Two bins always lie on a line.
  static let leastBinsOfSlope = 3
}
