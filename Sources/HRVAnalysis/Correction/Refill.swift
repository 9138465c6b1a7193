/// The intervals that fill a stretch of time between two beats that stay.
enum Refill {
  /// Returns the number of intervals that fills a time most evenly at a given length.
  ///
  /// - Parameters:
  ///   - total: The time to fill, in milliseconds.
  ///   - typical: The expected interval, in milliseconds.
  /// - Returns: The count m ≥ 1 whose total / m lies nearest to `typical`.
  static func count(total: Double, typical: Double) -> Int {
    let fewer = max(1, Int(min(total / typical, 1e6)))
    let nearFewer = (total / Double(fewer) - typical).magnitude
    let nearMore = (total / Double(fewer + 1) - typical).magnitude
    return nearMore < nearFewer ? fewer + 1 : fewer
  }

  /// Returns intervals that lead evenly from one neighbour to the other and fill the time.
  ///
  /// The intervals are interpolated linearly between the neighbours and then scaled by one factor
  /// to the time. Linear, because of two single neighbours no more than a trend can be known, and
  /// a polynomial through more of them overshoots where they belong to artefacts themselves.
  ///
  /// - Parameters:
  ///   - count: How many intervals.
  ///   - total: The time they fill, in milliseconds.
  ///   - before: The interval before them, in milliseconds.
  ///   - after: The interval after them, in milliseconds.
  /// - Returns: Positive intervals whose sum is `total`.
  static func intervals(count: Int, total: Double, before: Double, after: Double) -> [Double] {
    guard count > 1 else { return [total] }
    let shape = (1...count).map { place in
      before + (after - before) * Double(place) / Double(count + 1)
    }
    let scale = total / shape.reduce(0, +)
    return shape.map { $0 * scale }
  }
}
