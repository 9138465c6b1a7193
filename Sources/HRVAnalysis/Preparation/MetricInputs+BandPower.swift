import SpectralAnalysis

/// The bands of the convention, each with the length it needs.
enum SpectralBand: String {
  case ultraLow = "ULF"
  case veryLow = "VLF"
  case low = "LF"
  case high = "HF"
  case veryHigh = "VHF"
}

extension MetricInputs {
  /// The power of a band in ms².
  ///
  /// - Parameters:
  ///   - band: The band.
  ///   - need: The band whose length decides which stretches count; the band itself if `nil`. Parts
  ///     of one ratio or sum name the most demanding of them, so that all come from the same time.
  /// - Returns: The power, or why there is none.
  func power(_ band: SpectralBand, fromStretchesFor need: SpectralBand? = nil) -> MetricValue {
    guard let (edges, ownSeconds) = bandAndNeed(band) else {
      return .undefined(.notInConvention(conventions.name))
    }
    let seconds = need.flatMap { bandAndNeed($0)?.1 } ?? ownSeconds
    return spectra.power(in: edges, neededSeconds: seconds)
  }

  /// The frequency of the largest bin of a band in hertz; undefined for a spectrum without power.
  ///
  /// In ULF the bin of 0 Hz does not count: it is what is left of the mean.
  func peak(_ band: SpectralBand) -> MetricValue {
    guard let (edges, seconds) = bandAndNeed(band) else {
      return .undefined(.notInConvention(conventions.name))
    }
    let lowest = band == .ultraLow ? max(edges.lowerHertz, .leastNormalMagnitude) : edges.lowerHertz
    return spectra.peak(
      in: FrequencyBand(lowerHertz: lowest, upperHertz: edges.upperHertz), neededSeconds: seconds)
  }

  /// Total power in ms²: the sum of the bands the convention adds up.
  ///
  /// ULF has its place in the sum whatever the length of the recording, as in any program; its own
  /// value is held back until the recording is long enough to speak of it.
  func makeTotalPower() -> MetricValue {
    let bands = conventions.bands
    let last = conventions.totalPower == .allBands ? bands.veryHigh : nil
    let seconds = conventions.minimumDurations.veryLowSeconds
    var total = 0.0
    for case let band? in [bands.ultraLow, bands.veryLow, bands.low, bands.high, last] {
      let power = spectra.power(in: band, neededSeconds: seconds)
      // A band between two bins adds nothing to the sum.
      if power == .undefined(.noSpectralBin) { continue }
      guard let number = power.number else { return power }
      total += number
    }
    return .finite(total)
  }

  /// What normalised units are a share of, in ms².
  var normalisationPower: MetricValue {
    let low = power(.low)
    guard let lowPower = low.number else { return low }
    let high = power(.high, fromStretchesFor: .low)
    guard let highPower = high.number else { return high }
    switch conventions.normalisedPower {
    case .lowPlusHigh: return .finite(lowPower + highPower)
    case .allBands: return totalPower
    }
  }

  /// The edges of a band and the seconds it needs; `nil` where the convention has no such band.
  func bandAndNeed(_ band: SpectralBand) -> (FrequencyBand, Double)? {
    let bands = conventions.bands
    let needs = conventions.minimumDurations
    let (edges, seconds): (FrequencyBand?, Double) =
      switch band {
      case .ultraLow: (bands.ultraLow, needs.ultraLowSeconds)
      case .veryLow: (bands.veryLow, needs.veryLowSeconds)
      case .low: (bands.low, needs.lowSeconds)
      case .high: (bands.high, needs.highSeconds)
      case .veryHigh: (bands.veryHigh, needs.highSeconds)
      }
    return edges.map { ($0, seconds) }
  }
}
