import AutonomicModel

/// The people a study was made with: the sampled population with the study's own ages, heart rate and
/// pressure.
struct StudyPopulation: Hashable, Sendable {
  /// The range of ages, uniform, in years.
  var ages = 35.0...35
  /// The sex of all; `nil` for both.
  var sex: Sex?
  /// The mean resting heart rate, in bpm.
  var heartRate = PopulationSpread.standard.meanHeartRateBpm
  /// The mean systolic pressure, in mmHg.
  var systolic = PopulationSpread.standard.systolic.mean
  /// The mean diastolic pressure, in mmHg.
  var diastolic = PopulationSpread.standard.diastolic.mean

  /// Returns a person.
  ///
  /// - Parameter number: Who; equal numbers are the same person.
  /// - Returns: The person.
  func person(_ number: UInt64) -> Subject {
    var spread = PopulationSpread.standard
    spread.meanHeartRateBpm = heartRate
    spread.systolic.mean = systolic
    spread.diastolic.mean = diastolic
    do {
      return try PopulationSampler(seed: 1, ages: ages, sex: sex, spread: spread).person(number)
    } catch {
      preconditionFailure("the people of the studies lie in the ranges of the model: \(error)")
    }
  }
}
