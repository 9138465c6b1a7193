import HRVAnalysis
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
}
