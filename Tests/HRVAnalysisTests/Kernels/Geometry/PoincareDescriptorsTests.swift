import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Poincaré descriptors")
struct PoincareDescriptorsTests {
  // Python 3.11 `fractions`, roots with `decimal` at 40 digits: SD (ddof 1) of (x − y)/√2 and
  // (x + y)/√2 over contiguous pairs. Series: `OracleSeries`, 400 values, seed 11.
  @Test("equal exact arithmetic")
  func exact() throws {
    let values = OracleSeries.milliseconds(count: 400, seed: 11)
    let whole = try #require(PoincareDescriptors(values, stretches: [0..<400]))
    #expect(whole.pairCount == 399)
    #expect(relativeDifference(whole.sd1Milliseconds, 9.17438132102618467) < Tolerance.reduction)
    #expect(relativeDifference(whole.sd2Milliseconds, 9.24859815550944287) < Tolerance.reduction)
    let parts = try #require(
      PoincareDescriptors(values, stretches: [0..<150, 150..<153, 160..<400]))
    #expect(parts.pairCount == 149 + 2 + 239)
    #expect(relativeDifference(parts.sd1Milliseconds, 9.24152271430039800) < Tolerance.reduction)
    #expect(relativeDifference(parts.sd2Milliseconds, 9.29035553217393535) < Tolerance.reduction)
  }

  @Test("an alternating series lies across the line of identity, a ramp along it")
  func closedForms() throws {
    let alternating = (0..<101).map { $0 % 2 == 0 ? 800.0 : 900 }
    let across = try #require(PoincareDescriptors(alternating, stretches: [0..<101]))
    // 100 differences of ±100 with mean 0: variance 10⁴·100/99, halved.
    #expect(
      relativeDifference(across.sd1Milliseconds, (1e4 * 100 / 99 / 2).squareRoot())
        < Tolerance.closedForm)
    #expect(across.sd2Milliseconds == 0)
    let ramp = (0..<101).map { 800 + Double($0) }
    let along = try #require(PoincareDescriptors(ramp, stretches: [0..<101]))
    #expect(along.sd1Milliseconds == 0)
    // Sums 2·(800 + k) + 1: four times the variance of 0…99 (n(n + 1)/12), halved.
    #expect(
      relativeDifference(along.sd2Milliseconds, (2.0 * 100 * 101 / 12).squareRoot())
        < Tolerance.closedForm)
  }

  @Test("a large level does not eat the spread")
  func level() throws {
    let values = OracleSeries.wholeMilliseconds(count: 1000, seed: 2)
    let lifted = values.map { $0 + 0x1p30 }
    let plain = try #require(PoincareDescriptors(values, stretches: [0..<1000]))
    let moved = try #require(PoincareDescriptors(lifted, stretches: [0..<1000]))
    // Whole numbers: all sums are exact but the means, which round at 2³¹·2⁻⁵³.
    #expect(relativeDifference(plain.sd1Milliseconds, moved.sd1Milliseconds) < Tolerance.reduction)
    #expect(relativeDifference(plain.sd2Milliseconds, moved.sd2Milliseconds) < Tolerance.reduction)
  }

  @Test("degenerate series")
  func degenerate() throws {
    let two = [800.0, 810]
    let none: [Double] = []
    #expect(PoincareDescriptors(none, stretches: []) == nil)
    #expect(PoincareDescriptors(two, stretches: [0..<2]) == nil)
    let population = try #require(
      PoincareDescriptors(two, stretches: [0..<2], deltaDegreesOfFreedom: 0))
    #expect(population.sd1Milliseconds == 0)
    let three = [800.0, 810, 820]
    #expect(PoincareDescriptors(three, stretches: [0..<1, 1..<2, 2..<3]) == nil)
    let constant = [Double](repeating: 812.347, count: 50)
    let point = try #require(PoincareDescriptors(constant, stretches: [0..<50]))
    #expect(point.sd1Milliseconds == 0)
    // The mean of a sum of 50 equal numbers may round.
    #expect(point.sd2Milliseconds < 1e-12)
  }
}
