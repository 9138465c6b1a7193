import HRVReport
import TestSupport
import Testing

@Suite("Scales and ticks of charts")
struct ChartScaleTests {
  @Test("a linear axis lays its ends at 0 and 1 and its middle between them")
  func linear() {
    let axis = ChartAxis("x", domain: 400...1200)
    #expect(axis.place(400) == 0)
    #expect(axis.place(1200) == 1)
    #expect(axis.place(800) == 0.5)
    #expect(axis.place(.nan) == nil)
  }

  @Test("a logarithmic axis gives equal ratios equal lengths and zero no place")
  func logarithmic() throws {
    let axis = ChartAxis("x", domain: 0.01...100, scale: .logarithmic)
    let places = try [0.01, 0.1, 1, 10, 100].map { try #require(axis.place($0)) }
    for (place, expected) in zip(places, [0, 0.25, 0.5, 0.75, 1]) {
      // Two logarithms and a quotient: a few units in the last place.
      #expect((place - expected).magnitude < 1e-14)
    }
    #expect(axis.place(0) == nil)
    #expect(axis.place(-1) == nil)
  }

  @Test(
    "an axis around values holds them, ends at ticks and wastes less than a step",
    arguments: [[612.3, 1187.9], [0.0001, 0.0009], [-3, 17], [1e9, 2e9]])
  func around(values: [Double]) throws {
    let axis = ChartAxis("x", around: values)
    let low = try #require(values.min())
    let high = try #require(values.max())
    #expect(axis.domain.lowerBound <= low && axis.domain.upperBound >= high)
    let ticks = ChartTicks.ticks(of: axis, about: 5).map(\.value)
    let step = ticks[1] - ticks[0]
    // Multiples of a step are rounded once each.
    let slack = 1e-9 * step
    #expect((try #require(ticks.first) - axis.domain.lowerBound).magnitude < slack)
    #expect((try #require(ticks.last) - axis.domain.upperBound).magnitude < slack)
    #expect(low - axis.domain.lowerBound <= 1.01 * step)
    #expect(axis.domain.upperBound - high <= 1.01 * step)
  }

  @Test("an axis around one value has room on both sides", arguments: [5.0, 0, -1e6, 1e-9])
  func aroundOne(value: Double) {
    let axis = ChartAxis("x", around: [value, value])
    #expect(axis.domain.lowerBound < value && value < axis.domain.upperBound)
    #expect(ChartTicks.ticks(of: axis, about: 5).count >= 2)
  }

  @Test("an axis around nothing is an axis all the same")
  func aroundNothing() {
    #expect(ChartAxis("x", around: []).domain == 0...1)
    #expect(ChartAxis("x", around: [-1, 0], scale: .logarithmic).domain.lowerBound > 0)
  }

  @Test("ticks are 1, 2 or 5 times a power of ten, as decimals need")
  func linearTicks() {
    #expect(
      ChartTicks.ticks(of: ChartAxis("x", domain: 0...0.5), about: 5).map(\.text)
        == ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5"])
    #expect(
      ChartTicks.ticks(of: ChartAxis("x", domain: -7...13), about: 4).map(\.text)
        == ["-5", "0", "5", "10"])
    #expect(
      ChartTicks.ticks(of: ChartAxis("x", domain: 0...40_000), about: 2).map(\.text)
        == ["0", "20\u{202F}000", "40\u{202F}000"])
  }

  @Test("times have ticks at whole seconds, minutes and hours")
  func timeTicks() {
    func texts(_ end: Double, _ count: Int) -> [String] {
      ChartTicks.ticks(of: ChartAxis("t", domain: 0...end, scale: .time), about: count).map(\.text)
    }
    #expect(texts(300, 5) == ["0:00", "1:00", "2:00", "3:00", "4:00", "5:00"])
    #expect(texts(86_400, 4) == ["0:00", "6:00", "12:00", "18:00", "24:00"])
    #expect(texts(20, 4) == ["0:00", "0:05", "0:10", "0:15", "0:20"])
    #expect(texts(1, 5) == ["0:00.0", "0:00.2", "0:00.4", "0:00.6", "0:00.8", "0:01.0"])
    #expect(texts(3 * 86_400, 3) == ["0:00", "24:00", "48:00", "72:00"])
  }

  @Test("days have ticks at whole days and weeks, counts at whole numbers")
  func wholeTicks() {
    func texts(_ scale: ChartAxis.Scale, _ domain: ClosedRange<Double>) -> [String] {
      ChartTicks.ticks(of: ChartAxis("x", domain: domain, scale: scale), about: 5).map(\.text)
    }
    #expect(texts(.days, 0...7) == ["0", "2", "4", "6"])
    #expect(texts(.days, 0...35) == ["0", "7", "14", "21", "28", "35"])
    #expect(texts(.days, 0...98) == ["0", "28", "56", "84"])
    #expect(texts(.days, 0...4000) == ["0", "1092", "2184", "3276"])
    #expect(texts(.count, 0.5...1.5) == ["1"])
    #expect(texts(.count, 0.5...3.5) == ["1", "2", "3"])
    #expect(texts(.count, 0.5...20.5) == ["5", "10", "15", "20"])
  }

  @Test("logarithmic ticks are decades where there are many, with 2 and 5 where there are few")
  func logarithmicTicks() {
    func texts(_ domain: ClosedRange<Double>) -> [String] {
      ChartTicks.ticks(of: ChartAxis("x", domain: domain, scale: .logarithmic), about: 5)
        .map(\.text)
    }
    #expect(texts(4...64) == ["5", "10", "20", "50"])
    #expect(texts(0.01...1000) == ["0.01", "0.1", "1", "10", "100", "1000"])
    #expect(texts(1e5...2e6).first == "10⁵")
  }
}
