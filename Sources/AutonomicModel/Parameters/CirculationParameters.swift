/// The heart as a pump and the arteries as a reservoir.
///
/// Marks: *literature* = a published value; *calibrated* = set so that the loop meets published
/// behaviour; *choice* = a modelling choice without direct measurement.
public struct CirculationParameters: Sendable, Equatable {
  /// The stroke volume at rest, 85 mL.
  ///
  /// *Literature*, usual supine value.
  public var strokeVolumeMilliliters = 85.0
  /// The pressure at which run-off ends, 5 mmHg.
  ///
  /// *Choice*, venous pressure.
  public var runOffPressureMmHg = 5.0
  /// The rise of resistance per unit of sympathetic tone, 2.05.
  ///
  /// *Calibrated*: DC loop gain; ×0.62 to ×2.7 over the whole range of tone.
  public var resistanceGain = 2.05
  /// The rise of contractility per unit of sympathetic tone, 0.30.
  ///
  /// *Calibrated*: small, so that pressure survives propranolol.
  public var contractilityGain = 0.30
  /// The effect of the last interval on filling, 0.66.
  ///
  /// *Calibrated* within DeBoer 1987 (doi:10.1152/ajpheart.1987.253.3.H680).
  public var beatFillingGain = 0.66
  /// The effect of the mean interval on filling, 0.77.
  ///
  /// *Calibrated*.
  public var meanFillingGain = 0.77
  /// The time constant of the mean interval, 12 s.
  ///
  /// *Choice*.
  public var meanIntervalSeconds = 12.0
  /// The fall of stroke volume per litre per second of inspiration, 0.085.
  ///
  /// *Calibrated*: respiratory swing of systolic pressure.
  public var respiratoryStrokeVolumeLossSecondsPerLiter = 0.085
  /// The fall of preload when fully upright, 0.275.
  ///
  /// *Calibrated*: 60° tilt.
  public var uprightPreloadLoss = 0.275
  /// The gain of preload per unit of venous constriction, 0.45.
  ///
  /// *Calibrated*: 60° tilt.
  public var venousPreloadGain = 0.45
  /// The share of the way to its target that preload moves with each beat, 0.15.
  ///
  /// *Choice*.
  public var preloadSharePerBeat = 0.15
  /// The stiffening of arteries per unit of vasoconstriction, 0.6.
  ///
  /// *Calibrated*: pulse pressure on tilt.
  public var stiffeningGain = 0.6
  /// The largest stiffening, 0.5.
  ///
  /// *Choice*.
  public var largestStiffening = 0.5
  /// The least resistance as a share of the resting one, 0.2.
  ///
  /// *Choice*: a bound for extreme input, not reached by any built-in stimulus.
  public var leastResistanceShare = 0.2
  /// The least stroke volume as a share of the resting one, 0.05.
  ///
  /// *Choice*: a bound for extreme input, not reached by any built-in stimulus.
  public var leastStrokeVolumeShare = 0.05

  /// Creates the default parameters.
  public init() {}
}
