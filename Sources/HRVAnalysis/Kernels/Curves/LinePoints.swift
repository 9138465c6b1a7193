/// Points that a straight line is laid through, in memory that is used again.
package struct LinePoints {
  private var x: [Double] = []
  private var y: [Double] = []

  /// Holds no point.
  package init() {}

  /// How many points there are.
  var count: Int { x.count }

  /// The slope of the line by least squares; at least two points with different x are needed.
  var slope: Double { LeastSquaresSlope.slope(x, y) }

  /// Forgets all points.
  mutating func removeAll() {
    x.removeAll(keepingCapacity: true)
    y.removeAll(keepingCapacity: true)
  }

  /// Adds a point.
  mutating func append(x: Double, y: Double) {
    self.x.append(x)
    self.y.append(y)
  }
}
