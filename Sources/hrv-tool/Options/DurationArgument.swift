import ArgumentParser
import AutonomicSim

/// A duration on the command line: `90s`, `15m`, `1h30m`, or bare seconds.
struct DurationArgument: ExpressibleByArgument {
  let seconds: Double

  init(seconds: Double) {
    self.seconds = seconds
  }

  init?(argument: String) {
    guard let seconds = try? DurationText.seconds(argument) else { return nil }
    self.seconds = seconds
  }

  var defaultValueDescription: String { DurationText.text(seconds) }
}
