import SignalCore
import TestSupport
import Testing

@Suite("Student distribution")
struct StudentDistributionTests {
  // scipy 1.17.1: scipy.stats.t.ppf(0.975, nu)
  static let critical: [(Double, Double)] = [
    (1, 12.706204736174694), (2, 4.302652729749462), (3.7, 2.8675207071911895),
    (5, 2.5705818356363146), (10, 2.228138851986274), (30, 2.0422724563012378),
    (1000, 1.9623390808264083),
  ]

  @Test("critical values equal SciPy's", arguments: critical)
  func reference(degrees: Double, expected: Double) {
    let value = StudentDistribution(degreesOfFreedom: degrees)
      .twoSidedCriticalValue(probability: 0.05)
    // The logarithms of gamma functions cost a few digits: at ν = 1000 the two agree to 1e-11.
    #expect(relativeDifference(value, expected) < 1e-11)
  }

  @Test(
    "closed form for one degree of freedom: the Cauchy law", arguments: [0.01, 0.5, 1, 12, 300])
  func cauchy(t: Double) {
    let tail = StudentDistribution(degreesOfFreedom: 1).twoSidedTail(beyond: t)
    #expect(relativeDifference(tail, 1 - 2 / .pi * atan(t)) < 1e-12)
  }

  @Test("critical value and tail are inverse to each other", arguments: [0.5, 0.1, 0.05, 0.001])
  func inverse(probability: Double) {
    let law = StudentDistribution(degreesOfFreedom: 4.5)
    let tail = law.twoSidedTail(beyond: law.twoSidedCriticalValue(probability: probability))
    #expect(relativeDifference(tail, probability) < 1e-12)
  }
}
