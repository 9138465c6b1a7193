import HRVAnalysis
import SignalCore
import Testing

@Suite("Breaths in a respiration signal")
struct BreathCycleTests {
  static func sine(
    perMinute: Double, rate: Double, seconds: Double = 120, start: Double = 0,
    _ disturbance: (Double) -> Double = { _ in 0 }
  ) -> SampledSignal {
    let values = (0..<Int(seconds * rate)).map { index in
      let time = Double(index) / rate
      return -cos(2 * .pi * perMinute / 60 * time) + disturbance(time)
    }
    return SampledSignal(values: values, samplingRateHertz: rate, startSeconds: start)
  }

  @Test(
    "a sinusoid of any rate and sampling has its own rate, its onsets and its peaks",
    arguments: [3.0, 6, 13.7, 20, 40], [2.5, 4, 10, 25, 128])
  func sinusoid(perMinute: Double, rate: Double) throws {
    let cycles = BreathCycle.all(in: Self.sine(perMinute: perMinute, rate: rate, start: 50))
    let expected = 2 * perMinute
    // Whole breaths between the first and the last turn inside the signal.
    #expect(Double(cycles.count) >= expected - 3 && Double(cycles.count) <= expected)
    // A parabola through three samples misses the top of a sine by a share of a step; over all
    // breaths the misses of first and last onset remain.
    let period = 60 / perMinute
    #expect(abs(BreathCycle.ratePerMinute(cycles) / perMinute - 1) < 2e-3)
    for cycle in cycles {
      let phase = ((cycle.onsetSeconds - 50) / period).truncatingRemainder(dividingBy: 1)
      #expect(min(phase, 1 - phase) * period < 0.15 / min(rate, 5))
      #expect(abs(cycle.peakSeconds - cycle.onsetSeconds - period / 2) < 0.3 / min(rate, 5))
    }
  }

  @Test(
    "neither heartbeat in the signal, noise, a drifting belt nor a sigh makes or takes a breath")
  func disturbances() {
    var random = RandomStream(seed: 9)
    let noise = (0..<12_000).map { _ in 0.1 * random.normal() }
    let disturbed = [
      Self.sine(perMinute: 12, rate: 50) { 0.25 * sin(2 * .pi * 1.3 * $0) },
      Self.sine(perMinute: 12, rate: 50) { noise[Int($0 * 50)] },
      Self.sine(perMinute: 12, rate: 50) { 0.05 * $0 },
      Self.sine(perMinute: 12, rate: 50) { abs($0 - 62.5) < 2.5 ? 2 - 2 * cos(0.4 * .pi * $0) : 0 },
    ]
    for signal in disturbed {
      let cycles = BreathCycle.all(in: signal)
      #expect((22...24).contains(cycles.count))
      // What pulls a turn to one side by a tenth of a breath at both ends moves 23 breaths by 1 %.
      #expect(abs(BreathCycle.ratePerMinute(cycles) / 12 - 1) < 0.01)
    }
  }

  @Test("breathing that stops and goes on counts over the time that it takes")
  func pause() {
    let signal = Self.sine(perMinute: 12, rate: 10)
    let held = signal.values[0..<600] + [Double](repeating: -1, count: 300) + signal.values[600...]
    let cycles = BreathCycle.all(
      in: SampledSignal(values: Array(held), samplingRateHertz: 10))
    // 23 breaths, one of them 30 s longer.
    #expect(abs(BreathCycle.ratePerMinute(cycles) - 60 * 23 / (23 * 5 + 30)) < 0.1)
  }

  @Test("scale, offset and start change nothing but the times")
  func invariance() {
    let plain = Self.sine(perMinute: 14, rate: 10)
    let moved = SampledSignal(
      values: plain.values.map { 4096 * $0 }, samplingRateHertz: 10, startSeconds: 1024)
    let first = BreathCycle.all(in: plain)
    let second = BreathCycle.all(in: moved)
    #expect(first.count == second.count)
    for (one, other) in zip(first, second) {
      #expect(abs(one.onsetSeconds + 1024 - other.onsetSeconds) < 1e-9)
    }
  }

  @Test("a signal that says nothing holds no breath", arguments: [0, 1, 2, 3, 50])
  func nothing(count: Int) {
    let constant = SampledSignal(
      values: [Double](repeating: 3, count: count), samplingRateHertz: 4)
    #expect(BreathCycle.all(in: constant).isEmpty)
    let ramp = SampledSignal(values: (0..<count).map(Double.init), samplingRateHertz: 4)
    #expect(BreathCycle.all(in: ramp).isEmpty)
  }

  @Test("a belt that slips keeps its breaths: each part has a measure of its own")
  func slippingBelt() {
    let strong = Self.sine(perMinute: 12, rate: 10, seconds: 300)
    let weak = strong.values.map { 0.05 * $0 }
    let cycles = BreathCycle.all(
      in: SampledSignal(values: strong.values + weak, samplingRateHertz: 10))
    #expect(cycles.count >= 116)
  }

  @Test("a slice holds the samples of its time and starts with the first of them")
  func slicing() {
    let signal = SampledSignal(
      values: (0..<40).map(Double.init), samplingRateHertz: 4, startSeconds: 2)
    let part = signal.slice(fromSeconds: 3.1, toSeconds: 5)
    #expect(part.startSeconds == 3.25)
    #expect(part.values == [5, 6, 7, 8, 9, 10, 11, 12])
    #expect(signal.slice(fromSeconds: 50, toSeconds: 60).values.isEmpty)
    #expect(signal.slice(fromSeconds: -10, toSeconds: 100).values == signal.values)
    #expect(signal.slice(fromSeconds: 4.1, toSeconds: 4.2).values.isEmpty)
  }
}
