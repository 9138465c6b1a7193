import HRVAnalysis
import SignalCore
import Testing

@Suite("Lempel–Ziv complexity")
struct LempelZivComplexityTests {
  /// The definition, word by word: grow a phrase while it occurs before its own end.
  static func phrases(_ symbols: [Bool], stretches: [Range<Int>]) -> Int {
    var count = 0
    for (number, stretch) in stretches.enumerated() {
      var start = stretch.lowerBound
      while start < stretch.upperBound {
        var length = 1
        while start + length <= stretch.upperBound {
          let word = symbols[start..<start + length]
          let past = stretches[..<number] + [stretch.lowerBound..<start + length - 1]
          let occurs = past.contains { part in
            part.count >= length
              && (part.lowerBound...part.upperBound - length).contains {
                symbols[$0..<$0 + length].elementsEqual(word)
              }
          }
          guard occurs else { break }
          length += 1
        }
        count += 1
        start += length
      }
    }
    return count
  }

  @Test("the example of Kaspar and Schuster: 0001101001000101 has six phrases")
  func example() {
    let symbols = "0001101001000101".map { $0 == "1" }
    #expect(LempelZivComplexity.phraseCount(symbols, stretches: [0..<16]) == 6)
  }

  @Test("the linear count equals the definition, gaps included", arguments: 0..<60)
  func definition(seed: Int) {
    var random = RandomStream(seed: UInt64(seed), stream: 5)
    let count = 1 + Int(random.uniform() * 120)
    // From nearly constant to even, so that long repetitions occur too.
    let share = 0.02 + 0.48 * Double(seed) / 60
    let symbols = (0..<count).map { _ in random.uniform() < share }
    let cut = Int(random.uniform() * Double(count))
    let stretches =
      seed % 2 == 0 || cut == 0 || cut == count ? [0..<count] : [0..<cut, cut..<count]
    #expect(
      LempelZivComplexity.phraseCount(symbols, stretches: stretches)
        == Self.phrases(symbols, stretches: stretches))
  }
}
