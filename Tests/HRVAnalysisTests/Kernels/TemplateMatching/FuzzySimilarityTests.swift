import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Fuzzy similarity of templates")
struct FuzzySimilarityTests {
  /// The sum of similarities over all pairs of templates by the definition.
  static func sum(
    _ values: [Double], starts: [Int], length: Int, tolerance: Double, exponent: Double
  ) -> Double {
    let templates = starts.map { start -> [Double] in
      let part = values[start..<start + length]
      let mean = part.reduce(0, +) / Double(length)
      return part.map { $0 - mean }
    }
    var sum = 0.0
    for first in templates.indices {
      for second in templates.indices where second > first {
        let distance = zip(templates[first], templates[second]).map { abs($0 - $1) }.max() ?? 0
        sum += exp(-pow(distance, exponent) / tolerance)
      }
    }
    return sum
  }

  @Test("sums equal the definition, gaps included", arguments: [1, 2])
  func definition(exponent: Int) {
    let values = OracleSeries.milliseconds(count: 150, seed: 3)
    let stretches = [0..<60, 60..<62, 62..<150]
    let starts = Array(0..<58) + Array(62..<148)
    var scratch = FuzzySimilarity.Scratch()
    let similarity = FuzzySimilarity(
      values.span, stretches: stretches, deviation: 1, tolerance: 40, exponent: exponent,
      scratch: &scratch)
    #expect(similarity.templateCount == starts.count)
    for (length, value) in [(2, similarity.sumAtLength), (3, similarity.sumAtNextLength)] {
      let expected = Self.sum(
        values, starts: starts, length: length, tolerance: 40, exponent: Double(exponent))
      #expect(relativeDifference(value, expected) <= Tolerance.reduction)
    }
  }

  @Test("templates of one shape are wholly similar, whatever their level")
  func oneShape() throws {
    // A straight line: every template is the same but for its mean.
    let line = (0..<40).map { 800 + 4 * Double($0) }
    var scratch = FuzzySimilarity.Scratch()
    let similarity = FuzzySimilarity(
      line.span, stretches: [0..<40], deviation: 10, tolerance: 0.2, exponent: 2, scratch: &scratch)
    let entropy = try #require(similarity.entropy)
    #expect(abs(entropy) <= Tolerance.closedForm)
    #expect(relativeDifference(similarity.sumAtLength, 38 * 37 / 2) <= Tolerance.reduction)
  }
}
