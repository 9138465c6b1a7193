import SignalCore
import Testing

@Suite("Random streams")
struct RandomStreamTests {
  @Test("SplitMix64 gives the published sequence for seed 1234567")
  func splitMixReference() {
    // First outputs of the reference C code of S. Vigna, prng.di.unimi.it/splitmix64.c.
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      [generator.next(), generator.next(), generator.next()]
        == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test("the same seed and stream give the same bits, another stream gives others")
  func reproducible() {
    var first = RandomStream(seed: 42, stream: 3)
    var second = RandomStream(seed: 42, stream: 3)
    var other = RandomStream(seed: 42, stream: 4)
    let bits = (0..<100).map { _ in first.next() }
    #expect(bits == (0..<100).map { _ in second.next() })
    #expect(bits != (0..<100).map { _ in other.next() })
  }

  @Test("normal numbers have the moments of the normal law", arguments: [1, 2, 3] as [UInt64])
  func normalMoments(seed: UInt64) {
    // 200,000 draws: standard errors 0.0022 (mean), 0.0032 (variance), 0.0055 (skew), 0.011
    // (kurtosis). Limits are five standard errors, a false alarm in about 10⁶ runs.
    var random = RandomStream(seed: seed)
    let draws = (0..<200_000).map { _ in random.normal() }
    let moment = { (power: Double) in
      draws.reduce(0) { $0 + pow($1, power) } / Double(draws.count)
    }
    #expect(abs(moment(1)) < 0.0112)
    #expect(abs(moment(2) - 1) < 0.0158)
    #expect(abs(moment(3)) < 0.0433)
    #expect(abs(moment(4) - 3) < 0.11)
  }

  @Test("streams of one seed are uncorrelated")
  func independentStreams() {
    var first = RandomStream(seed: 9, stream: 1)
    var second = RandomStream(seed: 9, stream: 2)
    let count = 100_000
    let product = (0..<count).reduce(0.0) { sum, _ in sum + first.normal() * second.normal() }
    // The standard error of the correlation is 1/√n = 0.0032; five of them.
    #expect(abs(product / Double(count)) < 0.0158)
  }
}
