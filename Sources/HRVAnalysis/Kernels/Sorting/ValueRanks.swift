/// The ranks of a block of values, with the values in rising order.
///
/// Equal values get different ranks, in any order among themselves. The memory belongs to the caller.
@safe
struct ValueRanks {
  /// The most values a block may have.
  static let capacity = 1024
  /// So many numbers `places` needs room for.
  static let placeCount = 4 * capacity
  private static let mostMovesPerValue = 16

  private let ranks: UnsafeMutablePointer<UInt16>
  private let sorted: UnsafeMutablePointer<Double>
  private let places: UnsafeMutablePointer<UInt16>
  private let order: UnsafeMutablePointer<UInt16>

  /// Works in memory for ``capacity`` numbers of each kind, ``placeCount`` for `places`.
  @unsafe
  init(
    ranks: UnsafeMutablePointer<UInt16>, sorted: UnsafeMutablePointer<Double>,
    places: UnsafeMutablePointer<UInt16>, order: UnsafeMutablePointer<UInt16>
  ) {
    unsafe self.ranks = ranks
    unsafe self.sorted = sorted
    unsafe self.places = places
    unsafe self.order = order
  }

  /// The rank of a value by its index in the block.
  @inline(__always)
  func rank(of index: Int) -> Int { unsafe Int(ranks[index]) }

  /// The value of a rank.
  @inline(__always)
  func value(ofRank rank: Int) -> Double { unsafe sorted[rank] }

  /// Ranks a block.
  ///
  /// - Parameter values: Up to ``capacity`` finite values.
  func rank(_ values: UnsafeBufferPointer<Double>) {
    precondition(values.count <= Self.capacity, "a block has a limited number of values")
    if unsafe !sortByCells(values) { unsafe sortByComparison(values) }
    for place in 0..<values.count {
      unsafe ranks[Int(order[place])] = UInt16(truncatingIfNeeded: place)
    }
  }

  private func sortByComparison(_ values: UnsafeBufferPointer<Double>) {
    let rising = values.indices.sorted { unsafe values[$0] < values[$1] }
    for (place, index) in rising.enumerated() {
      unsafe order[place] = UInt16(truncatingIfNeeded: index)
      unsafe sorted[place] = values[index]
    }
  }

  /// As ``CellSort`` does; returns false where values crowd in few cells.
  private func sortByCells(_ values: UnsafeBufferPointer<Double>) -> Bool {
    let count = values.count
    // Some four cells for each value.
    let bits = Int.bitWidth - max(0, count - 1).leadingZeroBitCount + 2
    guard let cells = unsafe ValueCells(values, bits: bits) else { return false }
    let cellCount = 1 << bits
    for cell in 0..<cellCount { unsafe places[cell] = 0 }
    for index in 0..<count { unsafe places[cells.cell(of: values[index])] &+= 1 }
    var next: UInt16 = 0
    for cell in 0..<cellCount {
      let own = unsafe places[cell]
      unsafe places[cell] = next
      next &+= own
    }
    for index in 0..<count {
      let value = unsafe values[index]
      let cell = cells.cell(of: value)
      let place = unsafe Int(places[cell])
      unsafe places[cell] &+= 1
      unsafe sorted[place] = value
      unsafe order[place] = UInt16(truncatingIfNeeded: index)
    }
    return finish(count: count)
  }

  private func finish(count: Int) -> Bool {
    var moves = 0
    for index in 1..<max(1, count) {
      let value = unsafe sorted[index]
      guard unsafe value < sorted[index - 1] else { continue }
      let origin = unsafe order[index]
      var place = index
      repeat {
        unsafe sorted[place] = sorted[place - 1]
        unsafe order[place] = order[place - 1]
        place -= 1
      } while unsafe place > 0 && value < sorted[place - 1]
      unsafe sorted[place] = value
      unsafe order[place] = origin
      moves += index - place
      if moves > Self.mostMovesPerValue * count { return false }
    }
    return true
  }
}
