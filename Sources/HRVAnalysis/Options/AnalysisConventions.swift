/// The choices on which programs differ, gathered so that a preset is one value.
public struct AnalysisConventions: Sendable, Equatable {
  /// What pNN50 and pNN20 are a share of.
  public enum ShareDenominator: Sendable, Equatable {
    /// The number of differences.
    case differences
    /// The number of intervals.
    case intervals
  }

  /// What the normalised units of LF and HF are a share of.
  public enum NormalisedPower: Sendable, Equatable {
    /// LF + HF.
    case lowPlusHigh
    /// The sum of every band the convention has, VHF included.
    case allBands
  }

  /// Which bands total power is the sum of.
  public enum TotalPower: Sendable, Equatable {
    /// ULF, VLF, LF and HF.
    case upToHigh
    /// Those and VHF.
    case allBands
  }

  /// Which segments of a recording SDANN and the SDNN index are made of.
  public enum Segments: Sendable, Equatable {
    /// Those the recording fills, each at least half covered by intervals.
    case complete
    /// As many as the length of the recording is of theirs, rounded half to even, each without its
    /// last beat: NeuroKit2.
    case rounded
  }

  /// The levels symbolic patterns are made of.
  public enum SymbolLevels: Sendable, Equatable {
    /// The range of the intervals cut into so many equal levels.
    case uniform(Int)
    /// So many levels that hold equally many intervals.
    case equallyProbable(Int)
  }

  /// What Shannon entropy takes for a symbol.
  public enum ShannonSymbols: Sendable, Equatable {
    /// The bins of the histogram.
    case histogramBins
    /// Every distinct interval.
    case distinctIntervals
  }

  /// The states and radii the correlation dimension is fitted on.
  public enum CorrelationRadii: Sendable, Equatable {
    /// States of 10, radii with between 0.1 and 10 % of the pairs.
    case scalingRegion
    /// States of 2, 64 radii from 2.5 to 50 % of the largest distance as NeuroKit2 spaces them.
    case shareOfLargestDistance
  }

  /// The name results carry.
  public var name: String
  /// The spectrum.
  public var spectrum: SpectralRecipe
  /// The frequency bands.
  public var bands: BandSet
  /// How long a recording must be for each band.
  public var minimumDurations: MinimumDurations
  /// The divisor of pNN50 and pNN20.
  public var shareDenominator: ShareDenominator
  /// The divisor of normalised units.
  public var normalisedPower: NormalisedPower
  /// The bands of total power.
  public var totalPower: TotalPower
  /// Window sizes of the short-term scaling exponent, in beats.
  public var shortScales: ClosedRange<Int>
  /// Window sizes of the long-term scaling exponent, in beats; the upper end `Int.max` stands for
  /// a tenth of the series.
  public var longScales: ClosedRange<Int>
  /// Whether windows of fluctuation analysis overlap by half.
  public var overlappingScales: Bool
  /// How many windows of the largest size fluctuation analysis needs.
  public var minimumScaleWindows: Int
  /// How the multifractal spectrum is computed.
  public var multifractal: MultifractalRule
  /// How many segments SDANN and the SDNN index need.
  public var minimumSegments: Int
  /// Which segments these are.
  public var segments: Segments
  /// The levels of symbolic patterns.
  public var symbolLevels: SymbolLevels
  /// The symbols of Shannon entropy.
  public var shannonSymbols: ShannonSymbols
  /// The exponent of the fuzzy edge of fuzzy entropy, 1 or 2.
  public var fuzzyExponent: Int
  /// The recurrence plot.
  public var recurrence: RecurrenceRecipe
  /// The fit of the correlation dimension.
  public var correlationRadii: CorrelationRadii
  /// What SDSD is the standard deviation of.
  public var differenceSpread: DifferenceSpread
  /// The divisor of the standard deviation of heart rate.
  public var heartRateDivisor: SpreadDivisor
  /// Which differences NN50, NN20 and their shares count.
  public var largeDifferences: LargeDifferences
  /// The bins of the triangular index and the triangular interpolation.
  public var histogramBins: HistogramBins
  /// How SD1 and SD2 are measured.
  public var poincareWidths: PoincareWidths
  /// The tolerance of sample, approximate and multiscale entropy; its share is fuzzy entropy's too.
  public var entropyTolerance: EntropyTolerance
  /// Which pairs of templates sample entropy compares.
  public var templatePairs: TemplatePairs
  /// The anchors of deceleration and acceleration capacity.
  public var capacityAnchors: CapacityAnchors
}
