import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Variance in the band of breathing")
struct RespiratoryVarianceTests {
  static func variances(hertz: Double, amplitude: Double, trend: (Double) -> Double) -> [Double] {
    let samples = (0..<400).map { index -> Double in
      let time = Double(index) / RespiratoryVariance.samplingRateHertz
      return 900 + trend(time) + amplitude * sin(2 * .pi * hertz * time)
    }
    return RespiratoryVariance.epochVariances(samples)
  }

  @Test("breathing passes with half its squared amplitude, whatever cubic trend it rides on")
  func pass() {
    // 400 samples less 44 are five epochs; 0.2667 Hz has eight whole periods in each.
    let plain = Self.variances(hertz: 8.0 / 30, amplitude: 20) { _ in 0 }
    let trended = Self.variances(hertz: 8.0 / 30, amplitude: 20) { time in
      0.5 * time - 0.01 * time * time + 0.0001 * time * time * time
    }
    #expect(plain.count == 5)
    for (first, second) in zip(plain, trended) {
      // n/(n − 1) of 60 samples, and ripple of the two filters of some percent.
      #expect(relativeDifference(first, 200 * 60 / 59) < 0.05)
      // A cubic leaves no more than rounding.
      #expect(relativeDifference(first, second) < 1e-9)
    }
  }

  @Test("slow waves and the fastest ones are held back", arguments: [0.02, 0.95])
  func stop(hertz: Double) {
    for variance in Self.variances(hertz: hertz, amplitude: 20, trend: { _ in 0 }) {
      #expect(variance < 0.02 * 200)
    }
  }

  @Test("one sample short of an epoch gives none")
  func short() {
    let samples = (0..<RespiratoryVariance.leastSampleCount).map { 900 + Double($0 % 7) }
    #expect(RespiratoryVariance.epochVariances(samples).count == 1)
    #expect(RespiratoryVariance.epochVariances(Array(samples.dropLast())).isEmpty)
    #expect(RespiratoryVariance.epochVariances([]).isEmpty)
  }
}
