#if arch(x86_64)
  import CVectorKernels
#endif

/// A part of the plot of all pairs of states: some states in a row, each with 64 later ones.
///
/// On x86-64 the loops are C, compiled for each generation of that architecture, because Swift
/// compiles for the oldest one alone. Elsewhere, and as the measure of the others, they are Swift. All
/// sum a squared distance from the first coordinate to the last, so that all give the same bits.
package struct StateTile {
  /// How many later states each state meets, and the most states in a row: a word of bits.
  package static let side = 64

  /// The place of the first state's first value.
  package let row: Int
  /// How many states there are in a row, at most ``side``.
  package let rowCount: Int
  /// How many values later the first of the later states begins.
  package let offset: Int
  /// How many values make a state.
  package let stateLength: Int

  /// Describes a tile.
  package init(row: Int, rowCount: Int, offset: Int, stateLength: Int) {
    precondition(
      row >= 0 && rowCount >= 1 && rowCount <= Self.side && offset >= 1 && stateLength >= 1,
      "a tile has one to 64 rows, above the main diagonal")
    self.row = row
    self.rowCount = rowCount
    self.offset = offset
    self.stateLength = stateLength
  }

  /// How many numbers the kernels may work in.
  package static func workCount(stateLength: Int) -> Int { 8 * (side + stateLength) }

  /// How many numbers follow the values, so that a tile may begin at the last state.
  package static func valuesBeyondEnd(stateLength: Int) -> Int { 2 * side + stateLength }

  /// Finds the pairs at most so far apart.
  ///
  /// - Parameters:
  ///   - values: The series, finite, followed by ``valuesBeyondEnd(stateLength:)`` numbers.
  ///   - limit: The largest squared distance.
  ///   - work: At least ``workCount(stateLength:)`` numbers to work in.
  ///   - words: At least ``side``; receive for each row a bit for each later state.
  /// - Complexity: O(64 · rows · length).
  package func recurrences(
    _ values: [Double], limit: Double, work: inout [Double],
    into words: inout [UInt64]
  ) {
    #if arch(x86_64)
      precondition(hasRoom(values, work) && words.count >= Self.side, "a tile has its memory")
      unsafe values.withUnsafeBufferPointer { values in
        unsafe work.withUnsafeMutableBufferPointer { work in
          unsafe words.withUnsafeMutableBufferPointer { words in
            guard let values = values.baseAddress, let work = work.baseAddress,
              let words = words.baseAddress
            else { return }
            unsafe state_recurrences(
              values + row, offset, wholeRowCount, stateLength, limit, work, words)
          }
        }
      }
    #else
      plainRecurrences(values, limit: limit, into: &words)
    #endif
  }

  /// Collects the squared distances of some pairs that are less than so far apart.
  ///
  /// - Parameters:
  ///   - values: The series, finite, followed by ``valuesBeyondEnd(stateLength:)`` numbers.
  ///   - limit: What squared distances are below.
  ///   - among: For each of ``side`` rows a bit for each later state to look at; zero beyond
  ///     ``rowCount``.
  ///   - work: At least ``workCount(stateLength:)`` numbers to work in.
  ///   - squares: At least ``side`` · ``side`` numbers; receive the squared distances in any order.
  /// - Returns: How many there are.
  /// - Complexity: O(64 · rows · length).
  package func squares(
    _ values: [Double], below limit: Double, among: [UInt64],
    work: inout [Double], into squares: inout [Double]
  ) -> Int {
    #if arch(x86_64)
      precondition(
        hasRoom(values, work) && among.count >= Self.side
          && squares.count >= Self.side * Self.side, "a tile has its memory")
      return unsafe values.withUnsafeBufferPointer { values in
        unsafe among.withUnsafeBufferPointer { among in
          unsafe work.withUnsafeMutableBufferPointer { work in
            unsafe squares.withUnsafeMutableBufferPointer { squares in
              guard let values = values.baseAddress, let among = among.baseAddress,
                let work = work.baseAddress, let squares = squares.baseAddress
              else { return 0 }
              return unsafe state_squares(
                values + row, offset, wholeRowCount, stateLength, limit, among, work, squares)
            }
          }
        }
      }
    #else
      return plainSquares(values, below: limit, among: among, into: &squares)
    #endif
  }

  #if arch(x86_64)
    /// The kernel takes four rows at once.
    private var wholeRowCount: Int { (rowCount + 3) / 4 * 4 }

    private func hasRoom(_ values: [Double], _ work: [Double]) -> Bool {
      row + wholeRowCount + stateLength + offset + 62 <= values.count
        && work.count >= Self.workCount(stateLength: stateLength)
    }
  #endif
}

extension StateTile {
  /// ``recurrences(_:limit:work:into:)`` in plain Swift.
  package func plainRecurrences(
    _ values: [Double], limit: Double, into words: inout [UInt64]
  ) {
    let values = values.span
    for index in 0..<rowCount {
      var word: UInt64 = 0
      forEachSquare(values, row: row + index) { later, square in
        word |= (square <= limit ? 1 : 0) << UInt64(later)
      }
      words[index] = word
    }
  }

  /// ``squares(_:below:among:work:into:)`` in plain Swift.
  package func plainSquares(
    _ values: [Double], below limit: Double, among: [UInt64],
    into squares: inout [Double]
  ) -> Int {
    let values = values.span
    var count = 0
    for index in 0..<rowCount {
      let asked = among[index]
      forEachSquare(values, row: row + index) { later, square in
        guard square < limit, asked >> UInt64(later) & 1 == 1 else { return }
        squares[count] = square
        count += 1
      }
    }
    return count
  }

  @inline(__always)
  private func forEachSquare(
    _ values: Span<Double>, row: Int, _ body: (_ later: Int, _ square: Double) -> Void
  ) {
    for later in 0..<Self.side {
      var sum = 0.0
      for place in row..<row + stateLength {
        let difference = values[place + offset + later] - values[place]
        sum += difference * difference
      }
      body(later, sum)
    }
  }
}
