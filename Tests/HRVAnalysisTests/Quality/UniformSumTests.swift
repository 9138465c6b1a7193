import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Sums of uniform errors")
struct UniformSumTests {
  @Test("one error is uniform, two are a triangle, by their closed forms")
  func closedForms() {
    let one = UniformSum([4])
    let two = UniformSum([3, 3])
    for x in stride(from: -5.0, through: 5, by: 0.25) {
      let uniform = min(max((x + 2) / 4, 0), 1)
      #expect((one.probability(atMost: x) - uniform).magnitude <= Tolerance.closedForm)
      let inside = min(max(x, -3), 3)
      let triangle =
        inside <= 0
        ? (inside + 3) * (inside + 3) / 18 : 1 - (3 - inside) * (3 - inside) / 18
      #expect((two.probability(atMost: x) - triangle).magnitude <= Tolerance.closedForm)
    }
  }

  @Test(
    "symmetric, rising, zero and one at the ends", arguments: [[1.0, 1, 2], [1, 1, 1, 1, 2, 2]])
  func shape(weights: [Double]) {
    let sum = UniformSum(weights)
    let half = weights.reduce(0, +) / 2
    #expect(sum.probability(atMost: -half) == 0)
    #expect(sum.probability(atMost: half) == 1)
    var last = 0.0
    for x in stride(from: -half, through: half, by: half / 50) {
      let here = sum.probability(atMost: x)
      #expect(here >= last)
      // Mirrored values are computed from one; only the subtraction from 1 rounds.
      #expect((here + sum.probability(atMost: -x) - 1).magnitude <= Tolerance.closedForm)
      last = here
    }
  }

  @Test("the second moment is the sum of the errors' q²/12")
  func variance() {
    let weights = [1.0, 1, 2]
    let sum = UniformSum(weights)
    // ∫ 2x·P(|S| > x) dx by the midpoint rule, whose error is of the order of the step squared.
    let step = 1e-3
    let moment = stride(from: step / 2, to: 2, by: step).reduce(0) { total, x in
      total + 4 * x * sum.probability(atMost: -x) * step
    }
    let expected = weights.reduce(0) { $0 + $1 * $1 } / 12
    #expect((moment - expected).magnitude < 10 * step * step)
  }
}
