import AutonomicSim
import TestSupport
import Testing

@Suite("Change over several sessions")
struct PairedChangeTests {
  /// Sessions with these changes, each phase with two windows about its mean.
  static func changes(_ differences: [Double], scale: MetricScale = .linear) throws -> [PhaseChange]
  {
    try differences.map { difference in
      let later = scale == .logarithmic ? 100 * exp(difference) : 100 + difference
      let phases = PhaseChangeTests.summaries([[99, 101], [0.99 * later, 1.01 * later]])
      return try #require(PhaseChange(to: 1, of: phases, scale: scale))
    }
  }

  @Test("mean, interval and d_z are those of SciPy")
  func reference() throws {
    // scipy 1.17.1: d = [4, -1, 6, 3, 8, 2]; d.mean(); d.std(ddof=1);
    // stats.t.interval(.95, 5, d.mean(), stats.sem(d)); dz = mean/sd; brentq on
    // nct.cdf(dz·√6, 5, δ) = .975 and .025, divided by √6.
    let change = try #require(PairedChange(try Self.changes([4, -1, 6, 3, 8, 2])))
    #expect(change.count == 6)
    #expect(relativeDifference(change.difference.mean, 3.6666666666666665) < Tolerance.reduction)
    let deviation = try #require(change.difference.deviation)
    #expect(relativeDifference(deviation, 3.141125063837266) < Tolerance.reduction)
    let interval = try #require(change.difference.interval)
    #expect(relativeDifference(interval.lowerBound, 0.3702580753052902) < Tolerance.transformChain)
    #expect(relativeDifference(interval.upperBound, 6.963075258028043) < Tolerance.transformChain)
    let dz = try #require(change.cohensDz)
    #expect(relativeDifference(dz, 1.1673099899395243) < Tolerance.reduction)
    let effect = try #require(change.cohensDzInterval)
    #expect(relativeDifference(effect.lowerBound, 0.0724210250996461) < 1e-8)
    #expect(relativeDifference(effect.upperBound, 2.202259323712206) < 1e-8)
    #expect((change.risen, change.fallen, change.unchanged) == (5, 1, 0))
    let detectable = try #require(change.smallestDetectable)
    #expect(relativeDifference(detectable, 1.96 * deviation) < Tolerance.closedForm)
  }

  @Test("the interval of d_z and the interval of the mean agree on whether there is a change")
  func agreement() throws {
    for shift in [-3.0, -1, 0, 0.5, 2, 4] {
      let change = try #require(
        PairedChange(try Self.changes([4, -1, 2, 3, -2].map { $0 + shift })))
      let mean = try #require(change.onScale.interval)
      let effect = try #require(change.cohensDzInterval)
      #expect(mean.contains(0) == effect.contains(0), "shift \(shift)")
    }
  }

  @Test("on the logarithmic scale the mean is a ratio of geometric means")
  func ratio() throws {
    let change = try #require(
      PairedChange(try Self.changes([0.1, 0.3, 0.2], scale: .logarithmic)))
    #expect(change.scale == .logarithmic)
    let ratio = try #require(change.ratioPercent)
    // The two windows of each phase have the same geometric mean up to the same factor.
    #expect(relativeDifference(ratio, 100 * expm1(0.2)) < 1e-3)
    let interval = try #require(change.ratioInterval)
    #expect(interval.contains(ratio))
  }

  @Test("one session has a change and nothing about others; none has nothing")
  func few() throws {
    let one = try #require(PairedChange(try Self.changes([3])))
    #expect(one.difference.mean == 3)
    #expect(one.difference.interval == nil)
    #expect(one.cohensDz == nil)
    #expect(one.smallestDetectable == nil)
    #expect(PairedChange([]) == nil)
    let equal = try #require(PairedChange(try Self.changes([2, 2])))
    #expect(equal.cohensDz == nil)
    #expect(equal.difference.interval == 2...2)
  }

  @Test("the interval of the mean holds the true change in 95 % of studies")
  func coverage() throws {
    let repetitions = 400
    var covered = 0
    for repetition in 0..<repetitions {
      var random = RandomStream(seed: UInt64(repetition), stream: 81)
      let change = try #require(
        PairedChange(try Self.changes((0..<8).map { _ in 2 + 3 * random.normal() })))
      if try #require(change.difference.interval).contains(2) { covered += 1 }
    }
    // Three binomial standard errors of 1.1 %.
    #expect((91.7...98.3).contains(100 * Double(covered) / Double(repetitions)), "\(covered)")
  }
}
