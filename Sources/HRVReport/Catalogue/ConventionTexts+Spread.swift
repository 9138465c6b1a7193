package import AutonomicSim

// The choices of spread, entropies and capacities in a few words.

extension AnalysisConventions.SpreadDivisor {
  /// The divisor as it stands in a formula.
  package var text: String {
    switch self {
    case .countLessOne: "N − 1"
    case .count: "N"
    case .countPlusOne: "N + 1"
    }
  }
}

extension AnalysisConventions.DifferenceSpread {
  /// Which differences and which divisor.
  package var text: String {
    switch self {
    case .signed: "signed differences, divisor n − 1"
    case .signedByCount: "signed differences, divisor n"
    case .absolute: "absolute differences, divisor n − 1"
    }
  }
}

extension AnalysisConventions.LargeDifferences {
  /// The comparison with the threshold.
  package var text: String {
    switch self {
    case .above: "above the threshold"
    case .atLeast: "at or above the threshold"
    }
  }
}

extension AnalysisConventions.HistogramBins {
  /// Width and anchor.
  package var text: String {
    "\(ShortestNumber.text(widthMilliseconds)) ms from \(ShortestNumber.text(anchorMilliseconds)) ms on"
  }
}

extension AnalysisConventions.PoincareWidths {
  /// How the widths are measured.
  package var text: String {
    switch self {
    case .projected: "projections, divisor n − 1"
    case .projectedByCount: "projections, divisor n"
    case .fromDeviations: "SD2 from SDNN and SDSD"
    }
  }
}

extension AnalysisConventions.EntropyTolerance {
  /// The tolerance as a formula.
  package var text: String {
    "\(ShortestNumber.text(share)) · SD with the divisor \(divisor.text)"
  }
}

extension AnalysisConventions.TemplatePairs {
  /// Which pairs are compared.
  package var text: String {
    switch self {
    case .sameStarts: "matches at the same starts"
    case .allStarts: "shares of all pairs that match"
    }
  }
}

extension AnalysisConventions.CapacityAnchors {
  /// Limit and margin.
  package var text: String {
    "changes up to \(ShortestNumber.text(100 * largestChange)) %, "
      + "\(marginIntervals) intervals at either end left out"
  }
}

extension SpectralRecipe.GridEnd {
  /// Where the grid ends.
  package var text: String {
    switch self {
    case .lastBeat: "last beat"
    case .pastLastBeat: "past the last beat"
    case .beforeLastBeat: "before the last beat"
    }
  }
}

extension SpectralRecipe.BandIntegration {
  /// What happens at the edges of a band.
  package var text: String {
    switch self {
    case .exactEdges: "interpolated"
    case .innerBins: "inner bins"
    case .summedBins: "summed bins"
    }
  }
}

extension SpectralRecipe.Periodogram {
  /// Frequencies and scale.
  package var text: String {
    switch self {
    case .perHertz: "a cycle over the record, per hertz"
    case .asIfOneBeatPerSecond(let step):
      "multiples of \(ShortestNumber.text(step)) Hz, as if beats came one a second"
    }
  }
}
