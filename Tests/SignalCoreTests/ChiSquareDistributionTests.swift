import SignalCore
import TestSupport
import Testing

@Suite("Chi-square and normal distributions")
struct ChiSquareDistributionTests {
  // scipy 1.17.1: scipy.stats.chi2.ppf([.025, .5, .975], nu), scipy.stats.chi2.cdf(1.1 * nu, nu)
  static let reference: [(Double, [Double], Double)] = [
    (0.3, [2.6300743566293655e-11, 0.012469611517980431, 2.545055437452546], 0.8010858694178487),
    (1, [0.0009820691171752555, 0.454936423119572, 5.023886187314888], 0.7057338956950373),
    (5.5, [1.027781635081403, 4.849623406708852, 13.648583914880959], 0.6411375801056952),
    (40, [24.433039170807888, 39.33534484661134, 59.34170714317118], 0.6939729794378251),
    (350, [300.0637215488444, 349.3335595540848, 403.723330462426], 0.9042548827674769),
  ]

  @Test("quantiles and probabilities equal SciPy's", arguments: reference)
  func scipy(degrees: Double, quantiles: [Double], probability: Double) {
    let law = ChiSquareDistribution(degreesOfFreedom: degrees)
    for (level, expected) in zip([0.025, 0.5, 0.975], quantiles) {
      // The logarithm of the gamma function costs a few digits.
      #expect(relativeDifference(law.quantile(level), expected) < 1e-11)
    }
    #expect(relativeDifference(law.probability(upTo: 1.1 * degrees), probability) < 1e-11)
  }

  @Test("closed form for two degrees of freedom: the exponential law", arguments: [0.01, 1, 4, 60])
  func exponential(x: Double) {
    let law = ChiSquareDistribution(degreesOfFreedom: 2)
    #expect(relativeDifference(law.probability(upTo: x), 1 - exp(-x / 2)) < 1e-13)
    #expect(relativeDifference(law.quantile(0.3), -2 * log(0.7)) < 1e-13)
  }

  @Test("no probability lies below zero")
  func belowZero() {
    #expect(ChiSquareDistribution(degreesOfFreedom: 3).probability(upTo: -1) == 0)
  }

  @Test("normal: critical values equal SciPy's norm.isf(p/2), the density norm.pdf")
  func normal() {
    for (probability, expected) in [
      (0.05, 1.9599639845400545), (0.5, 0.6744897501960817), (1e-6, 4.891638475698591),
    ] {
      let value = NormalDistribution.twoSidedCriticalValue(probability: probability)
      #expect(relativeDifference(value, expected) < 1e-13)
    }
    #expect(relativeDifference(NormalDistribution.density(1.3), 0.17136859204780736) < 1e-14)
  }
}
