/// How breathing varies and how it reaches lungs and nerves.
///
/// Marks: *literature* = a published value; *calibrated* = set so that the loop meets published
/// behaviour; *choice* = a modelling choice without direct measurement.
public struct RespirationParameters: Sendable, Equatable {
  /// The share of a breath spent in inspiration, 0.40.
  ///
  /// *Choice*, usual rest value.
  public var inspiratoryFraction = 0.40
  /// The spread of ln(breath period), 0.18.
  ///
  /// *Literature*: Tobin 1988 finds a coefficient of variation of the rate of 21 ± 12 %
  /// (doi:10.1152/jappl.1988.65.1.309).
  public var lnPeriodSpread = 0.18
  /// The spread of ln(tidal volume), 0.30.
  ///
  /// *Literature*: Tobin 1988 finds 33 ± 15 %.
  public var lnVolumeSpread = 0.30
  /// The correlation of neighbouring breaths, 0.27.
  ///
  /// *Literature*: Tobin 1995 finds 0.20 to 0.30 for volume and timing.
  public var breathCorrelation = 0.27
  /// How far the central drive leads lung volume, 1.65 s.
  ///
  /// *Literature and calibrated*: the lung volume to heart rate response is advanced by 1.5 s
  /// (Mukkamala & Cohen 2001).
  public var volumeDelaySeconds = 1.65
  /// The time constant over which the tones adapt to the mean lung volume, 30 s.
  ///
  /// *Choice*.
  public var adaptationSeconds = 30.0
  /// How often a spontaneous breath is a sigh, 12 an hour.
  ///
  /// *Literature* for the order of magnitude, several an hour to one every five minutes; *choice* for
  /// the number.
  public var sighsPerHour = 12.0
  /// The mean volume of a sigh, 2.25 times the resting tidal volume, spread evenly by a quarter.
  ///
  /// *Literature*: a sigh is usually counted from twice the tidal volume on.
  public var sighVolumeRatio = 2.25
  /// How much longer a breath becomes when the baroreceptors fire fully, 0.15.
  ///
  /// *Choice*: baroreceptor input prolongs expiration (the idea of Kotani 2005); about 1.5 % for
  /// one standard deviation of pressure at rest.
  public var baroreceptorLengthening = 0.15

  /// Creates the default parameters.
  public init() {}
}
