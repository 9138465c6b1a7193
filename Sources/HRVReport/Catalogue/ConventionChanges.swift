package import AutonomicSim

/// What a preset does otherwise than the default, a sentence for each convention it changes.
///
/// The sentences are made from the two sets of conventions, so that they cannot fall behind them.
package enum ConventionChanges {
  /// Returns the changes.
  ///
  /// - Parameter preset: The preset.
  /// - Returns: The sentences, none for the default preset.
  package static func sentences(of preset: AnalysisPreset) -> [String] {
    let new = preset.conventions
    let old = AnalysisConventions.standard
    return spectrum(new.spectrum, old.spectrum) + bands(new.bands, old.bands)
      + sums(new, old) + scales(new, old) + complexity(new, old) + spread(new, old)
  }

  private static func spectrum(_ new: SpectralRecipe, _ old: SpectralRecipe) -> [String] {
    sampling(new, old) + segments(new, old) + integration(new, old)
  }

  private static func sampling(_ new: SpectralRecipe, _ old: SpectralRecipe) -> [String] {
    var changes = [String]()
    if new.estimator != old.estimator {
      changes.append("The spectrum is estimated by \(new.estimator.rawValue).")
    }
    if new.resamplingRateHertz != old.resamplingRateHertz {
      let rate = ShortestNumber.text(new.resamplingRateHertz)
      changes.append("Intervals are resampled at \(rate) Hz.")
    }
    if new.interpolation != old.interpolation {
      changes.append("Resampling interpolates by \(name(of: new.interpolation)).")
    }
    if new.gridEnd != old.gridEnd {
      switch new.gridEnd {
      case .lastBeat: changes.append("The grid of resampling ends with the last beat.")
      case .pastLastBeat:
        changes.append(
          "The grid of resampling runs on to its first point at or after the last beat.")
      case .beforeLastBeat:
        changes.append("The grid of resampling ends before the last beat.")
      }
    }
    if new.periodogram != old.periodogram {
      changes.append("The Lomb–Scargle periodogram has \(new.periodogram.text).")
    }
    if new.detrending != old.detrending {
      changes.append("The trend taken from the resampled series is: \(new.detrending.text).")
    }
    return changes
  }

  private static func segments(_ new: SpectralRecipe, _ old: SpectralRecipe) -> [String] {
    var changes = [String]()
    if new.segmentLength != old.segmentLength {
      switch new.segmentLength {
      case .seconds(let seconds):
        changes.append("Welch segments last \(ShortestNumber.text(seconds)) s.")
      case .fractionOfRecord(let fraction):
        changes.append("Welch segments last \(percent(fraction)) of the record.")
      case .byRecord(let limit, let below, let above):
        changes.append(
          "Welch segments last up to \(ShortestNumber.text(below)) s in records below "
            + "\(ShortestNumber.text(limit)) s and \(ShortestNumber.text(above)) s in longer ones.")
      }
    }
    if new.overlapFraction != old.overlapFraction {
      changes.append("Welch segments overlap by \(percent(new.overlapFraction)).")
    }
    if new.window != old.window {
      changes.append("The window of a segment is \(name(of: new.window)).")
    }
    if new.segmentDetrending != old.segmentDetrending {
      changes.append(
        new.segmentDetrending == .none
          ? "Nothing is taken from each segment."
          : "The \(new.segmentDetrending.rawValue) trend is taken from each segment.")
    }
    if new.transformLength != old.transformLength {
      switch new.transformLength {
      case .segment: changes.append("Segments are not padded.")
      case .points(let points): changes.append("Segments are padded to \(points) points.")
      case .twiceSegment: changes.append("Segments are padded to twice their length.")
      }
    }
    if new.autoregressiveOrder != old.autoregressiveOrder {
      changes.append("The autoregressive model has order \(new.autoregressiveOrder).")
    }
    return changes
  }

  private static func integration(_ new: SpectralRecipe, _ old: SpectralRecipe) -> [String] {
    var changes = [String]()
    if new.bandIntegration != old.bandIntegration {
      switch new.bandIntegration {
      case .exactEdges:
        changes.append("Bands are integrated with the density interpolated at their edges.")
      case .innerBins:
        changes.append(
          "Bands are integrated over the bins inside them, without interpolation at the edges.")
      case .summedBins: changes.append("The power of a band is the sum over its bins.")
      }
    }
    if new.leastPeriods != old.leastPeriods {
      let periods = ShortestNumber.text(new.leastPeriods)
      changes.append("Bins with fewer than \(periods) periods in the record are left out.")
    }
    return changes
  }

  private static func bands(_ new: BandSet, _ old: BandSet) -> [String] {
    guard new != old else { return [] }
    let named = new.named.map { name, band in
      "\(name.uppercased()) [\(ShortestNumber.text(band.lowerHertz)), "
        + "\(ShortestNumber.text(band.upperHertz)))"
    }
    return ["The bands are \(named.joined(separator: ", ")) Hz, and there are no others."]
  }

  private static func sums(_ new: AnalysisConventions, _ old: AnalysisConventions) -> [String] {
    var changes = [String]()
    if new.minimumDurations != old.minimumDurations {
      let least = new.minimumDurations
      changes.append(
        least == .none
          ? "No band asks for a least duration."
          : "Bands need \(ReadableDuration.text(least.highSeconds)) (HF), "
            + "\(ReadableDuration.text(least.lowSeconds)) (LF), "
            + "\(ReadableDuration.text(least.veryLowSeconds)) (VLF) and "
            + "\(ReadableDuration.text(least.ultraLowSeconds)) (ULF).")
    }
    if new.normalisedPower != old.normalisedPower {
      changes.append(
        "Normalised units are shares of "
          + (new.normalisedPower == .allBands ? "the sum of all bands." : "LF + HF."))
    }
    if new.totalPower != old.totalPower {
      changes.append(
        "Total power is the sum of "
          + (new.totalPower == .allBands ? "all bands, VHF included." : "the bands up to HF."))
    }
    if new.shareDenominator != old.shareDenominator {
      let whole = new.shareDenominator == .intervals ? "intervals" : "differences"
      changes.append("pNN50 and pNN20 are shares of the number of \(whole).")
    }
    if new.minimumSegments != old.minimumSegments {
      changes.append("SDANN and the SDNN index need \(new.minimumSegments) segments.")
    }
    if new.segments != old.segments {
      changes.append("The segments of SDANN and the SDNN index are \(new.segments.text).")
    }
    return changes
  }

  private static func complexity(
    _ new: AnalysisConventions, _ old: AnalysisConventions
  ) -> [String] {
    var changes = [String]()
    if new.symbolLevels != old.symbolLevels {
      changes.append("Symbolic patterns use \(new.symbolLevels.text).")
    }
    if new.shannonSymbols != old.shannonSymbols {
      changes.append("The symbols of Shannon entropy are \(new.shannonSymbols.text).")
    }
    if new.fuzzyExponent != old.fuzzyExponent {
      changes.append("The fuzzy edge of fuzzy entropy has the exponent \(new.fuzzyExponent).")
    }
    if new.recurrence != old.recurrence {
      changes.append("The recurrence plot has \(new.recurrence.text).")
    }
    if new.correlationRadii != old.correlationRadii {
      changes.append("The correlation dimension is fitted over \(new.correlationRadii.text).")
    }
    return changes
  }

  private static func scales(_ new: AnalysisConventions, _ old: AnalysisConventions) -> [String] {
    var changes = [String]()
    if new.shortScales != old.shortScales {
      changes.append("DFA α1 uses windows of \(new.shortScales.text) beats.")
    }
    if new.longScales != old.longScales {
      changes.append("DFA α2 uses windows of \(new.longScales.text) beats.")
    }
    if new.overlappingScales != old.overlappingScales {
      changes.append(
        "Windows of DFA \(new.overlappingScales ? "overlap by half" : "do not overlap").")
    }
    if new.minimumScaleWindows != old.minimumScaleWindows {
      let count = new.minimumScaleWindows
      changes.append(
        "DFA needs \(count) window\(count == 1 ? "" : "s") of the largest size.")
    }
    if new.multifractal != old.multifractal {
      changes.append("Multifractal measures use \(new.multifractal.text).")
    }
    return changes
  }

  private static func percent(_ fraction: Double) -> String {
    ShortestNumber.text(100 * fraction) + " %"
  }

  static func name(of method: InterpolationMethod) -> String {
    switch method {
    case .cubicSpline: "a not-a-knot cubic spline"
    case .quadraticSpline: "a quadratic spline"
    case .linear: "straight lines"
    }
  }

  static func name(of window: WindowFunction) -> String {
    switch window {
    case .rectangular: "rectangular"
    case .hannPeriodic: "a periodic Hann window"
    case .hannSymmetric: "a symmetric Hann window"
    case .hannNonzeroEnds: "a Hann window without its zero end points"
    case .hammingPeriodic: "a periodic Hamming window"
    case .hammingSymmetric: "a symmetric Hamming window"
    }
  }
}
