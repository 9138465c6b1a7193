import HRVAnalysis
import Testing

@Suite("Points of curves and their means")
struct CurveValueTests {
  static func curve(_ values: [Double?]) -> CurveValue {
    .points(
      values.enumerated().map { place, value in
        CurvePoint(
          x: Double(place), y: value.map { .defined($0) } ?? .undefined(.noTemplateMatches))
      })
  }

  @Test("points without any value are no curve, and the first says why")
  func undefined() {
    #expect(Self.curve([nil, nil]) == .undefined(.noTemplateMatches))
    #expect(Self.curve([nil, 1]).reason == nil)
    #expect(Self.curve([nil, 1]).points.count == 2)
    #expect(CurveValue.undefined(.constant).points.isEmpty)
  }

  @Test("a mean leaves out curves that miss a point, as areas do")
  func meanOfWhole() {
    let mean = CurveValue.mean(of: [
      .undefined(.constant), Self.curve([1, 2]), Self.curve([100, nil]), Self.curve([5, 4]),
    ])
    #expect(mean == Self.curve([3, 3]))
  }

  @Test("where each misses points, each x has the mean of those that have one")
  func meanOfParts() {
    let mean = CurveValue.mean(of: [
      Self.curve([1, nil, 8, nil]), .undefined(.constant), Self.curve([3, 7, nil, nil]),
    ])
    #expect(mean == Self.curve([2, 7, 8, nil]))
  }

  @Test("without any curve the mean has the reason of the first")
  func meanOfNone() {
    let mean = CurveValue.mean(of: [.undefined(.constant), .undefined(.noTemplateMatches)])
    #expect(mean == .undefined(.constant))
  }
}
