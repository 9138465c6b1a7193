import AutonomicModel
import SignalCore
import Testing

@Suite("Simulation into a sink")
struct StreamingTests {
  /// Keeps sums only, whatever the length of the run.
  private struct Counter: SimulationSink {
    var beats = 0
    var samples = 0
    var seconds = 0
    var breaths = 0
    var lastBeatSeconds = 0.0

    mutating func take(_ beat: SimulatedBeat) {
      beats += 1
      lastBeatSeconds = beat.timeSeconds
    }
    mutating func take(_ sample: SimulatedSample) { samples += 1 }
    mutating func take(_ state: BodyState) { seconds += 1 }
    mutating func takeBreath(atSeconds seconds: Double) { breaths += 1 }
  }

  @Test("a sink sees what the recording keeps")
  func sameAsRecording() throws {
    let simulation = try Simulation.baseline(seconds: 301.5)
    var counter = Counter()
    simulation.run(seed: 4, into: &counter)
    let recording = simulation.run(seed: 4)
    #expect(counter.beats == recording.beats.count)
    #expect(counter.samples == recording.signals.count)
    #expect(counter.samples == 1206)
    #expect(counter.seconds == 302)
    #expect(counter.breaths == recording.breathOnsetsSeconds.count)
    #expect(counter.lastBeatSeconds == recording.beats.timesSeconds.last)
  }
}
