import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Relative RR intervals")
struct RelativeIntervalsTests {
  @Test("the example in the header of HRVTool's rrHRV")
  func example() throws {
    let values = [1000.0, 980, 900, 1000, 980, 900, 1000, 980, 900]
    let points = RelativeIntervals(values, stretches: [0..<9])
    let median = try #require(points.quantile(0.5))
    let lower = try #require(points.quantile(0.25))
    let upper = try #require(points.quantile(0.75))
    // Printed there as 10.846 and 6.8389.
    #expect(abs(median - 10.846) < 0.0005)
    #expect(abs(upper - lower - 6.8389) < 0.00005)
  }

  @Test("a change of 20 % or more takes out the points on both sides of it")
  func limit() {
    // 1000 to 1223 is 20.06 % of the mean, 1000 to 1222 is 19.98 %.
    let steady = [1000.0, 1010, 1000, 1010]
    let inside = RelativeIntervals(steady + [1222, 1220, 1230], stretches: [0..<7])
    #expect(inside.distancesPercent.count == 5)
    let outside = RelativeIntervals(steady + [1235, 1220, 1230], stretches: [0..<7])
    #expect(outside.distancesPercent.count == 3)
  }

  @Test("no point spans a gap")
  func gap() {
    let values = [800.0, 810, 805, 820, 815, 800]
    #expect(RelativeIntervals(values, stretches: [0..<6]).distancesPercent.count == 4)
    let cut = RelativeIntervals(values, stretches: [0..<3, 3..<6])
    #expect(cut.distancesPercent.count == 2)
    // Two points lie equally far from their middle.
    #expect(
      relativeDifference(cut.distancesPercent[0], cut.distancesPercent[1])
        <= Tolerance.reduction)
    #expect(RelativeIntervals(values, stretches: [0..<2, 2..<4, 4..<6]).quantile(0.5) == nil)
  }

  @Test("quantiles are order statistics, or the mean of two at a step")
  func quantiles() throws {
    for count in 1...9 {
      let values = SyntheticRR.intervalsMilliseconds(beats: count + 2, seed: UInt64(count))
      let points = RelativeIntervals(values, stretches: [0..<count + 2])
      let sorted = points.distancesPercent
      #expect(sorted == sorted.sorted() && sorted.count == count)
      for share in [0.25, 0.5, 0.75] {
        // Type 2 averages all values at which the step function of the sample passes the share.
        let below = sorted.filter { value in
          Double(sorted.count { $0 <= value }) >= share * Double(count)
            && Double(sorted.count { $0 < value }) <= share * Double(count)
        }
        let expected = below.reduce(0, +) / Double(below.count)
        let quantile = try #require(points.quantile(share))
        #expect(relativeDifference(quantile, expected) <= Tolerance.closedForm)
      }
    }
  }

  @Test("a geometric series has equal relative intervals, and no distance")
  func geometric() throws {
    let values = (0..<20).map { 600 * pow(1.02, Double($0)) }
    let points = RelativeIntervals(values, stretches: [0..<20])
    #expect(try #require(points.quantile(0.5)) < 1e-12)
  }
}
