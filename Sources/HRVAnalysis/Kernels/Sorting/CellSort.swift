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

  /// Puts values in rising order.
  ///
  /// - Parameters:
  ///   - values: At least one value, none NaN.
  ///   - sorted: Receives the same values, −0 before +0, in place of what it holds.
  ///   - scratch: Memory to work in.
  /// - Returns: Whether that was done; not where values crowd so much that another way is quicker.
  /// - Complexity: O(n), with O(n) memory.
  static func sort(
    _ values: UnsafeBufferPointer<Double>, into sorted: inout [Double],
    scratch: inout SortingScratch
  ) -> Bool {
    let count = values.count
    precondition(count > 0 && count <= Int(UInt32.max), "counts are 32 bits wide")
    let bits = cellBits(count: count)
    guard let cells = unsafe ValueCells(values, bits: bits) else { return false }
    resize(&sorted, to: count)
    unsafe sorted.withUnsafeMutableBufferPointer { sorted in
      if bits <= digitBits {
        unsafe scatter(values, to: sorted, cells, count: 1 << bits, &scratch)
      } else {
        unsafe scatterTwice(values, to: sorted, cells, &scratch)
      }
    }
    return unsafe sorted.withUnsafeMutableBufferPointer { unsafe finish($0) }
  }

  private static func resize(_ values: inout [Double], to count: Int) {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(0, count: count))
  }

  /// Some two cells for each value of a short series, 2²² for a long one.
  private static func cellBits(count: Int) -> Int {
    let bits = Int.bitWidth - count.leadingZeroBitCount + 1
    return bits <= digitBits ? bits : 2 * digitBits
  }

  private static func reset(_ counts: inout [UInt32], to count: Int) {
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: count))
  }

  /// Moves the values to the places of their cells, those of one cell in their order.
  private static func scatter(
    _ values: UnsafeBufferPointer<Double>, to target: UnsafeMutableBufferPointer<Double>,
    _ cells: ValueCells, count cellCount: Int, _ scratch: inout SortingScratch
  ) {
    reset(&scratch.places, to: cellCount)
    unsafe scratch.places.withUnsafeMutableBufferPointer { places in
      for index in 0..<values.count { unsafe places[cells.cell(of: values[index])] &+= 1 }
      unsafe turnIntoPlaces(places)
      unsafe move(values, to: target, places) { cells.cell(of: $0) }
    }
  }

  /// The same in two rounds, by the lower and by the upper half of the number of a cell.
  private static func scatterTwice(
    _ values: UnsafeBufferPointer<Double>, to target: UnsafeMutableBufferPointer<Double>,
    _ cells: ValueCells, _ scratch: inout SortingScratch
  ) {
    let digits = 1 << digitBits
    reset(&scratch.places, to: 2 * digits)
    resize(&scratch.between, to: values.count)
    unsafe scratch.between.withUnsafeMutableBufferPointer { between in
      unsafe scratch.places.withUnsafeMutableBufferPointer { places in
        let lower = unsafe UnsafeMutableBufferPointer(rebasing: places[..<digits])
        let upper = unsafe UnsafeMutableBufferPointer(rebasing: places[digits...])
        for index in 0..<values.count {
          let cell = unsafe cells.cell(of: values[index])
          unsafe lower[cell & (digits - 1)] &+= 1
          unsafe upper[cell >> digitBits] &+= 1
        }
        unsafe turnIntoPlaces(lower)
        unsafe turnIntoPlaces(upper)
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
