import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Inspection")
struct InspectionTests {
  /// Steps of clocks per second, the numbers per millisecond that the file can hold, the name.
  static let clocks: [(rate: Double, scale: Double, name: String)] = [
    (128, 1e9, "1/128 s"), (1024, 1e9, "1/1024 s"), (256, 1e9, "1/256 s"), (64, 1e9, "1/64 s"),
    (1000, 1e9, "1 ms"), (250, 1e9, "4 ms"), (100, 1e9, "10 ms"),
    // Stored as whole or thousandth milliseconds.
    (128, 1, "1/128 s"), (64, 1, "1/64 s"), (1024, 1000, "1/1024 s"), (360, 1000, "1/360 s"),
  ]

  @Test("the step of the clock is found in what it timed", arguments: clocks)
  func resolution(rate: Double, scale: Double, name: String) {
    let step = 1000 / rate
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 1000, seed: 2).map { interval in
      ((interval / step).rounded() * step * scale).rounded() / scale
    }
    #expect(TimeResolution.of(intervals)?.name == name)
  }

  @Test("intervals of no clock have no step")
  func noResolution() {
    var random = RandomStream(seed: 1)
    let intervals = (0..<200).map { _ in 800 + 100 * random.uniform() }
    #expect(TimeResolution.of(intervals) == nil)
    #expect(TimeResolution.of([800, 801, 802]) == nil)
  }

  @Test("repeated and smooth values are suspected, true beats are not")
  func suspicion() throws {
    let beats = SyntheticRR.intervalsMilliseconds(beats: 600, seed: 6)
    let clean = try readText(beats.map { "\($0)" }.joined(separator: "\n")).inspection
    #expect(clean.advice.isEmpty, "\(clean.advice)")
    #expect(clean.equalNeighbourShare < 0.01)
    let doubled = beats.flatMap { [$0, $0] }
    let repeated = try readText(doubled.map { "\($0)" }.joined(separator: "\n")).inspection
    #expect((repeated.equalNeighbourShare - 0.5).magnitude < 0.01)
    #expect(repeated.advice.contains { $0.contains("equal") })
    let smooth = (0..<600).map { 800 + 50 * sin(Double($0) / 20) }
    let filtered = try readText(smooth.map { "\($0)" }.joined(separator: "\n")).inspection
    #expect(filtered.advice.contains { $0.contains("smooth") })
  }

  @Test("durations, coverage and the difference of clocks add up")
  func clock() throws {
    let text =
      "time,rr\n"
      + (0..<30).map { row in
        "\(Double(row) * 0.8 + (row > 9 ? 7 : 0)),800"
      }.joined(separator: "\n")
    let inspection = try readText(text).inspection
    #expect((inspection.coveredSeconds - 24).magnitude < 1e-9)
    #expect((inspection.durationSeconds - 31).magnitude < 1e-9)
    let difference = try #require(inspection.clockDifferenceSeconds)
    #expect(difference.magnitude < 1e-9)
    #expect(inspection.gaps.count == 1)
  }
}
