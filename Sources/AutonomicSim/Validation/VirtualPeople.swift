import AutonomicModel
import SignalCore

/// People who differ in age, tones, pressures, breathing, and in how they answer touch.
///
/// ln of the respiratory gate and of both noises spread by 0.35, vagal tone by 0.08, sympathetic tone
/// by 0.04, all independent of each other: Kollai found no correlation between the two tones, and
/// Nunan 2010 (doi:10.1111/j.1540-8159.2010.02841.x) spectral powers whose spread is about their mean.
/// The sizes are modelling choices.
struct VirtualPeople: Hashable, Sendable {
  /// The range of ages, uniform, in years.
  var ages = 35.0...35
  /// Whose line of the intrinsic heart rate.
  var sex = Sex.unspecified
  /// The mean resting heart rate, in bpm.
  var heartRate = 65.05
  /// The spread of the pressure that is defended, in mmHg.
  var pressureSpread = 0.0
  /// The mean of that pressure, in mmHg.
  var pressure = 88.0
  /// Whether people differ in breathing and in how they answer touch.
  var isDiverse = false

  /// Returns a person.
  ///
  /// - Parameter number: Who; equal numbers are the same person.
  /// - Returns: A healthy adult.
  func person(_ number: UInt64) -> Subject {
    // A stream of its own, far from those of the noises of a run.
    var stream = RandomStream(seed: number, stream: 1_000)
    func normal(_ spread: Double) -> Double { spread * min(max(stream.normal(), -3), 3) }
    let node = ModelParameters().sinusNode
    let age = ages.lowerBound + (ages.upperBound - ages.lowerBound) * stream.uniform()
    let intrinsicRate = IntrinsicHeartRate.beatsPerMinute(ageYears: age, sex: sex)
    // HR·(1 + kV·V) = HRint·(1 + kS·S·(1 − κ·V)) at the mean sympathetic tone, solved for V.
    let drive = node.sympatheticGain * 0.18
    let meanVagal =
      (intrinsicRate * (1 + drive) - heartRate)
      / (heartRate * node.vagalGain + intrinsicRate * drive * node.antagonism)
    let vagal = min(max(meanVagal + normal(0.08), 0.06), 0.92)
    var traits = CardiovascularTraits.standard
    traits.restingSympatheticTone = min(max(0.18 + normal(0.04), 0.06), 0.4)
    traits.respiratoryGate = exp(normal(0.35))
    traits.vagalNoise = exp(normal(0.35))
    traits.sympatheticNoise = exp(normal(0.35))
    let acceleration =
      1 + node.sympatheticGain * traits.restingSympatheticTone * (1 - node.antagonism * vagal)
    do {
      return try Subject(
        ageYears: age, sex: sex,
        restingHeartRateBpm: intrinsicRate * acceleration / (1 + node.vagalGain * vagal),
        pressureSetPointMmHg: min(max(pressure + normal(pressureSpread), 65), 125),
        respirationRatePerMinute: 14.5 + (isDiverse ? normal(3) : 0),
        tidalVolumeLiters: 0.5 * exp(isDiverse ? normal(0.2) : 0),
        cardiovascular: traits, responsiveness: isDiverse ? response(normal) : .mean)
    } catch {
      preconditionFailure("virtual people lie in the ranges of the model: \(error)")
    }
  }

  private func response(_ normal: (Double) -> Double) -> TouchResponsiveness {
    TouchResponsiveness(
      offset: AutonomicDrive(
        sympathetic: normal(0.12), vagal: normal(0.09), pressureSetPointMmHg: normal(8),
        respirationRatePerMinute: normal(0.8), lnTidalVolume: normal(0.17)),
      bodyFactor: 1 + normal(0.3))
  }
}
