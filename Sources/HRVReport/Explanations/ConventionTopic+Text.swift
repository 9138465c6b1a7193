import AutonomicSim

extension ConventionTopic {
  /// Says what is in effect.
  ///
  /// - Parameter conventions: The conventions in effect.
  /// - Returns: A clause; `nil` where the estimator in use has no such choice.
  func text(in conventions: AnalysisConventions) -> String? {
    switch self {
    case .estimator, .sampling, .segments, .integration: text(of: conventions.spectrum)
    case .bands:
      "bands "
        + conventions.bands.named.map { name, band in
          "\(name.uppercased()) [\(ShortestNumber.text(band.lowerHertz)), "
            + "\(ShortestNumber.text(band.upperHertz)))"
        }.joined(separator: ", ") + " Hz"
    case .minimumDurations: Self.durations(conventions.minimumDurations)
    case .normalisedPower:
      "normalised units are shares of "
        + (conventions.normalisedPower == .lowPlusHigh ? "LF + HF" : "the sum of all bands")
    case .totalPower:
      "total power is the sum of "
        + (conventions.totalPower == .upToHigh ? "the bands up to HF" : "all bands, VHF included")
    case .shareDenominator:
      "a share of the number of "
        + (conventions.shareDenominator == .differences ? "differences" : "intervals")
    case .longSegments:
      "segments: \(conventions.segments.text), at least \(conventions.minimumSegments)"
    default: textOfShapes(in: conventions)
    }
  }

  private func textOfShapes(in conventions: AnalysisConventions) -> String? {
    switch self {
    case .largeDifferences: "counts differences \(conventions.largeDifferences.text)"
    case .shortScales: "windows of \(conventions.shortScales.text) beats"
    case .longScales: "windows of \(conventions.longScales.text) beats"
    case .scaleWindows:
      "windows \(conventions.overlappingScales ? "overlap by half" : "do not overlap"), at least "
        + "\(conventions.minimumScaleWindows) of the largest size"
    case .multifractal: "uses \(conventions.multifractal.text)"
    case .symbolLevels: "levels: \(conventions.symbolLevels.text)"
    case .shannonSymbols: "symbols are \(conventions.shannonSymbols.text)"
    case .fuzzyExponent: "the fuzzy edge has the exponent \(conventions.fuzzyExponent)"
    case .recurrence: conventions.recurrence.text
    case .correlationRadii: conventions.correlationRadii.text
    case .differenceSpread: "of \(conventions.differenceSpread.text)"
    case .heartRateDivisor: "divisor \(conventions.heartRateDivisor.text)"
    case .histogramBins: "histogram bins of \(conventions.histogramBins.text)"
    case .poincareWidths: "SD1 and SD2 by \(conventions.poincareWidths.text)"
    case .entropyTolerance: "tolerance \(conventions.entropyTolerance.text)"
    case .templatePairs: "compares \(conventions.templatePairs.text)"
    case .capacityAnchors: "anchors: \(conventions.capacityAnchors.text)"
    default: nil
    }
  }

  private static func durations(_ least: MinimumDurations) -> String {
    if least == .none { return "no band asks for a least duration" }
    return "bands need \(ReadableDuration.text(least.highSeconds)) (HF), "
      + "\(ReadableDuration.text(least.lowSeconds)) (LF), "
      + "\(ReadableDuration.text(least.veryLowSeconds)) (VLF) and "
      + "\(ReadableDuration.text(least.ultraLowSeconds)) (ULF)"
  }

  private func text(of recipe: SpectralRecipe) -> String? {
    switch self {
    case .estimator:
      switch recipe.estimator {
      case .welch: "spectrum by welch"
      case .burg: "spectrum by burg, order \(recipe.autoregressiveOrder)"
      case .lombScargle: "spectrum by lomb-scargle, \(recipe.periodogram.text)"
      }
    case .sampling where recipe.estimator != .lombScargle:
      "resampled at \(ShortestNumber.text(recipe.resamplingRateHertz)) Hz by "
        + "\(ConventionChanges.name(of: recipe.interpolation)), up to the grid point "
        + "\(Self.gridEnd(recipe.gridEnd)), trend removed: \(recipe.detrending.text)"
    case .segments where recipe.estimator == .welch:
      "segments \(Self.length(recipe.segmentLength)), overlap "
        + "\(ShortestNumber.text(100 * recipe.overlapFraction)) %, "
        + "\(ConventionChanges.name(of: recipe.window)), trend of a segment removed: "
        + "\(recipe.segmentDetrending.rawValue), \(Self.padding(recipe.transformLength))"
    case .integration:
      "at the edges of bands: \(recipe.bandIntegration.text)"
        + (recipe.leastPeriods > 0
          ? ", bins with at least \(ShortestNumber.text(recipe.leastPeriods)) periods in the record"
          : "")
    default: nil
    }
  }

  private static func gridEnd(_ end: SpectralRecipe.GridEnd) -> String {
    switch end {
    case .lastBeat: "at or before the last beat"
    case .pastLastBeat: "at or after the last beat"
    case .beforeLastBeat: "before the last beat"
    }
  }

  private static func length(_ length: SpectralRecipe.SegmentLength) -> String {
    switch length {
    case .seconds(let seconds): "of \(ShortestNumber.text(seconds)) s (shorter records whole)"
    case .fractionOfRecord(let fraction):
      "of \(ShortestNumber.text(100 * fraction)) % of the record"
    case .byRecord(let limit, let below, let above):
      "of up to \(ShortestNumber.text(below)) s in records below \(ShortestNumber.text(limit)) s, "
        + "else \(ShortestNumber.text(above)) s"
    }
  }

  private static func padding(_ length: SpectralRecipe.TransformLength) -> String {
    switch length {
    case .segment: "not padded"
    case .points(let points): "padded to \(points) points"
    case .twiceSegment: "padded to twice their length"
    }
  }
}
