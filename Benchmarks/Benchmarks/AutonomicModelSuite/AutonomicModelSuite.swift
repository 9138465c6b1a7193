import AutonomicSim
import Benchmark
import Inputs

let benchmarks: @Sendable () -> Void = {
  for (name, minutes) in [("60 min", 60.0), ("24 h", 1440)] {
    row("Swedish massage, \(name) at 20 Hz") {
      Simulation(SwedishSession.sessionProtocol, durations: SwedishSession.durations(minutes))
    } measured: { simulation in
      blackHole(simulation.run(seed: 1))
    }
  }
}

/// A session of any length, half of it in contact.
enum SwedishSession {
  static let sessionProtocol = BuiltInProtocol.swedish.definition

  static func durations(_ minutes: Double) -> SessionDurations {
    do {
      return try SessionDurations(
        beforeSeconds: 10 * minutes, duringSeconds: 30 * minutes, afterSeconds: 20 * minutes)
    } catch {
      preconditionFailure("the phases are within their limits: \(error)")
    }
  }
}
