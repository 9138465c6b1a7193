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
    row("Swedish massage, \(name), streamed into a sink") {
      Simulation(SwedishSession.sessionProtocol, durations: SwedishSession.durations(minutes))
    } measured: { simulation in
      var counter = BeatCounter()
      simulation.run(seed: 1, into: &counter)
      blackHole(counter.beats)
    }
  }
}

/// Counts beats and keeps nothing: what a run costs in memory besides its output.
struct BeatCounter: SimulationSink {
  var beats = 0

  mutating func take(_ beat: SimulatedBeat) { beats += 1 }
  mutating func take(_ sample: SimulatedSample) {}
  mutating func take(_ state: BodyState) {}
  mutating func takeBreath(atSeconds seconds: Double) {}
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
