/// Every constant of the cardiorespiratory loop, grouped by the organ it belongs to.
///
/// The defaults describe a healthy 35-year-old lying on the back. What differs between people is in
/// ``Subject``.
public struct ModelParameters: Sendable, Equatable {
  /// Breathing.
  public var respiration = RespirationParameters()
  /// Pressure reflexes.
  public var baroreflex = BaroreflexParameters()
  /// Nerve to organ.
  public var effectors = EffectorParameters()
  /// The sinus node.
  public var sinusNode = SinusNodeParameters()
  /// Heart and arteries.
  public var circulation = CirculationParameters()
  /// Slow noise.
  public var noise = NoiseParameters()

  /// Creates the default parameters.
  public init() {}

  /// The default parameters with all noise of tones, vessels and beats switched off.
  ///
  /// Breathing goes on with its own variability; a paced breath of zero volume stops it.
  public static var withoutNoise: ModelParameters {
    var parameters = ModelParameters()
    parameters.noise.vagalSpread = 0
    parameters.noise.sympatheticSpread = 0
    parameters.noise.resistanceSpread = 0
    parameters.sinusNode.thresholdShape = .infinity
    return parameters
  }
}
