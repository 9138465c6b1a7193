/// The plot of a chart in units of its picture: from axes to places.
struct ChartFrame {
  let x: ChartAxis
  let y: ChartAxis
  let width: Double
  let height: Double

  /// Where a value of x lies, from the left; `nil` where the scale has no place for it.
  func x(_ value: Double) -> Double? { x.place(value).map { $0 * width } }

  /// Where a value of y lies, from the top; `nil` where the scale has no place for it.
  func y(_ value: Double) -> Double? { y.place(value).map { (1 - $0) * height } }

  func point(_ x: Double, _ y: Double) -> (x: Double, y: Double)? {
    guard let x = self.x(x), let y = self.y(y) else { return nil }
    return (x, y)
  }
}
