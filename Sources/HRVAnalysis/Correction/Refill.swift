/// The intervals that fill a stretch of time between two beats that stay.
enum Refill {
  /// Returns the number of intervals that fills a time most evenly at a given length.
  ///
  /// - Parameters:
  ///   - total: The time to fill, in milliseconds.
  ///   - typical: The expected interval, in milliseconds.
  /// - Returns: The count m ≥ 1 whose total / m lies nearest to `typical`.
  static func count(total: Double, typical: Double) -> Int {
    let quotient = total / typical
    // Sums of the largest doubles are infinite; nothing fills such a time.
    guard quotient.isFinite else { return 1 }
    let fewer = max(1, Int(min(quotient, 1e6)))
    let nearFewer = (total / Double(fewer) - typical).magnitude
    let nearMore = (total / Double(fewer + 1) - typical).magnitude
    return nearMore < nearFewer ? fewer + 1 : fewer
  }

  /// Returns the two intervals made by one beat between two that stay.
  ///
  /// The time of the beat is that of the polynomial of fifth degree through the three beats before
  /// and the three after it: t₀ = (t₋₃ − 6t₋₂ + 15t₋₁ + 15t₁ − 6t₂ + t₃) / 20. In intervals, with
  /// A₁, A₂ before (nearest first) and B₁, B₂ after, it lies (A₁ − B₁)/4 − (A₂ − B₂)/20 behind
  /// the midpoint. It follows respiration where a straight line cannot: of an oscillation with
  /// five beats to a cycle it keeps 87 %, a cubic through two beats on each side 68 %, the midpoint
  /// 31 %.
  ///
  /// - Parameters:
  ///   - total: The time the two fill, in milliseconds.
  ///   - before: The two intervals before them, in milliseconds, in the order of time.
  ///   - after: The two intervals after them, in milliseconds, in the order of time.
  /// - Returns: Two positive intervals whose sum is `total`.
  static func pair(
    total: Double, before: (Double, Double), after: (Double, Double)
  ) -> [Double] {
    let lean = (before.1 - after.0) / 4 - (before.0 - after.1) / 20
    // A quarter of the time on either side is further than any rhythm leans, and stays positive.
    let bounded = min(max(lean, -total / 4), total / 4)
    return [total / 2 + bounded, total / 2 - bounded]
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
