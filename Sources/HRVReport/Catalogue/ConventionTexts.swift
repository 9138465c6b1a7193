package import AutonomicSim

// The choices of a convention in a few words, for options in JSON and for the page of metrics.

extension AnalysisConventions.Segments {
  /// Which segments count.
  package var text: String {
    switch self {
    case .complete: "those the recording fills"
    case .rounded: "a rounded number, each without its last beat"
    }
  }
}

extension AnalysisConventions.SymbolLevels {
  /// How the levels are cut.
  package var text: String {
    switch self {
    case .uniform(let count): "\(count) equal levels of the range"
    case .equallyProbable(let count): "\(count) levels of equally many intervals"
    }
  }
}

extension AnalysisConventions.ShannonSymbols {
  /// What a symbol is.
  package var text: String {
    switch self {
    case .histogramBins: "the bins of the histogram"
    case .distinctIntervals: "the distinct intervals"
    }
  }
}

extension AnalysisConventions.CorrelationRadii {
  /// The states and radii of the fit.
  package var text: String {
    switch self {
    case .scalingRegion: "states of 10 intervals and radii with 0.1 to 10 % of the pairs"
    case .shareOfLargestDistance:
      "states of 2 intervals and 64 radii from 2.5 to 50 % of the largest distance"
    }
  }
}

extension MultifractalRule {
  /// How α and the differences are computed.
  package var text: String {
    switch self {
    case .exact: "the exact derivative of τ(q) and differences of neighbouring orders"
    case .gradients: "numerical gradients over the orders, as NeuroKit2 takes them"
    }
  }
}

extension RecurrenceRecipe {
  /// States, radius, density and trend.
  package var text: String {
    let radiusText =
      switch radius {
      case .rootOfLengthTimesDeviation: "radius √m · SD"
      case .shareOfMeanDistance(let share):
        "radius \(ShortestNumber.text(share)) of the mean distance"
      }
    let densityText =
      switch density {
      case .wholePlot: "a density counted over the whole plot"
      case .offDiagonal: "a density counted off the diagonal"
      }
    return "states of \(stateLength) intervals, \(radiusText), \(densityText) and "
      + (removesLine ? "a straight line removed first" : "no trend removed")
  }
}
