package import AutonomicSim

/// Points in order of x, in parts that no line joins.
package struct ChartSeries: Sendable, Equatable {
  /// The places along x, finite and not falling.
  package let x: [Double]
  /// The values there, finite.
  package let y: [Double]
  /// Rising indices of the points that begin a new part; the first point always does.
  package let breaks: [Int]

  /// Creates a series.
  ///
  /// - Parameters:
  ///   - x: The places along x, finite and not falling.
  ///   - y: One finite value for each.
  ///   - breaks: Rising indices of the points that no line joins to the one before.
  package init(x: [Double], y: [Double], breaks: [Int] = []) {
    precondition(x.count == y.count, "each place has a value")
    self.x = x
    self.y = y
    self.breaks = breaks
  }

  /// Creates a series of points that may lack a value, where the line breaks.
  ///
  /// - Parameter points: Places and values, in order of x.
  package init(_ points: [(x: Double, y: Double?)]) {
    var x = [Double]()
    var y = [Double]()
    var breaks = [Int]()
    var isBroken = false
    for point in points {
      guard let value = point.y, value.isFinite else {
        isBroken = true
        continue
      }
      if isBroken, !x.isEmpty { breaks.append(x.count) }
      isBroken = false
      x.append(point.x)
      y.append(value)
    }
    self.init(x: x, y: y, breaks: breaks)
  }

  /// Creates the tachogram of a series: intervals at the times of the beats that end them.
  ///
  /// - Parameter series: The intervals.
  package init(_ series: RRSeries) {
    self.init(
      x: series.beatTimesSeconds, y: series.intervalsMilliseconds, breaks: series.breaks)
  }

  /// The number of points.
  package var count: Int { x.count }

  /// The index ranges of the parts.
  var parts: [Range<Int>] {
    guard !x.isEmpty else { return [] }
    return zip([0] + breaks, breaks + [count]).map { $0..<$1 }
  }
}
