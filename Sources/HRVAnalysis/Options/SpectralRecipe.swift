public import SpectralAnalysis

/// How the power spectrum of a series is made, step by step.
public struct SpectralRecipe: Sendable, Equatable {
  /// The estimator of the spectrum.
  public enum Estimator: String, Sendable, CaseIterable {
    /// Averaged modified periodograms of the resampled series.
    case welch
    /// The least-squares periodogram of the beats themselves, without resampling.
    case lombScargle = "lomb-scargle"
    /// The autoregressive spectrum of the resampled series, by Burg's method.
    case burg
  }

  /// How long a Welch segment is.
  public enum SegmentLength: Sendable, Equatable {
    /// A fixed length in seconds; the whole record when that is shorter.
    case seconds(Double)
    /// A share of the record, from 0 to 1.
    case fractionOfRecord(Double)
    /// One length in seconds for records below a limit, another from the limit on.
    case byRecord(fromSeconds: Double, below: Double, above: Double)
  }

  /// How many points each segment is padded to with zeros.
  public enum TransformLength: Sendable, Equatable {
    /// No padding.
    case segment
    /// A fixed number of points; longer segments are not padded.
    case points(Int)
    /// Twice as many points as the segment has.
    case twiceSegment
  }

  /// How the power of a band is integrated.
  public enum BandIntegration: Sendable, Equatable {
    /// By trapezoid, with the density interpolated at the exact edges.
    case exactEdges
    /// By trapezoid over the bins inside the half-open band only.
    case innerBins
    /// As the sum of the bins of the closed band, each times the distance of two bins.
    case summedBins
  }

  /// Where the uniform grid ends.
  public enum GridEnd: Sendable, Equatable {
    /// At its last point up to the last beat.
    case lastBeat
    /// At its first point at or after the last beat, holding the last interval.
    case pastLastBeat
    /// At its last point before the last beat.
    case beforeLastBeat
  }

  /// The frequencies and the scale of the least-squares periodogram.
  public enum Periodogram: Sendable, Equatable {
    /// Multiples of one cycle over the record, as a density per hertz.
    case perHertz
    /// Multiples of so many hertz, scaled as if the beats came one a second.
    case asIfOneBeatPerSecond(stepHertz: Double)
  }

  /// The estimator.
  public var estimator: Estimator
  /// The rate of the uniform grid in hertz.
  public var resamplingRateHertz: Double
  /// The interpolation onto the grid.
  public var interpolation: InterpolationMethod
  /// What is removed from the resampled series before anything else.
  public var detrending: Detrending
  /// The length of a Welch segment.
  public var segmentLength: SegmentLength
  /// The share of a segment that the next one repeats, from 0 up to but not including 1.
  public var overlapFraction: Double
  /// The window of a segment.
  public var window: WindowFunction
  /// What is removed from each segment.
  public var segmentDetrending: WelchOptions.SegmentDetrending
  /// Zero padding.
  public var transformLength: TransformLength
  /// The order of the autoregressive model.
  public var autoregressiveOrder: Int
  /// The rule of integration.
  public var bandIntegration: BandIntegration
  /// Bins with fewer periods than this in the record are left out; 0 keeps all.
  public var leastPeriods: Double
  /// Where the uniform grid ends.
  public var gridEnd: GridEnd
  /// The periodogram of ``Estimator/lombScargle``.
  public var periodogram: Periodogram

  /// The package's own recipe: cubic spline at 4 Hz, mean removed, 300 s periodic Hann segments
  /// with half overlap and a linear trend removed from each, exact band edges.
  public static let standard = SpectralRecipe(
    estimator: .welch, resamplingRateHertz: 4, interpolation: .cubicSpline, detrending: .mean,
    segmentLength: .seconds(300), overlapFraction: 0.5, window: .hannPeriodic,
    segmentDetrending: .linear, transformLength: .segment, autoregressiveOrder: 16,
    bandIntegration: .exactEdges, leastPeriods: 0,
    gridEnd: .lastBeat, periodogram: .perHertz)
}
