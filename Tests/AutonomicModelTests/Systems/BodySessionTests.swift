import AutonomicModel
import SignalCore
import Testing

/// Body and mind in whole sessions, where tones move too: the bands hold there as well.
@Suite(
  "Body and mind in whole sessions",
  .enabled(if: Cohort.isComplete, "whole sessions take a release build"))
struct BodySessionTests {
  /// A published size, when it is measured and how responses spread.
  struct Size {
    let signal: BodySignal
    let changes: [Double]
    let spread: Double
    /// Seconds into contact; negative ones after its end.
    let instant: Int
  }

  private static let sizes = [
    Size(signal: .stateAnxiety, changes: [-8, -5, -7, -7, -4], spread: 6, instant: -300),
    Size(signal: .pain, changes: [-1.6, -0.9, -1.8, -1.2, -0.8], spread: 1.5, instant: -300),
    Size(signal: .skinConductance, changes: [-15, -5, -5, -8, -5], spread: 15, instant: 300),
    Size(signal: .muscleTension, changes: [-12, 0, -12, -8, -1], spread: 12, instant: 900),
    Size(signal: .muscleStiffness, changes: [-5, 0, -7, -4, 0], spread: 9, instant: 900),
    Size(signal: .spinalExcitability, changes: [-60, -10, -70, -40, 0], spread: 20, instant: 900),
    Size(signal: .rangeOfMotion, changes: [5, 0, 7, 4, 0], spread: 5, instant: 900),
    Size(signal: .skinTemperature, changes: [1, 0.2, 1.2, 0.4, 0], spread: 0.5, instant: 900),
    Size(signal: .muscleBloodFlow, changes: [0, 0, 0, 0, 0], spread: 0.1, instant: 900),
  ]

  @Test("sizes are met as means of eight sessions", arguments: 0..<5)
  func sizes(index: Int) throws {
    var traits = BodyTraits.healthy
    traits.pain = 3.8
    let definition = BodyTarget.contacts[index].definition
    let simulation = Simulation(definition, subject: try Subject(body: traits))
    let durations = definition.defaultDurations
    let start = Int(durations.beforeSeconds)
    let end = start + Int(durations.duringSeconds)
    var sums = [Double](repeating: 0, count: Self.sizes.count)
    var logFlow = 0.0
    for seed in UInt64(1)...8 {
      var states = StateCollector()
      simulation.run(seed: seed, into: &states)
      for (place, size) in Self.sizes.enumerated() {
        let instant = size.instant < 0 ? end - size.instant : start + size.instant
        sums[place] += states.states[instant][size.signal] - states.states[start][size.signal]
      }
      logFlow += log(
        states.states[start + 900][.skinBloodFlow] / states.states[start][.skinBloodFlow])
    }
    for (size, sum) in zip(Self.sizes, sums) {
      let (change, target) = (sum / 8, size.changes[index])
      #expect(
        abs(change - target) <= bandTolerance(target, responseSpread: size.spread),
        "\(definition.name) \(size.signal.rawValue): \(change) against \(target)")
    }
    let target = log([2, 1.2, 2.3, 1.3, 1][index])
    #expect(
      abs(logFlow / 8 - target) <= bandTolerance(target, responseSpread: 0.5),
      "\(definition.name) skin blood flow: \(logFlow / 8) against \(target)")
  }
}

/// Keeps the states of a run.
private struct StateCollector: SimulationSink {
  var states: [BodyState] = []

  mutating func take(_ beat: SimulatedBeat) {}
  mutating func take(_ sample: SimulatedSample) {}
  mutating func take(_ state: BodyState) { states.append(state) }
  mutating func takeBreath(atSeconds seconds: Double) {}
}
