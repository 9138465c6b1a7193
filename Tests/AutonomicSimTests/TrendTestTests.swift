import AutonomicSim
import SignalCore
import TestSupport
import Testing

@Suite("Trend of a phase")
struct TrendTestTests {
  @Test("a line without scatter is found for certain, with its slope")
  func line() throws {
    let trend = try #require(TrendTest((0..<10).map { 60 + 0.5 * Double($0) }))
    #expect(relativeDifference(trend.slope, 0.5) < Tolerance.reduction)
    #expect(trend.probability < 1e-12)
  }

  @Test("missing values leave the slope per step as it is")
  func missing() throws {
    let values: [Double?] = [1, nil, 3, 4, nil, nil, 7, 8]
    #expect(relativeDifference(try #require(TrendTest(values)).slope, 1) < Tolerance.reduction)
  }

  @Test("too few values, and values that do not differ, have no test")
  func undefined() {
    #expect(TrendTest([1, 2, 3, 4, nil, nil]) == nil)
    #expect(TrendTest([Double?](repeating: 60, count: 10)) == nil)
  }

  @Test("turning time round turns the slope and leaves the probability")
  func reversal() throws {
    var random = RandomStream(seed: 8)
    let values = (0..<10).map { 0.3 * Double($0) + random.normal() }
    let forth = try #require(TrendTest(values))
    let back = try #require(TrendTest(values.reversed()))
    #expect(relativeDifference(forth.slope, -back.slope) < 1e-9)
    #expect(relativeDifference(forth.probability, back.probability) < 1e-9)
  }

  @Test("without a trend one is found in at most 5 % of phases", arguments: [0.0, 0.5])
  func falseAlarms(correlation: Double) throws {
    let repetitions = 500
    var alarms = 0
    for repetition in 0..<repetitions {
      var random = RandomStream(seed: UInt64(repetition), stream: 71)
      var state = random.normal() / (1 - correlation * correlation).squareRoot()
      let values = (0..<10).map { _ in
        state = correlation * state + random.normal()
        return state
      }
      if try #require(TrendTest(values)).probability < 0.05 { alarms += 1 }
    }
    // Averaging over correlations that are not there makes the test stricter for white noise. Above,
    // 5 % and three binomial standard errors of 1 %.
    #expect(Double(alarms) / Double(repetitions) < 0.08, "\(alarms) of \(repetitions)")
  }
}
