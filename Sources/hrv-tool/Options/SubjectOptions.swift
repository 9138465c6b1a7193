import ArgumentParser
import AutonomicSim

/// The person of a simulated session.
struct SubjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Age in years.", valueName: "years"))
  var age: Double = 35

  @Option(
    help: ArgumentHelp(
      "Sex, for the intrinsic heart rate: female, male or unspecified (both pooled).",
      valueName: "sex"))
  var sex: Sex = Subject.standard.sex

  @Option(
    name: .customLong("resting-hr"),
    help: ArgumentHelp("Resting heart rate in beats per minute.", valueName: "bpm"))
  var restingHeartRate: Double = Subject.standard.restingHeartRateBpm

  func subject() throws -> Subject {
    do {
      return try Subject(ageYears: age, sex: sex, restingHeartRateBpm: restingHeartRate)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
