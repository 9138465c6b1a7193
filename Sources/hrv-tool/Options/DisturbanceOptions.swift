import ArgumentParser
import AutonomicSim

/// What goes wrong with the beats of a simulated session and their detection.
struct DisturbanceOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Premature beats, as a probability for each beat, 0 to 0.2; 3e-4 is usual.",
      valueName: "rate"))
  var ectopicRate: Double = 0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      Missed, extra and mistimed detections together, for each beat, 0 to 0.2; 4.8e-3 is usual \
      awake, 4e-4 asleep.
      """,
      valueName: "rate"))
  var artifactRate: Double = 0

  func rates() throws -> DisturbanceRates {
    do {
      return try DisturbanceRates(ectopic: ectopicRate, artifacts: artifactRate)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
