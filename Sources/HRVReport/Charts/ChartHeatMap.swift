/// A map of levels over x and y, such as a spectrum over time.
package struct ChartHeatMap: Sendable, Equatable {
  /// How many levels the palette has, from 0 to one less.
  package static let levelCount = 10

  /// The edges of the columns along x, rising, one more than columns.
  package let xEdges: [Double]
  /// The edges of the rows along y, rising, one more than rows.
  package let yEdges: [Double]
  /// The value of each cell, column by column; `nil` where there is none.
  package let values: [[Double?]]
  /// The values at the lower end of level 0 and the upper end of the highest level; values beyond
  /// have the nearest level.
  package let range: ClosedRange<Double>
  /// What the values are, with their unit, for the key beside the map.
  package let valueTitle: String

  /// Creates a map.
  ///
  /// - Parameters:
  ///   - xEdges: The edges of the columns, rising.
  ///   - yEdges: The edges of the rows, rising.
  ///   - values: For each column a value for each row.
  ///   - range: The values of the lowest and the highest level.
  ///   - valueTitle: What the values are, with their unit.
  package init(
    xEdges: [Double], yEdges: [Double], values: [[Double?]], range: ClosedRange<Double>,
    valueTitle: String
  ) {
    precondition(
      xEdges.count == values.count + 1 && values.allSatisfy { $0.count == yEdges.count - 1 },
      "each cell of a map has its edges")
    self.xEdges = xEdges
    self.yEdges = yEdges
    self.values = values
    self.range = range
    self.valueTitle = valueTitle
  }

  /// The level of a value.
  func level(_ value: Double) -> Int {
    let length = range.upperBound - range.lowerBound
    guard length > 0 else { return 0 }
    let place = (value - range.lowerBound) / length * Double(Self.levelCount)
    return Int(min(max(place, 0), Double(Self.levelCount) - 0.5))
  }
}
