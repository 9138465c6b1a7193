import SignalCore
import TestSupport
import Testing

@Suite("Time resolution")
struct TimeResolutionTests {
  /// How a program writes the ticks it counted.
  enum Writing: CaseIterable, Sendable {
    case asIs, rounded, cutOff, differencesOfRoundedTimes
  }

  /// Intervals between beats that a clock of so many ticks a second timed.
  static func intervals(
    ticksPerSecond: Double, _ writing: Writing, beats: Int = 600, seed: UInt64 = 2
  ) -> [Double] {
    let step = 1000 / ticksPerSecond
    var time = 0.0
    var lastTick = 0.0
    return SyntheticRR.intervalsMilliseconds(beats: beats, seed: seed).map { interval in
      time += interval
      let tick = (time / step).rounded()
      defer { lastTick = tick }
      switch writing {
      case .asIs: return (tick - lastTick) * step
      case .rounded: return ((tick - lastTick) * step).rounded()
      case .cutOff: return ((tick - lastTick) * step).rounded(.down)
      case .differencesOfRoundedTimes: return (tick * step).rounded() - (lastTick * step).rounded()
      }
    }
  }

  @Test(
    "a clock is found however its ticks are written",
    arguments: [(64.0, "1/64 s"), (128, "1/128 s"), (256, "1/256 s")], Writing.allCases)
  func written(clock: (rate: Double, name: String), writing: Writing) throws {
    let found = try #require(
      TimeResolution.of(Self.intervals(ticksPerSecond: clock.rate, writing)))
    #expect(found.name == clock.name)
    #expect(found.stepMilliseconds == 1000 / clock.rate)
  }

  @Test(
    "the grids of usual clocks",
    arguments: [
      (100.0, "10 ms"), (125, "8 ms"), (200, "5 ms"), (250, "4 ms"), (300, "1/300 s"),
      (360, "1/360 s"), (500, "2 ms"), (512, "1/512 s"), (1000, "1 ms"), (1024, "1/1024 s"),
      (2000, "0.5 ms"), (2048, "1/2048 s"), (4000, "0.25 ms"), (10_000, "0.1 ms"),
    ])
  func grid(rate: Double, name: String) {
    #expect(TimeResolution.of(Self.intervals(ticksPerSecond: rate, .asIs))?.name == name)
  }

  @Test(
    "whole milliseconds counted in 1/1024 s hold some numbers twice as often",
    arguments: [Writing.rounded, .cutOff])
  func occupancy(writing: Writing) throws {
    let intervals = Self.intervals(ticksPerSecond: 1024, writing, beats: 20_000)
    let found = try #require(TimeResolution.of(intervals))
    #expect(found.name == "1/1024 s")
    #expect(found.writtenStepMilliseconds == 1)
  }

  @Test("a clock of 1 ms is never taken for another", arguments: 1...40)
  func milliseconds(seed: UInt64) {
    // 40 recordings of 3,000 beats: a coarser clock may appear with a chance of 10⁻⁶ each, one of
    // 1/1024 s with 2·10⁻⁴, so all forty are right in 99 of 100 sets of seeds, and always for these.
    let intervals = Self.intervals(
      ticksPerSecond: 1000, .asIs, beats: 3000, seed: seed)
    #expect(TimeResolution.of(intervals)?.name == "1 ms")
  }

  @Test("a clock is claimed only after enough changes, and one of few levels as well")
  func evidence() {
    // Even numbers that change every sixth beat: nine changes, a chance of 1/2⁸ under 1 ms.
    let still = (0..<60).map { 800 + 2 * Double($0 / 6) }
    #expect(TimeResolution.of(still) == nil)
    var random = RandomStream(seed: 9)
    let even = (0..<60).map { _ in 800 + 2 * (5 * random.uniform()).rounded() }
    #expect(TimeResolution.of(even)?.name == "2 ms")
    // A steady heart on a clock of 10 ms shows a handful of numbers.
    let levels = (0..<300).map { _ in 800 + 10 * (4 * random.uniform()).rounded() }
    #expect(TimeResolution.of(levels)?.name == "10 ms")
  }

  @Test("a clock that runs 45 ppm slow is still that clock")
  func slowClock() {
    let intervals = Self.intervals(ticksPerSecond: 64, .asIs).map {
      ($0 * 1.000045 * 1000).rounded() / 1000
    }
    #expect(TimeResolution.of(intervals)?.name == "1/64 s")
  }

  @Test("single precision does not hide a clock")
  func singlePrecision() {
    let intervals = Self.intervals(ticksPerSecond: 300, .asIs).map {
      Double(Float($0 / 1000)) * 1000
    }
    #expect(TimeResolution.of(intervals)?.name == "1/300 s")
  }

  @Test("no step where none shows, or too little to tell")
  func none() {
    var random = RandomStream(seed: 3)
    #expect(TimeResolution.of((0..<500).map { _ in 800 + 100 * random.uniform() }) == nil)
    #expect(TimeResolution.of([]) == nil)
    #expect(TimeResolution.of([800, 801, 802]) == nil)
    #expect(TimeResolution.of([Double](repeating: 800, count: 300)) == nil)
  }

  @Test("very short intervals do not end up on a tick of zero")
  func shortIntervals() {
    let intervals = (1...100).map { Double($0) * 0.001 }
    #expect(TimeResolution.of(intervals)?.name == "0.001 ms")
  }
}
