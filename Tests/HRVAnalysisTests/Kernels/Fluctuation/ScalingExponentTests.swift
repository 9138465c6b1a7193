import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Scaling exponent")
struct ScalingExponentTests {
  private func function(
    _ values: [Double], stretches: [Range<Int>]? = nil,
    placement: FluctuationFunction.WindowPlacement = .endToEnd
  ) -> FluctuationFunction {
    FluctuationFunction(
      values.span, stretches: stretches ?? [0..<values.count], windowSizes: 4...64,
      placement: placement)
  }

  // Exact arithmetic as in the tests of the fluctuation function.
  @Test("equals exact arithmetic")
  func exact() throws {
    let values = OracleSeries.milliseconds(count: 400, seed: 11)
    let whole = function(values)
    let short = try whole.scalingExponent(over: 4...16).get()
    let long = try whole.scalingExponent(over: 16...64).get()
    #expect(relativeDifference(short, 0.53759544609279660) < Tolerance.reduction)
    #expect(relativeDifference(long, 0.71048233002613516) < Tolerance.reduction)

    let parts = function(values, stretches: [0..<150, 150..<153, 160..<400])
    let shortOfParts = try parts.scalingExponent(over: 4...16).get()
    let longOfParts = try parts.scalingExponent(over: 16...64).get()
    #expect(relativeDifference(shortOfParts, 0.57636311902632209) < Tolerance.reduction)
    #expect(relativeDifference(longOfParts, 0.70977087440515188) < Tolerance.reduction)
  }

  // nolds 0.6.1 on numpy 2.4.6: dfa(values, nvals=range(4, 17), overlap=True, order=1,
  // fit_exp="poly"), and range(16, 65).
  @Test("half-overlapping windows are those of nolds")
  func overlapping() throws {
    let values = OracleSeries.milliseconds(count: 400, seed: 11)
    let overlapping = function(values, placement: .halfOverlapping)
    let short = try overlapping.scalingExponent(over: 4...16).get()
    let long = try overlapping.scalingExponent(over: 16...64).get()
    #expect(relativeDifference(short, 0.582577525911749) < Tolerance.reduction)
    #expect(relativeDifference(long, 0.7248640559707719) < Tolerance.reduction)
  }

  @Test("white noise has α near ½, its running sum near 1½")
  func knownProcesses() throws {
    var random = RandomStream(seed: 4)
    let noise = (0..<8000).map { _ in random.normal() }
    var level = 0.0
    let walk = noise.map { step in
      level += step
      return level
    }
    // Over windows of 16 to 64 the discrete bias is below 0.05 and the scatter over 8000 values
    // below 0.03.
    let ofNoise = try function(noise).scalingExponent(over: 16...64).get()
    let ofWalk = try function(walk).scalingExponent(over: 16...64).get()
    #expect((ofNoise - 0.5).magnitude < 0.08)
    #expect((ofWalk - 1.5).magnitude < 0.08)
  }

  @Test("what is undefined says why")
  func undefined() {
    let values = OracleSeries.milliseconds(count: 255, seed: 11)
    let short = function(values)
    #expect(
      short.scalingExponent(over: 16...64)
        == .failure(.tooFewWindows(size: 64, count: 3, needed: 4)))
    #expect((try? short.scalingExponent(over: 16...64, minimumWindowCount: 3).get()) != nil)
    #expect(short.scalingExponent(over: 16...16) == .failure(.tooFewSizes))
    #expect(short.scalingExponent(over: 100...200) == .failure(.tooFewSizes))
    let constant = function([Double](repeating: 812.347, count: 300))
    #expect(constant.scalingExponent(over: 4...16) == .failure(.noFluctuation(size: 4)))
    let none = function([])
    #expect(
      none.scalingExponent(over: 4...16)
        == .failure(.tooFewWindows(size: 16, count: 0, needed: 4)))
  }

  @Test("reasons are clauses a person can read")
  func reasons() {
    #expect(
      ScalingExponentUndefined.tooFewWindows(size: 64, count: 3, needed: 4).reason
        == "needs 4 windows of 64 contiguous intervals, found 3")
    #expect(
      ScalingExponentUndefined.noFluctuation(size: 4).reason
        == "windows of 4 intervals show no fluctuation: the series is constant")
    #expect(ScalingExponentUndefined.tooFewSizes.reason == "needs at least 2 window sizes")
  }
}
