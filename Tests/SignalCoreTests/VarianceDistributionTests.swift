import SignalCore
import TestSupport
import Testing

@Suite("Fisher and noncentral Student distribution")
struct VarianceDistributionTests {
  // scipy 1.17.1: scipy.stats.f.sf(x, dfn, dfd)
  static let upperTails: [(Double, Double, Double, Double)] = [
    (0.5, 2, 10, 0.6209213230591552), (3.5, 2, 20, 0.04973502207609715),
    (19.3, 2, 285, 1.377778670843047e-08), (4.1, 5.5, 3.25, 0.12526963693276075),
    (80, 1, 7, 4.4414822465176536e-05),
  ]

  @Test("upper tails of F equal SciPy's", arguments: upperTails)
  func fisher(value: Double, numerator: Double, denominator: Double, expected: Double) {
    let tail = FisherDistribution(numerator: numerator, denominator: denominator)
      .upperTail(from: value)
    // The logarithms of gamma functions of arguments up to 150 cost two digits.
    #expect(relativeDifference(tail, expected) < 1e-11)
  }

  @Test(
    "the square of Student's variable is Fisher's with one degree above", arguments: [0.3, 2, 9])
  func square(t: Double) {
    let student = StudentDistribution(degreesOfFreedom: 6.5).twoSidedTail(beyond: t)
    let fisher = FisherDistribution(numerator: 1, denominator: 6.5).upperTail(from: t * t)
    #expect(relativeDifference(student, fisher) < 1e-12)
  }

  @Test("two degrees above: the closed form (1 + 2F/ν)^(−ν/2)", arguments: [0.01, 1, 30])
  func closedForm(value: Double) {
    let tail = FisherDistribution(numerator: 2, denominator: 11).upperTail(from: value)
    #expect(relativeDifference(tail, pow(1 + 2 * value / 11, -5.5)) < 1e-12)
  }

  @Test("density is the slope of the tail", arguments: [0.2, 1, 4])
  func density(t: Double) {
    let law = StudentDistribution(degreesOfFreedom: 3.5)
    let step = 1e-5
    let slope = (law.twoSidedTail(beyond: t - step) - law.twoSidedTail(beyond: t + step)) / step / 4
    // Central differences err by step²/6 of the third derivative and by rounding over the step.
    #expect(relativeDifference(law.density(at: t), slope) < 1e-8)
  }

  // scipy 1.17.1: scipy.stats.nct.cdf(t, df, nc)
  static let noncentralCases: [(Double, Double, Double, Double)] = [
    (0, 4, 0.5, 0.3085375387259869), (1.5, 9, 0, 0.9160746719714625),
    (2, 3, 1.2, 0.6889835571148409), (-1, 5, 2, 0.0023163756540751507),
    (8, 11, 6.5, 0.7450068095721877), (45, 19, 40, 0.7200506627980334),
    (3.7, 2.5, -1.5, 0.9990673292992742),
  ]

  @Test("noncentral probabilities equal SciPy's", arguments: noncentralCases)
  func noncentral(t: Double, degrees: Double, delta: Double, expected: Double) {
    let probability = NoncentralStudentDistribution(
      degreesOfFreedom: degrees, noncentrality: delta
    ).probability(below: t)
    // A sum of up to 700 terms of size one: absolute, not relative.
    #expect((probability - expected).magnitude < 1e-11)
  }

  @Test("without noncentrality it is Student's law", arguments: [-3, -0.4, 0.1, 2.2])
  func central(t: Double) {
    let probability = NoncentralStudentDistribution(degreesOfFreedom: 7, noncentrality: 0)
      .probability(below: t)
    let tail = StudentDistribution(degreesOfFreedom: 7).twoSidedTail(beyond: t) / 2
    #expect((probability - (t > 0 ? 1 - tail : tail)).magnitude < 1e-13)
  }

  @Test("an interval of noncentralities has its ends where they leave 2.5 %")
  func interval() throws {
    let found = try #require(
      NoncentralStudentDistribution.noncentralities(of: 2.5, degreesOfFreedom: 9))
    // scipy 1.17.1: brentq of nct.cdf(2.5, 9, d) − 0.975 and − 0.025
    #expect((found.lowerBound - 0.18294396304493257).magnitude < 1e-9)
    #expect((found.upperBound - 4.715412291216127).magnitude < 1e-9)
    let none = try #require(
      NoncentralStudentDistribution.noncentralities(of: 0, degreesOfFreedom: 5))
    // At t = 0 the probability is Φ(−δ) whatever the degrees of freedom.
    #expect((none.upperBound - 1.9599639845400543).magnitude < 1e-9)
    #expect((none.lowerBound + 1.9599639845400543).magnitude < 1e-9)
    #expect(NoncentralStudentDistribution.noncentralities(of: 400, degreesOfFreedom: 9) == nil)
  }
}
