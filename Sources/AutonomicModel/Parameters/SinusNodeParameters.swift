/// How the tones set the rate of the sinus node.
///
/// Marks: *literature* = a published value; *calibrated* = set so that the loop meets published
/// behaviour; *choice* = a modelling choice without direct measurement.
public struct SinusNodeParameters: Sendable, Equatable {
  /// The acceleration by full sympathetic tone, 0.88.
  ///
  /// *Calibrated*: about 185 bpm without vagus at 35 years, and the response to propranolol.
  public var sympatheticGain = 0.88
  /// The lengthening of the interval by full vagal tone, 1.34.
  ///
  /// *Calibrated*: 42 bpm at full vagal tone; the interval is close to linear in vagal rate (Parker
  /// 1984).
  public var vagalGain = 1.34
  /// Accentuated antagonism: the share of the sympathetic effect that full vagal tone removes, 0.3.
  ///
  /// *Literature* for the effect (Levy 1971), *choice* for the size.
  public var antagonism = 0.3
  /// The shape λ of the inverse Gaussian threshold of the denervated node, 73 000: a beat jitter of
  /// 0.37 %.
  ///
  /// *Literature*: residual variability of the denervated heart (Sands 1989).
  public var thresholdShape = 73_000.0
  /// How much the vagus adds to the variance of the threshold, 3.5 per unit of its effect.
  ///
  /// Acetylcholine is released in quanta, so most of the jitter of an innervated node comes with the
  /// vagus and leaves with atropine. *Choice* for the size: 0.6 % in all at rest.
  public var vagalJitter = 3.5
  /// The shortest interval, 0.25 s.
  ///
  /// *Choice*; no healthy drive reaches it.
  public var refractorySeconds = 0.25

  /// Creates the default parameters.
  public init() {}
}
