import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Differences that cross a threshold")
struct ThresholdCrossingsTests {
  @Test("equal the sum over the differences, to the bit", arguments: [7.8125, 1, 0.001])
  func matchesPlain(step: Double) {
    var random = RandomStream(seed: 2)
    // Most on the clock's grid, some beside it, as corrections leave them.
    let differences = (0..<3000).map { index in
      let value = 40 * random.normal()
      return index % 50 == 0 ? value : (value / step).rounded() * step
    }
    let threshold = 50.0
    let once = UniformSum([step, step, 2 * step])
    let twice = UniformSum([step, step, step, step, 2 * step, 2 * step])
    var expected = (recorded: 0, once: 0.0, twice: 0.0)
    for size in differences.map(\.magnitude) {
      if size > threshold { expected.recorded += 1 }
      if (size - threshold).magnitude < 4 * step {
        expected.once +=
          once.probability(atMost: size - threshold) + once.probability(atMost: -size - threshold)
        expected.twice +=
          twice.probability(atMost: size - threshold)
          + twice.probability(atMost: -size - threshold)
      } else if size > threshold {
        expected.once += 1
        expected.twice += 1
      }
    }
    let found = ThresholdCrossings(
      of: differences, threshold: threshold, stepMilliseconds: step)
    #expect(found.recorded == expected.recorded)
    #expect(found.withOneError == expected.once)
    #expect(found.withTwoErrors == expected.twice)
  }
}
