import SignalCore
import Testing

@Suite("Work on several threads")
struct ConcurrentWorkTests {
  @Test("results stand in the order of the pieces, each done once", arguments: [1, 2, 3, 64])
  func order(workers: Int) {
    // The first pieces take longest, so later ones end before them.
    let results = ConcurrentWork.results(count: 40, workers: workers) { index in
      (0..<(40 - index) * 500).reduce(index) { $0 ^ ($1 &* 0) }
    }
    #expect(results == Array(0..<40))
  }

  @Test("no pieces give no results, fewer pieces than workers one each")
  func few() {
    #expect(ConcurrentWork.results(count: 0, workers: 4) { $0 }.isEmpty)
    #expect(ConcurrentWork.results(count: 2, workers: 9) { 10 * $0 } == [0, 10])
  }

  @Test("a result that is nil is a result")
  func optional() {
    let results = ConcurrentWork.results(count: 4, workers: 2) { $0 % 2 == 0 ? nil : $0 }
    #expect(results == [nil, 1, nil, 3])
  }
}
