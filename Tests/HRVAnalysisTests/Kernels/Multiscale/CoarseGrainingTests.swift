import HRVAnalysis
import SignalCore
import Testing

@Suite("Coarse series")
struct CoarseGrainingTests {
  @Test("sums of neighbours, the remainder dropped, nothing joined across a gap")
  func sums() {
    let graining = CoarseGraining(
      [1, 2, 3, 4, 5, 60, 70, 80, 90], stretches: [0..<5, 5..<9])
    let plain = graining.series(scale: 2, offset: 0)
    #expect(plain.sums == [3, 7, 130, 170])
    #expect(plain.stretches == [0..<2, 2..<4])
    let shifted = graining.series(scale: 2, offset: 1)
    #expect(shifted.sums == [5, 9, 150])
    #expect(shifted.stretches == [0..<2, 2..<3])
    let long = graining.series(scale: 5, offset: 0)
    #expect(long.sums == [15])
    #expect(long.stretches == [0..<1])
  }

  @Test("sums stay on the decimal grid of the intervals")
  func grid() {
    let values = OracleSeries.milliseconds(count: 400, seed: 9)
    let coarse = CoarseGraining(values, stretches: [0..<400]).series(scale: 7, offset: 3)
    #expect(coarse.sums.count == 56)
    #expect(DecimalGrid.coarsest(of: coarse.sums)?.places == 3)
  }

  @Test("pairs of a coarse series equal the comparison of its sums", arguments: 0..<4)
  func pairs(seed: Int) {
    var random = RandomStream(seed: 43, stream: UInt64(seed))
    var scratch = TemplateScratch()
    for _ in 0..<150 {
      let values = TemplateMatchCountsTests.randomSeries(&random)
      let stretches = TemplateMatchCountsTests.randomStretches(values.count, &random)
      let graining = CoarseGraining(values, stretches: stretches)
      let tolerance = [0, 1, 9.123, 20 * random.uniform(), 1e4][Int(5 * random.uniform())]
      let scale = 1 + Int(6 * random.uniform())
      let offset = Int(Double(scale) * random.uniform())
      let coarse = graining.series(scale: scale, offset: offset)
      let counts = TemplateMatchCounts(
        coarse.sums.span, stretches: coarse.stretches, tolerance: tolerance * Double(scale),
        method: .pairs)
      let pairs = graining.pairs(
        scale: scale, offset: offset, tolerance: tolerance, scratch: &scratch)
      #expect(pairs == TemplatePairs(counts))
    }
  }

  @Test("sums too large to be exact in doubles are compared as they are")
  func hugeSums() {
    var random = RandomStream(seed: 44)
    let values = (0..<60).map { _ in 0x1p50 + (40 * random.uniform()).rounded() }
    let graining = CoarseGraining(values, stretches: [0..<60])
    var scratch = TemplateScratch()
    for scale in 1...4 {
      let coarse = graining.series(scale: scale, offset: 0)
      let counts = TemplateMatchCounts(
        coarse.sums.span, stretches: coarse.stretches, tolerance: 9 * Double(scale),
        method: .pairs)
      let pairs = graining.pairs(scale: scale, offset: 0, tolerance: 9, scratch: &scratch)
      #expect(pairs == TemplatePairs(counts))
    }
  }
}
