import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Template match counts")
struct TemplateMatchCountsTests {
  struct Reference: Sendable {
    let whole: Bool
    let broken: Bool
    let tolerance: Double
    let length: Int
    let pairs: Int
    let nextPairs: Int
    let sampleEntropy: Double
    let approximateEntropy: Double
  }

  // Counted with Python 3.11 integers, entropies with `decimal` at 40 digits, by the definition:
  // all templates (i, whether i + m is in the stretch) against all, max |difference| ≤ r in whole
  // microseconds. Series: `OracleSeries`, 300 values, seed 7.
  static let references = [
    Reference(
      whole: false, broken: false, tolerance: 12.345, length: 2, pairs: 17964, nextPairs: 11562,
      sampleEntropy: 0.44064589656520728, approximateEntropy: 0.47187458031097902),
    Reference(
      whole: false, broken: false, tolerance: 5, length: 2, pairs: 3867, nextPairs: 1127,
      sampleEntropy: 1.23291977756752078, approximateEntropy: 1.18352721738470104),
    Reference(
      whole: true, broken: false, tolerance: 9, length: 1, pairs: 23172, nextPairs: 12132,
      sampleEntropy: 0.64709806340804303, approximateEntropy: 0.66854847129864432),
    Reference(
      whole: true, broken: false, tolerance: 9, length: 2, pairs: 12060, nextPairs: 6318,
      sampleEntropy: 0.64649148891914593, approximateEntropy: 0.67063085156672473),
    Reference(
      whole: true, broken: false, tolerance: 9, length: 3, pairs: 6282, nextPairs: 3271,
      sampleEntropy: 0.65259265256020795, approximateEntropy: 0.67079621475176017),
    Reference(
      whole: false, broken: true, tolerance: 12.345, length: 2, pairs: 16225, nextPairs: 10501,
      sampleEntropy: 0.43508277186629738, approximateEntropy: 0.46549203144722765),
    Reference(
      whole: false, broken: true, tolerance: 5, length: 2, pairs: 3489, nextPairs: 1020,
      sampleEntropy: 1.22981253490845735, approximateEntropy: 1.18700868379526881),
    Reference(
      whole: true, broken: true, tolerance: 9, length: 1, pairs: 21175, nextPairs: 11175,
      sampleEntropy: 0.63914210003848556, approximateEntropy: 0.66236391922229682),
    Reference(
      whole: true, broken: true, tolerance: 9, length: 2, pairs: 10883, nextPairs: 5745,
      sampleEntropy: 0.63887202741320560, approximateEntropy: 0.66352782038945172),
    Reference(
      whole: true, broken: true, tolerance: 9, length: 3, pairs: 5656, nextPairs: 2969,
      sampleEntropy: 0.64449173281264888, approximateEntropy: 0.66032851172007244),
  ]

  @Test("equals counts in exact arithmetic", arguments: references)
  func exact(reference: Reference) throws {
    let values =
      reference.whole
      ? OracleSeries.wholeMilliseconds(count: 300, seed: 7)
      : OracleSeries.milliseconds(count: 300, seed: 7)
    let stretches =
      reference.broken ? [0..<90, 90..<92, 93..<140, 141..<142, 150..<300] : [0..<300]
    let methods: [TemplateMatchCounts.Method] =
      reference.length == 2
      ? [.automatic, .pairs, .allPairs, .blocks, .table] : [.automatic, .pairs]
    for method in methods {
      let counts = TemplateMatchCounts(
        values.span, stretches: stretches, tolerance: reference.tolerance,
        templateLength: reference.length, method: method)
      #expect(counts.pairsAtLength == reference.pairs)
      #expect(counts.pairsAtNextLength == reference.nextPairs)
      let sampleEntropy = try counts.sampleEntropy.get()
      #expect(
        relativeDifference(sampleEntropy, reference.sampleEntropy) < Tolerance.closedForm)
      // The difference of two means of 300 logarithms.
      let approximateEntropy = try counts.approximateEntropy.get()
      #expect(
        relativeDifference(approximateEntropy, reference.approximateEntropy) < Tolerance.reduction)
    }
  }

  /// Series of all the kinds that take other paths: fine and coarse grids, heavy ties, no grid.
  static func randomSeries(_ random: inout RandomStream) -> [Double] {
    let count = Int(random.uniform() * 70)
    let kind = Int(random.uniform() * 7)
    return (0..<count).map { _ in
      let value = 800 + 30 * random.normal()
      return switch kind {
      case 0: (value * 1000).rounded() / 1000
      case 1: value.rounded()
      case 2: (value / 40).rounded() * 40
      case 3: random.uniform() < 0.9 ? 800 : value.rounded()
      case 4: value
      // More steps of a millionth than 32 bits count.
      case 5: ((value + 200 * random.normal()) * 1e6).rounded() / 1e6
      default: random.uniform() < 0.5 ? 800 : 810
      }
    }
  }

  static func randomStretches(_ count: Int, _ random: inout RandomStream) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var lower = 0
    while lower < count {
      let upper = min(count, lower + 1 + Int(random.uniform() * random.uniform() * 80))
      stretches.append(lower..<upper)
      lower = upper + (random.uniform() < 0.3 ? 1 : 0)
    }
    return stretches
  }

  @Test("every method equals the comparison of pairs", arguments: 0..<4)
  func methodsAgree(seed: Int) {
    var random = RandomStream(seed: 41, stream: UInt64(seed))
    var scratch = TemplateScratch()
    for _ in 0..<500 {
      let values = Self.randomSeries(&random)
      let stretches = Self.randomStretches(values.count, &random)
      let candidates = [0, 1, 10, 9.123, 6.5, 25 * random.uniform(), 1000, .infinity]
      let tolerance = candidates[Int(random.uniform() * Double(candidates.count))]
      let pairs = TemplateMatchCounts(
        values.span, stretches: stretches, tolerance: tolerance, method: .pairs)
      for method in [TemplateMatchCounts.Method.allPairs, .blocks, .table] {
        let counts = TemplateMatchCounts(
          values.span, stretches: stretches, tolerance: tolerance, method: method)
        #expect(counts == pairs, "\(method)")
      }
      let methods: [TemplatePairs.Method] =
        [.automatic, .allPairs, .sorted, .sortedPlainly, .matches(.blocks)]
      for method in methods {
        let pairsAlone = TemplatePairs(
          values.span, stretches: stretches, tolerance: tolerance, method: method,
          scratch: &scratch)
        #expect(pairsAlone == TemplatePairs(pairs), "\(method)")
      }
      #expect(pairs.pairsAtNextLength <= pairs.pairsAtLength)
    }
  }

  @Test("blocks equal the table where runs fill many vectors")
  func longRuns() {
    let values = SyntheticRR.intervalsMilliseconds(beats: 1500, seed: 9).map { $0.rounded() }
    let stretches = [0..<400, 400..<401, 401..<1500]
    for tolerance in [0.0, 8, 40, 120, 1000] {
      let blocks = TemplateMatchCounts(
        values.span, stretches: stretches, tolerance: tolerance, method: .blocks)
      let table = TemplateMatchCounts(
        values.span, stretches: stretches, tolerance: tolerance, method: .table)
      #expect(blocks == table)
    }
  }

  @Test("neighbours in order equal the table where lanes count to their limit")
  func manyNeighbours() {
    // Each lane counts up to 9000 · 9000 / 32 pairs.
    let values = (0..<9000).map { Double(800 + $0 * 37 % 11) }
    let stretches = [0..<4000, 4000..<9000]
    var scratch = TemplateScratch()
    for tolerance in [0.0, 4, 11] {
      let sorted = TemplatePairs(
        values.span, stretches: stretches, tolerance: tolerance, method: .sorted,
        scratch: &scratch)
      let table = TemplatePairs(
        values.span, stretches: stretches, tolerance: tolerance, method: .matches(.table),
        scratch: &scratch)
      #expect(sorted == table)
    }
  }

  @Test("a value more common than a block is large is split over blocks")
  func commonValue() {
    let values = (0..<2000).map { $0 % 40 == 0 ? 700 + Double($0 / 40) : 1200 }
    let blocks = TemplateMatchCounts(
      values.span, stretches: [0..<values.count], tolerance: 0, method: .blocks)
    let table = TemplateMatchCounts(
      values.span, stretches: [0..<values.count], tolerance: 0, method: .table)
    #expect(blocks == table)
  }
}
