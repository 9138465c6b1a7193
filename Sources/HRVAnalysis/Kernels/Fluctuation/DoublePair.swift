/// Numbers of about 32 digits, one in each lane: the unevaluated sum of two doubles.
///
/// The error of a sum is found by D. E. Knuth's six operations, that of a product by splitting the
/// factors into halves (T. J. Dekker, *A floating-point technique for extending the available
/// precision*, Numer. Math. 18 (1971) 224, doi:10.1007/BF01397083). Results are good to some 2⁻¹⁰².
struct DoublePair<Lanes: SIMD> where Lanes.Scalar == Double {
  private(set) var high: Lanes
  private(set) var low: Lanes

  /// A pair of parts that do not overlap.
  @inline(__always)
  init(high: Lanes, low: Lanes) {
    self.high = high
    self.low = low
  }

  /// Sets the number in one lane.
  @inline(__always)
  mutating func set(_ lane: Int, _ high: Double, _ low: Double) {
    self.high[lane] = high
    self.low[lane] = low
  }

  /// The exact sum of two doubles.
  @inline(__always)
  static func sum(_ first: Lanes, _ second: Lanes) -> DoublePair {
    let high = first + second
    let part = high - first
    return DoublePair(high: high, low: (first - (high - part)) + (second - part))
  }

  /// The exact product of two doubles.
  @inline(__always)
  static func product(_ first: Lanes, _ second: Lanes) -> DoublePair {
    let high = first * second
    let (firstTop, firstRest) = halves(first)
    let (secondTop, secondRest) = halves(second)
    let low =
      ((firstTop * secondTop - high) + firstTop * secondRest + firstRest * secondTop)
      + firstRest * secondRest
    return DoublePair(high: high, low: low)
  }

  /// Two parts of 26 bits at most.
  @inline(__always)
  private static func halves(_ value: Lanes) -> (top: Lanes, rest: Lanes) {
    let scaled = value * 0x8000001p0
    let top = scaled - (scaled - value)
    return (top, value - top)
  }

  /// Brings parts into the form in which the low one is the rounding of the high one.
  @inline(__always)
  private static func normalised(_ high: Lanes, _ low: Lanes) -> DoublePair {
    let sum = high + low
    return DoublePair(high: sum, low: low - (sum - high))
  }

  @inline(__always)
  static func + (left: DoublePair, right: DoublePair) -> DoublePair {
    let top = sum(left.high, right.high)
    let rest = sum(left.low, right.low)
    let between = normalised(top.high, top.low + rest.high)
    return normalised(between.high, between.low + rest.low)
  }

  @inline(__always)
  static func - (left: DoublePair, right: DoublePair) -> DoublePair {
    left + DoublePair(high: -right.high, low: -right.low)
  }

  @inline(__always)
  static func * (left: DoublePair, right: Lanes) -> DoublePair {
    let top = product(left.high, right)
    return normalised(top.high, top.low + left.low * right)
  }

  /// The square.
  @inline(__always)
  var squared: DoublePair {
    let top = Self.product(high, high)
    return Self.normalised(top.high, top.low + 2 * (high * low))
  }

  @inline(__always)
  static func / (left: DoublePair, right: Lanes) -> DoublePair {
    let quotient = left.high / right
    let back = product(quotient, right)
    let remainder = ((left.high - back.high) - back.low) + left.low
    return normalised(quotient, remainder / right)
  }
}
