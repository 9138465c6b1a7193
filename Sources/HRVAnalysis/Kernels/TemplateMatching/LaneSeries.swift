/// A series laid out for loops that compare all its templates of length 2 and 3, many at a time.
///
/// Stretches too short for a template are left out, so every number belongs to one.
package struct LaneSeries<Number: LaneNumber> {
  /// How many numbers follow the series, so that a vector may start at any third number.
  static var numbersBeyondEnd: Int { 18 }
  /// The longest series: no count of pairs in one of sixteen lanes of 32 bits reaches 2³¹.
  static var longest: Int { 0xFFFF }

  /// The numbers of all stretches.
  private(set) var numbers: [Number] = []
  /// −1 where a template of length 3 begins, else 0.
  private(set) var isExtendable: [Number.SIMDMaskScalar] = []
  /// For each stretch its first template and its last, which alone has no third number.
  private(set) var runs: [Int] = []
  /// How many templates of length 3 there are.
  private(set) var extendableCount = 0
  /// The largest distance of numbers that match.
  private(set) var reach: Number = 0
  private var stretchStart = 0

  /// How many numbers the stretches have.
  var count: Int { numbers.count - Self.numbersBeyondEnd }

  /// Holds nothing yet.
  package init() {}

  /// Begins anew.
  ///
  /// - Parameter reach: The largest distance of numbers that match.
  package mutating func begin(reach: Number) {
    numbers.removeAll(keepingCapacity: true)
    isExtendable.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    extendableCount = 0
    stretchStart = 0
    self.reach = reach
  }

  /// Adds a number to the stretch; of words, the reach stays below 2³¹ and both
  /// together below 2³².
  @inline(__always)
  package mutating func append(_ number: Number) {
    numbers.append(number)
  }

  /// Ends the stretch.
  package mutating func endStretch() {
    let count = numbers.count - stretchStart
    guard count >= 2 else {
      numbers.removeLast(count)
      return
    }
    runs.append(stretchStart)
    runs.append(numbers.count - 2)
    isExtendable.append(contentsOf: repeatElement(-1, count: count - 2))
    isExtendable.append(0)
    isExtendable.append(0)
    extendableCount += count - 2
    stretchStart = numbers.count
  }

  /// Ends the series.
  package mutating func end() {
    precondition(numbers.count <= Self.longest, "too long to compare all pairs")
    numbers.append(contentsOf: repeatElement(0, count: Self.numbersBeyondEnd))
    isExtendable.append(contentsOf: repeatElement(0, count: Self.numbersBeyondEnd))
  }
}
