import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Multifractal spectrum")
struct MultifractalSpectrumTests {
  static func spectrum(
    _ values: [Double], stretches: [Range<Int>]? = nil, sizes: [Int], windows: Int = 4,
    rule: MultifractalRule = .exact
  ) -> Result<MultifractalSpectrum, MultifractalSpectrum.Undefined> {
    var scratch = MultifractalSpectrum.Scratch()
    return MultifractalSpectrum.spectrum(
      of: DetrendedWindows(
        values.span, stretches: stretches ?? [0..<values.count], placement: .endToEnd),
      windowSizes: sizes, minimumWindowCount: windows, rule: rule, scratch: &scratch)
  }

  /// The binomial cascade of 2^levels values: a for every one bit of the place, 1 − a for every zero.
  static func cascade(levels: Int, a: Double) -> [Double] {
    (0..<1 << levels).map { place in
      let ones = place.nonzeroBitCount
      return 1000 * pow(2 * a, Double(ones)) * pow(2 - 2 * a, Double(levels - ones))
    }
  }

  // Kantelhardt 2002, the binomial model: h(q) = 1/q − ln[a^q + (1 − a)^q] / (q ln 2), whose τ and α follow.
  // Windows of 2^j values that lie end to end are scaled copies of each other, so that F_q(2^j) is
  // the closed form times the fluctuation of one cascade of j levels. That factor tends to a
  // constant with j, halving its distance, and is the same for all q: it moves all h(q) and all α(q)
  // by one small number.
  @Test(
    "a binomial cascade has the h(q), α(q) and f(α) of the closed form", arguments: [0.6, 0.75])
  func cascade(a: Double) throws {
    let b = 1 - a
    let spectrum = try Self.spectrum(
      Self.cascade(levels: 14, a: a), sizes: (9...12).map { 1 << $0 }
    ).get()
    let offset = spectrum.hurstExponents[10] - Self.exponent(5, a)
    #expect(abs(offset) < 0.01)
    for (place, q) in MultifractalSpectrum.orders.enumerated() {
      let powerA = pow(a, q)
      let powerB = pow(b, q)
      let strength = -(powerA * log(a) + powerB * log(b)) / (powerA + powerB) / log(2)
      let scaling = -log(powerA + powerB) / log(2)
      // The flattest windows are 0.25⁵ of the whole, whose heights are known to 16 digits, and the
      // fifth power of their fluctuation counts.
      #expect(abs(spectrum.hurstExponents[place] - offset - Self.exponent(q, a)) < 1e-8)
      #expect(abs(spectrum.strengths[place] - offset - strength) < 1e-8)
      #expect(abs(spectrum.dimensions[place] - (q * strength - scaling)) < 1e-8)
    }
    let width = Self.strength(-5, a) - Self.strength(5, a)
    #expect(abs(spectrum.width - width) < 1e-8)
    #expect(abs(spectrum.peak - offset - Self.strength(0, a)) < 1e-8)
    // The spectrum of the cascade is symmetric.
    #expect(abs(try #require(spectrum.asymmetry) - 0.5) < 1e-7)
    #expect(abs(spectrum.dimensionDifference) < 1e-6)
    #expect(zip(spectrum.hurstExponents, spectrum.hurstExponents.dropFirst()).allSatisfy(>))
  }

  private static func exponent(_ q: Double, _ a: Double) -> Double {
    if q == 0 { return -(log(a) + log(1 - a)) / (2 * log(2)) }
    return (1 - log(pow(a, q) + pow(1 - a, q)) / log(2)) / q
  }

  private static func strength(_ q: Double, _ a: Double) -> Double {
    let (powerA, powerB) = (pow(a, q), pow(1 - a, q))
    return -(powerA * log(a) + powerB * log(1 - a)) / (powerA + powerB) / log(2)
  }

  @Test("white noise is narrow about one half, a cascade is wide")
  func monofractal() throws {
    var random = RandomStream(seed: 9)
    let noise = (0..<16384).map { _ in 800 + 30 * random.normal() }
    let sizes = Array(16...64)
    let ofNoise = try Self.spectrum(noise, sizes: sizes).get()
    // Over 16384 values h(2) scatters by 0.02; the discrete bias at these sizes is below 0.05, that
    // of the large moments of a few hundred windows twice as much.
    #expect(abs(ofNoise.hurstExponents[7] - 0.5) < 0.08)
    #expect(ofNoise.hurstExponents.allSatisfy { abs($0 - 0.5) < 0.15 })
    #expect(ofNoise.width < 0.35)
    let ofCascade = try Self.spectrum(Self.cascade(levels: 14, a: 0.75), sizes: sizes).get()
    #expect(ofCascade.width > 3 * ofNoise.width)
    #expect(ofCascade.increment > 10 * ofNoise.increment)
  }

  @Test("h(2) is the exponent of fluctuation analysis", arguments: [4...16, 16...64])
  func secondMoment(sizes: ClosedRange<Int>) throws {
    let values = OracleSeries.milliseconds(count: 900, seed: 3)
    let stretches = [0..<400, 410..<900]
    let function = FluctuationFunction(values.span, stretches: stretches, windowSizes: sizes)
    let exponent = try function.scalingExponent(over: sizes).get()
    let spectrum = try Self.spectrum(values, stretches: stretches, sizes: Array(sizes)).get()
    #expect(relativeDifference(spectrum.hurstExponents[7], exponent) <= Tolerance.reduction)
  }

  @Test("scale and level change nothing", arguments: [MultifractalRule.exact, .gradients])
  func invariance(rule: MultifractalRule) throws {
    let values = OracleSeries.milliseconds(count: 600, seed: 4)
    let sizes = Array(4...16)
    let plain = try Self.spectrum(values, sizes: sizes, rule: rule).get()
    for other in [values.map { 4 * $0 }, values.map { $0 + 128 }] {
      let spectrum = try Self.spectrum(other, sizes: sizes, rule: rule).get()
      // A shift moves the rounding of the profile, which the smallest of 150 windows feels most:
      // 10⁻¹² of 0.1 ms, to the fifth power.
      for (value, expected) in zip(
        spectrum.hurstExponents + spectrum.strengths, plain.hurstExponents + plain.strengths)
      {
        #expect(relativeDifference(value, expected) < 1e-10)
      }
    }
  }

  @Test("stretches count by themselves: the spectrum is that of the naive sum over their windows")
  func gaps() throws {
    let values = OracleSeries.milliseconds(count: 700, seed: 5)
    let stretches = [0..<250, 250..<253, 300..<700]
    let sizes = Array(4...16)
    let spectrum = try Self.spectrum(values, stretches: stretches, sizes: sizes).get()
    let naive = NaiveMultifractal(values, stretches: stretches, sizes: sizes)
    for (place, q) in MultifractalSpectrum.orders.enumerated() {
      #expect(
        relativeDifference(spectrum.hurstExponents[place], naive.exponent(q)) < 1e-10)
      // τ differentiated numerically over steps of a thousandth: error about 10⁻⁶ of its curvature.
      let step = 1e-3
      let slope = (naive.scaling(q + step) - naive.scaling(q - step)) / (2 * step)
      #expect(abs(spectrum.strengths[place] - slope) < 1e-5)
    }
  }

  @Test("windows of equal intervals are outside the support and change nothing else")
  func constantPieces() throws {
    var values = OracleSeries.milliseconds(count: 480, seed: 6)
    // A plateau of whole windows of every size: 96 is a multiple of 4, 6, 8, 12 and 16.
    values.replaceSubrange(192..<288, with: [Double](repeating: 900, count: 96))
    let sizes = [4, 6, 8, 12, 16]
    let whole = try Self.spectrum(values, sizes: sizes).get()
    let naive = NaiveMultifractal(values, stretches: [0..<480], sizes: sizes, leastVariance: 1e-12)
    for (place, q) in MultifractalSpectrum.orders.enumerated() {
      #expect(relativeDifference(whole.hurstExponents[place], naive.exponent(q)) < 1e-10)
    }
    #expect(whole.width.isFinite)
  }

  @Test("what has no spectrum says why")
  func undefined() {
    let values = OracleSeries.milliseconds(count: 63, seed: 7)
    #expect(
      Self.spectrum(values, sizes: [4, 16])
        == .failure(.tooFewWindows(size: 16, count: 3, needed: 4)))
    let level = [Double](repeating: 812.347, count: 100)
    #expect(
      Self.spectrum(level, sizes: [4, 16])
        == .failure(.tooFewFluctuatingWindows(size: 4, count: 0, needed: 4)))
    #expect(
      Self.spectrum([], sizes: [4, 16], windows: 0)
        == .failure(.tooFewWindows(size: 16, count: 0, needed: 1)))
  }
}

/// The definition word by word: a line fitted in each window, powers of each variance.
private struct NaiveMultifractal {
  private let sizes: [Int]
  private let variances: [[Double]]

  init(
    _ values: [Double], stretches: [Range<Int>], sizes: [Int], leastVariance: Double = 0
  ) {
    let used = stretches.flatMap { values[$0] }
    let mean = used.reduce(0, +) / Double(used.count)
    self.sizes = sizes
    variances = sizes.map { size in
      stretches.flatMap { stretch -> [Double] in
        var height = 0.0
        let profile = values[stretch].map { value in
          height += value - mean
          return height
        }
        return (0..<profile.count / size).map { number in
          Self.variance(Array(profile[number * size..<(number + 1) * size]))
        }.filter { $0 > leastVariance }
      }
    }
  }

  private static func variance(_ window: [Double]) -> Double {
    let count = Double(window.count)
    let center = (count - 1) / 2
    let mean = window.reduce(0, +) / count
    var covariance = 0.0
    var spread = 0.0
    for (index, height) in window.enumerated() {
      covariance += (Double(index) - center) * (height - mean)
      spread += (Double(index) - center) * (Double(index) - center)
    }
    let slope = covariance / spread
    var sum = 0.0
    for (index, height) in window.enumerated() {
      let residual = height - mean - slope * (Double(index) - center)
      sum += residual * residual
    }
    return sum / count
  }

  func exponent(_ q: Double) -> Double {
    let y = variances.map { ofSize -> Double in
      let count = Double(ofSize.count)
      if q == 0 { return ofSize.reduce(0) { $0 + log($1) } / (2 * count) }
      return log(ofSize.reduce(0) { $0 + pow($1, q / 2) } / count) / q
    }
    let x = sizes.map { log(Double($0)) }
    let meanX = x.reduce(0, +) / Double(x.count)
    let meanY = y.reduce(0, +) / Double(y.count)
    let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    return covariance / x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
  }

  func scaling(_ q: Double) -> Double { q * exponent(q) - 1 }
}
