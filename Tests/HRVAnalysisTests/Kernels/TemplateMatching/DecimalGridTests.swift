import HRVAnalysis
import Testing

@Suite("Decimal grid")
struct DecimalGridTests {
  @Test(
    "finds the coarsest grid",
    arguments: [
      ([812, 800, 799], 0), ([812.5, 800], 1), ([812.347, 800, 799.1], 3),
      ([0.000001, 1200], 6), ([], 0), ([-3.25], 2),
    ] as [([Double], Int)])
  func coarsest(values: [Double], places: Int) {
    let grid = DecimalGrid.coarsest(of: values)
    #expect(grid?.places == places)
  }

  @Test("ticks that are no decimals have no grid")
  func none() {
    let thirds = [1000.0 / 3, 800]
    let huge = [0.5, 4.5e15]
    let oneUnitOff = [(812.347).nextUp]
    #expect(DecimalGrid.coarsest(of: thirds) == nil)
    #expect(DecimalGrid.coarsest(of: huge) == nil)
    #expect(DecimalGrid.coarsest(of: oneUnitOff) == nil)
  }

  @Test("every decimal of the grid is recognised as a distance")
  func decimals() throws {
    let values = [0.001]
    let grid = try #require(DecimalGrid.coarsest(of: values))
    for steps in 0..<20_000 {
      #expect(grid.wholeSteps(within: Double(steps) / 1000) == UInt64(steps))
    }
  }

  @Test("a distance beside the grid is its binary value")
  func besideGrid() throws {
    let values = [0.001]
    let grid = try #require(DecimalGrid.coarsest(of: values))
    #expect(grid.wholeSteps(within: 9.1234) == 9123)
    #expect(grid.wholeSteps(within: (9.123).nextUp) == 9123)
    #expect(grid.wholeSteps(within: (9.123).nextDown) == 9122)
    #expect(grid.wholeSteps(within: 0.0004) == 0)
    #expect(grid.wholeSteps(within: .infinity) == .max)
  }
}
