import SignalCore
import TestSupport
import Testing

@Suite("Removing a run from a series")
struct RemovalTests {
  static func series() throws -> RRSeries {
    let times = (1...10).map { Double($0) }
    return try RRSeries(
      intervalsMilliseconds: (1...10).map { 900 + Double($0) }, beatTimesSeconds: times,
      breaks: [3, 6])
  }

  @Test(
    "what is left on both sides does not join; other breaks stay where they are",
    arguments: [
      (4..<5, [3, 4, 5]), (0..<2, [1, 4]), (8..<10, [3, 6]), (3..<6, [3]), (2..<4, [2, 4]),
      (0..<3, [3]), (0..<10, []), (5..<5, [3, 6]),
    ])
  func breaks(run: Range<Int>, expected: [Int]) throws {
    let rest = try Self.series().removing(run)
    #expect(rest.breaks == expected)
    #expect(rest.count == 10 - run.count)
    let kept = (0..<10).filter { !run.contains($0) }
    #expect(rest.intervalsMilliseconds == kept.map { 901 + Double($0) })
    #expect(rest.beatTimesSeconds == kept.map { 1 + Double($0) })
  }
}
