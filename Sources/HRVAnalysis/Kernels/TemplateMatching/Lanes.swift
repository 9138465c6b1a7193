/// An array of 16-bit numbers that vector code may read and add to a whole vector at a time.
///
/// The storage is one vector longer than the array, so a vector that starts inside the array lies
/// inside the storage.
@safe
struct Lanes: ~Copyable {
  /// A vector: the widest that every 64-bit machine has twice over.
  typealias Vector = SIMD16<Int16>

  /// How many numbers the array holds.
  let count: Int
  private let base: UnsafeMutablePointer<Int16>

  /// Creates an array of zeros.
  init(count: Int) {
    precondition(count >= 0, "a count is not negative")
    self.count = count
    unsafe base = .allocate(capacity: count + Vector.scalarCount)
    unsafe base.initialize(repeating: 0, count: count + Vector.scalarCount)
  }

  deinit {
    unsafe base.deallocate()
  }

  subscript(index: Int) -> UInt16 {
    get {
      precondition(index >= 0 && index < count, "index outside the array")
      return unsafe UInt16(bitPattern: base[index])
    }
    nonmutating set {
      precondition(index >= 0 && index < count, "index outside the array")
      unsafe base[index] = Int16(bitPattern: newValue)
    }
  }

  /// The vector that starts at an index of the array.
  ///
  /// In range by construction: callers iterate over a range they checked with ``covers(_:)``.
  @inline(__always)
  fileprivate func vector(at index: Int) -> Vector {
    unsafe UnsafeRawPointer(base + index).loadUnaligned(as: Vector.self)
  }

  @inline(__always)
  fileprivate func add(_ vector: Vector, at index: Int) {
    let place = unsafe UnsafeMutableRawPointer(base + index)
    let sum = unsafe place.loadUnaligned(as: Vector.self) &+ vector
    unsafe place.storeBytes(of: sum, as: Vector.self)
  }

  @inline(__always)
  fileprivate func covers(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= count
  }
}

/// A half-open interval of 16-bit numbers in the form one vector comparison needs.
///
/// `low ≤ v < low + length` is, in wrapping arithmetic, `v − low < length` without signs; shifting
/// both sides by 2¹⁵ makes it a signed comparison, which every vector unit has.
struct LaneInterval {
  private let shiftedLow: Int16
  private let shiftedLength: Int16

  init(low: UInt16, length: UInt16) {
    shiftedLow = Int16(bitPattern: low &+ 0x8000)
    shiftedLength = Int16(bitPattern: length &+ 0x8000)
  }

  /// −1 in the lanes inside the interval, 0 in the others.
  @inline(__always)
  fileprivate func contains(_ vector: Lanes.Vector) -> Lanes.Vector {
    let distance = vector &- Lanes.Vector(repeating: shiftedLow)
    return Lanes.Vector.zero.replacing(
      with: -1, where: distance .< Lanes.Vector(repeating: shiftedLength))
  }
}

/// Loops that count the numbers of an array inside an interval and note each in a second array.
enum LaneCounting {
  private static let width = Lanes.Vector.scalarCount
  private static let laneNumbers = Lanes.Vector(
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

  /// Adds one to the hits of every number in the range that lies in the interval.
  ///
  /// - Returns: How many there are; the range has fewer than 2¹⁶ numbers.
  static func count(
    _ values: borrowing Lanes, in range: Range<Int>, within interval: LaneInterval,
    hits: borrowing Lanes
  ) -> Int {
    precondition(values.covers(range) && hits.covers(range), "range outside the arrays")
    var total = Lanes.Vector.zero
    var index = range.lowerBound
    while index + width <= range.upperBound {
      let found = interval.contains(values.vector(at: index))
      total &-= found
      hits.add(.zero &- found, at: index)
      index += width
    }
    if index < range.upperBound {
      let inside = mask(range.upperBound - index)
      let found = interval.contains(values.vector(at: index)) & inside
      total &-= found
      hits.add(.zero &- found, at: index)
    }
    return Int(UInt16(bitPattern: total.wrappedSum()))
  }

  /// As above, but for a number to count, its companion must lie below a limit; companions below
  /// the limit are counted for themselves.
  ///
  /// - Returns: How many companions lie below, and for how many of these the value is inside.
  static func count(
    _ values: borrowing Lanes, in range: Range<Int>, within interval: LaneInterval,
    companions: borrowing Lanes, below limit: LaneInterval,
    hits: borrowing Lanes, companionHits: borrowing Lanes
  ) -> (companions: Int, both: Int) {
    precondition(
      values.covers(range) && hits.covers(range) && companions.covers(range)
        && companionHits.covers(range), "range outside the arrays")
    var totalCompanions = Lanes.Vector.zero
    var totalBoth = Lanes.Vector.zero
    var index = range.lowerBound
    while index < range.upperBound {
      var below = limit.contains(companions.vector(at: index))
      if index + width > range.upperBound { below &= mask(range.upperBound - index) }
      let both = interval.contains(values.vector(at: index)) & below
      totalCompanions &-= below
      totalBoth &-= both
      companionHits.add(.zero &- below, at: index)
      hits.add(.zero &- both, at: index)
      index += width
    }
    return (
      Int(UInt16(bitPattern: totalCompanions.wrappedSum())),
      Int(UInt16(bitPattern: totalBoth.wrappedSum()))
    )
  }

  /// −1 in the first lanes, 0 in the rest.
  @inline(__always)
  private static func mask(_ lanes: Int) -> Lanes.Vector {
    Lanes.Vector.zero.replacing(
      with: -1, where: laneNumbers .< Lanes.Vector(repeating: Int16(truncatingIfNeeded: lanes)))
  }
}
