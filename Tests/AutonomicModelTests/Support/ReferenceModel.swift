import AutonomicModel

/// The model of the independent implementation whose output is tabulated: the same equations with
/// other constants, without sighs, without the pressure dependence of breaths, and with one beat
/// jitter.
enum ReferenceModel {
  /// Its constants.
  static var parameters: ModelParameters {
    var parameters = ModelParameters()
    parameters.respiration.sighsPerHour = 0
    parameters.respiration.baroreceptorLengthening = 0
    parameters.sinusNode.sympatheticGain = 0.90
    parameters.sinusNode.thresholdShape = 40_000
    parameters.sinusNode.vagalJitter = 0
    parameters.baroreflex.vagalGain = 0.95
    parameters.baroreflex.sympatheticGain = 2.0
    parameters.baroreflex.vagalRespiratoryGatePerLiter = 0.60
    parameters.baroreflex.lowPressureVagalGain = 1.9
    parameters.baroreflex.lowPressureSympatheticGain = 1.3
    parameters.baroreflex.hydrostaticColumnMmHg = 8
    parameters.circulation.resistanceGain = 2.1
    parameters.circulation.beatFillingGain = 0.50
    parameters.circulation.meanFillingGain = 0.85
    parameters.circulation.uprightPreloadLoss = 0.27
    parameters.baroreflex.respiratoryGateSaturation = 0
    parameters.noise.vagalSpreadGain = 0
    parameters.effectors.vascularDelaySeconds = 2.2
    parameters.effectors.vascularTimeConstantSeconds = 6
    parameters.noise.vagalSpread = 0.15
    parameters.noise.sympatheticSpread = 0.27
    parameters.noise.resistanceSpread = 0.025
    return parameters
  }

  /// Its constants without noise of tones, vessels and beats.
  static var parametersWithoutNoise: ModelParameters {
    var parameters = parameters
    parameters.noise = ModelParameters.withoutNoise.noise
    parameters.sinusNode.thresholdShape = .infinity
    return parameters
  }

  /// Its standard subject, of a given age.
  static func subject(ageYears: Double = 35) throws -> Subject {
    var traits = CardiovascularTraits()
    traits.restingSympatheticTone = 0.18
    return try Subject(ageYears: ageYears, restingHeartRateBpm: 65.05, cardiovascular: traits)
  }

  /// A baseline of its standard subject.
  static func baseline(
    seconds: Double, conditions: Conditions = .rest, ageYears: Double = 35,
    warmUpSeconds: Double? = nil
  ) throws -> Simulation {
    try .baseline(
      seconds: seconds, conditions: conditions, subject: subject(ageYears: ageYears),
      options: SimulationOptions(warmUpSeconds: warmUpSeconds, parameters: parameters))
  }
}
