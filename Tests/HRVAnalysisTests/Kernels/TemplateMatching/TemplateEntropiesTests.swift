import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Sample and approximate entropy")
struct TemplateEntropiesTests {
  private func counts(_ values: [Double], tolerance: Double) -> TemplateMatchCounts {
    TemplateMatchCounts(values.span, stretches: [0..<values.count], tolerance: tolerance)
  }

  @Test("a constant series is perfectly regular")
  func constant() throws {
    let constant = counts([Double](repeating: 800, count: 3000), tolerance: 0)
    #expect(constant.pairsAtLength == 2998 * 2997 / 2)
    #expect(constant.pairsAtNextLength == 2998 * 2997 / 2)
    #expect(try constant.sampleEntropy.get() == 0)
    #expect(try constant.approximateEntropy.get() == 0)
  }

  @Test("an alternating series is perfectly regular")
  func alternating() throws {
    let values = (0..<101).map { $0 % 2 == 0 ? 800.0 : 900 }
    let entropy = try counts(values, tolerance: 1).sampleEntropy.get()
    #expect(entropy == 0)
  }

  @Test("entropy is bounded by the logarithm of the number of templates")
  func bounds() throws {
    var random = RandomStream(seed: 8)
    for count in [10, 50, 200] {
      let values = (0..<count).map { _ in 800 + 50 * random.uniform() }
      for tolerance in [1.0, 5, 20] {
        let counts = counts(values, tolerance: tolerance)
        let approximate = try counts.approximateEntropy.get()
        // Φₘ lies in [−ln Nₘ, 0].
        #expect(approximate <= log(Double(count - 2)))
        #expect(approximate >= -log(Double(count - 1)))
        if case .success(let sample) = counts.sampleEntropy {
          let pairs = Double((count - 2) * (count - 3) / 2)
          #expect(sample >= 0 && sample <= log(pairs))
        }
      }
    }
  }

  @Test("white noise of a continuous distribution comes to −ln of the chance of a match")
  func whiteNoise() throws {
    var random = RandomStream(seed: 12)
    let values = (0..<3000).map { _ in random.uniform() }
    // Two uniform numbers lie within r of each other with probability 2r − r². The estimate's
    // standard error over 3000 values is about 0.02; the bound is four of them.
    let tolerance = 0.2
    let expected = -log(2 * tolerance - tolerance * tolerance)
    let entropy = try counts(values, tolerance: tolerance).sampleEntropy.get()
    #expect((entropy - expected).magnitude < 0.08)
  }

  @Test("what is undefined says why")
  func undefined() {
    #expect(
      counts([], tolerance: 1).sampleEntropy == .failure(.tooFewTemplates(length: 3, count: 0)))
    #expect(
      counts([1, 2, 3], tolerance: 1).sampleEntropy
        == .failure(.tooFewTemplates(length: 3, count: 1)))
    #expect(
      counts([1, 2, 3], tolerance: 1).approximateEntropy
        == .failure(.tooFewTemplates(length: 3, count: 1)))
    #expect(
      counts([1, 2, 4, 8, 16], tolerance: 0).sampleEntropy == .failure(.noMatches(length: 2)))
    #expect(
      counts([1, 2, 5, 1, 2, 9], tolerance: 0).sampleEntropy == .failure(.noMatches(length: 3)))
  }

  @Test("reasons are clauses a person can read")
  func reasons() {
    #expect(
      EntropyUndefined.tooFewTemplates(length: 3, count: 1).reason
        == "needs at least 2 runs of 3 contiguous intervals, found 1")
    #expect(
      EntropyUndefined.noMatches(length: 2).reason
        == "no two runs of 2 intervals lie within the tolerance of each other")
  }
}
