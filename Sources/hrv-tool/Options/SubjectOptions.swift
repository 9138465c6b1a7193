import ArgumentParser
import AutonomicSim
import HRVReport

/// The person of a simulated session.
struct SubjectOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Age in years. (default: \(ShortestNumber.text(Subject.standard.ageYears)))",
      valueName: "years"))
  var age: Double?

  @Option(
    help: ArgumentHelp(
      "Sex, for the intrinsic heart rate; unspecified pools both.",
      valueName: "sex"))
  var sex: Sex = Subject.standard.sex

  @Option(
    name: .customLong("resting-hr"), parsing: .unconditional,
    help: ArgumentHelp("Resting heart rate in beats per minute.", valueName: "bpm"))
  var restingHeartRate: Double = Subject.standard.restingHeartRateBpm

  func subject() throws -> Subject {
    do {
      return try Subject(
        ageYears: age ?? Subject.standard.ageYears, sex: sex, restingHeartRateBpm: restingHeartRate)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
