import HRVAnalysis
import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite("Power in the band of breathing")
struct BreathingBandTransformTests {
  /// The plain way: every tapered window transformed as a whole.
  private func plainPowers(of signal: [Double], step: Int) -> [Double] {
    let length = PeakMatchedWindows.length
    let tapers = PeakMatchedWindows.standard
    let binHertz = SecondBySecondRSA.samplingRateHertz / Double(length)
    var transform = RealFourierTransform(length: length)
    return stride(from: 0, through: signal.count - length, by: step).map { start in
      let part = signal[start..<start + length]
      let mean = part.reduce(0, +) / Double(length)
      var sum = 0.0
      for (taper, weight) in zip(tapers.windows, tapers.weights) {
        let tapered = zip(part, taper).map { ($0 - mean) * $1 }
        transform.transform(tapered.span)
        for bin in 0..<transform.binCount
        where SecondBySecondRSA.bandHertz.contains(Double(bin) * binHertz) {
          let (real, imaginary) = transform.coefficient(bin)
          sum += weight * (real * real + imaginary * imaginary)
        }
      }
      return 2 * sum / Double(length)
    }
  }

  @Test("equals the transform of every window", arguments: [128, 131, 132, 156, 160, 163, 700])
  func matchesTransform(count: Int) {
    var random = RandomStream(seed: 4, stream: UInt64(count))
    let signal = (0..<count).map { index in
      850 + 40 * sin(0.4 * Double(index)) + 10 * random.normal()
    }
    let found = BreathingBandTransform.standard.powers(of: signal, step: 4)
    let plain = plainPowers(of: signal, step: 4)
    #expect(found.count == plain.count)
    // Sums of 128 products of intervals of 850 ms, known to 10⁻¹³ ms, around a power of 100 ms².
    #expect(zip(found, plain).allSatisfy { relativeDifference($0, $1) < 1e-11 })
  }

  @Test("signals shorter than a window have no power to tell")
  func short() {
    #expect(
      BreathingBandTransform.standard.powers(of: [Double](repeating: 800, count: 127), step: 4)
        .isEmpty)
  }

  @Test("the loop for wide vectors adds as the plain one does, to the bit", arguments: [1, 9])
  func matchesPlain(blocks: Int) {
    var random = RandomStream(seed: 8)
    let values = (0..<64).map { _ in
      var lanes = SIMD8<Double>.zero
      for lane in 0..<8 { lanes[lane] = random.normal() }
      return lanes
    }
    let coefficients = (0..<4 * 64 * blocks).map { _ in random.normal() }
    #expect(
      SquaresOfSums(of: values, coefficients).lanes
        == SquaresOfSums(plain: values, coefficients).lanes)
  }
}
