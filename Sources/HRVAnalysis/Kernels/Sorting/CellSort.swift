/// Sorting of numbers that lie more or less evenly between the smallest and the largest, as the
/// intervals of a recording do.
///
/// Each value goes to its cell (see ``ValueCells``), by one or two rounds of counting; within a cell
/// few are left to be put in order by insertion.
enum CellSort {
  /// More moves a value than this, on average, mean that the values crowd in few cells.
  private static let mostMovesPerValue = 8
  /// Digits of so many bits have a table that stays in the nearest cache.
  private static let digitBits = 11

  /// Returns the values in rising order.
  ///
  /// - Parameter values: At least one value, none NaN.
  /// - Returns: The same values, −0 before +0; `nil` where they crowd so much that another way is
  ///   quicker.
  /// - Complexity: O(n), with O(n) memory.
  static func sorted(_ values: UnsafeBufferPointer<Double>) -> [Double]? {
    let count = values.count
    precondition(count > 0 && count <= Int(UInt32.max), "counts are 32 bits wide")
    let bits = cellBits(count: count)
    guard let cells = unsafe ValueCells(values, bits: bits) else { return nil }
    var isSorted = true
    let sorted = unsafe [Double](unsafeUninitializedCapacity: count) { target, used in
      used = count
      if bits <= digitBits {
        unsafe scatter(values, to: target, cells, count: 1 << bits)
      } else {
        unsafe scatterTwice(values, to: target, cells)
      }
      isSorted = unsafe finish(target)
    }
    return isSorted ? sorted : nil
  }

  /// Some two cells for each value of a short series, 2²² for a long one.
  private static func cellBits(count: Int) -> Int {
    let bits = Int.bitWidth - count.leadingZeroBitCount + 1
    return bits <= digitBits ? bits : 2 * digitBits
  }

  /// Moves the values to the places of their cells, those of one cell in their order.
  private static func scatter(
    _ values: UnsafeBufferPointer<Double>, to target: UnsafeMutableBufferPointer<Double>,
    _ cells: ValueCells, count cellCount: Int
  ) {
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: cellCount) { places in
      unsafe places.initialize(repeating: 0)
      for index in 0..<values.count { unsafe places[cells.cell(of: values[index])] &+= 1 }
      unsafe turnIntoPlaces(places)
      unsafe move(values, to: target, places) { cells.cell(of: $0) }
    }
  }

  /// The same in two rounds, by the lower and by the upper half of the number of a cell.
  private static func scatterTwice(
    _ values: UnsafeBufferPointer<Double>, to target: UnsafeMutableBufferPointer<Double>,
    _ cells: ValueCells
  ) {
    let digits = 1 << digitBits
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * digits) { places in
      unsafe places.initialize(repeating: 0)
      let lower = unsafe UnsafeMutableBufferPointer(rebasing: places[..<digits])
      let upper = unsafe UnsafeMutableBufferPointer(rebasing: places[digits...])
      for index in 0..<values.count {
        let cell = unsafe cells.cell(of: values[index])
        unsafe lower[cell & (digits - 1)] &+= 1
        unsafe upper[cell >> digitBits] &+= 1
      }
      unsafe turnIntoPlaces(lower)
      unsafe turnIntoPlaces(upper)
      unsafe withUnsafeTemporaryAllocation(of: Double.self, capacity: values.count) { between in
        unsafe move(values, to: between, lower) { cells.cell(of: $0) & (digits - 1) }
        unsafe move(UnsafeBufferPointer(between), to: target, upper) {
          cells.cell(of: $0) >> digitBits
        }
      }
    }
  }

  /// Turns counts into sums of those before.
  private static func turnIntoPlaces(_ counts: UnsafeMutableBufferPointer<UInt32>) {
    var next: UInt32 = 0
    for index in 0..<counts.count {
      let own = unsafe counts[index]
      unsafe counts[index] = next
      next &+= own
    }
  }

  /// Moves each value to the next place of its digit.
  @inline(__always)
  private static func move(
    _ values: UnsafeBufferPointer<Double>, to target: UnsafeMutableBufferPointer<Double>,
    _ places: UnsafeMutableBufferPointer<UInt32>, digit: (Double) -> Int
  ) {
    for index in 0..<values.count {
      let value = unsafe values[index]
      let own = digit(value)
      unsafe target[Int(places[own])] = value
      unsafe places[own] &+= 1
    }
  }

  /// Puts almost sorted values in order; returns false where that takes too many moves.
  private static func finish(_ values: UnsafeMutableBufferPointer<Double>) -> Bool {
    var moves = 0
    for index in 1..<max(1, values.count) {
      let value = unsafe values[index]
      let key = RadixSort.orderedBits(value)
      guard unsafe key < RadixSort.orderedBits(values[index - 1]) else { continue }
      var place = index
      repeat {
        unsafe values[place] = values[place - 1]
        place -= 1
      } while unsafe place > 0 && key < RadixSort.orderedBits(values[place - 1])
      unsafe values[place] = value
      moves += index - place
      if moves > mostMovesPerValue * values.count { return false }
    }
    return true
  }
}
