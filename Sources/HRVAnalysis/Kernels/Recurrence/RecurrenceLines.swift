/// The lines of a recurrence plot: which states of a series come back, and for how long.
///
/// A state is m contiguous intervals; two states recur when their Euclidean distance is at most a
/// radius. Lines are runs of recurrences in the triangle above the main diagonal: along a diagonal
/// the series repeats itself, along a row it stays where it was. N. Marwan, M. C. Romano, M. Thiel,
/// J. Kurths, *Recurrence plots for the analysis of complex systems*, Phys. Rep. 438 (2007) 237,
/// doi:10.1016/j.physrep.2006.11.001.
package struct RecurrenceLines: Sendable, Equatable {
  /// How many states there are.
  package let stateCount: Int
  /// How many recurrences lie above the main diagonal.
  package private(set) var recurrenceCount = 0
  /// How many diagonal lines have each length; the index is the length.
  package private(set) var diagonals: [Int]
  /// The same for lines along rows.
  package private(set) var verticals: [Int]
  /// The same for white lines along rows, runs of states that do not recur.
  package private(set) var whites: [Int]
  /// How many recurrences each diagonal holds; the index is its distance from the main diagonal.
  package private(set) var diagonalRecurrences: [Int]

  /// Finds the lines of a series.
  ///
  /// The plot is walked row by row and never kept.
  ///
  /// - Parameters:
  ///   - values: Finite values.
  ///   - stretches: Runs of contiguous values; no state crosses from one to the next and no line
  ///     joins states of two stretches with their neighbours in another.
  ///   - stateLength: m, at least 1.
  ///   - radius: The largest distance of a recurrence, in the unit of the values, not negative.
  /// - Complexity: O(n²·m) time, O(n) memory.
  package init(_ values: [Double], stretches: [Range<Int>], stateLength: Int, radius: Double) {
    precondition(stateLength >= 1 && radius >= 0, "a state has a value and a radius no sign")
    var starts = [Int]()
    for stretch in stretches where stretch.count >= stateLength {
      starts += stretch.lowerBound...stretch.upperBound - stateLength
    }
    let count = starts.count
    stateCount = count
    diagonals = [Int](repeating: 0, count: count + 1)
    verticals = diagonals
    whites = diagonals
    diagonalRecurrences = [Int](repeating: 0, count: count)
    let columns = StateColumns(values, starts: starts, length: stateLength)
    let limit = radius * radius
    var squares = [Double](repeating: 0, count: count)
    // The run that reaches the current row, for each distance from the main diagonal.
    var runs = [Int](repeating: 0, count: count)
    for row in 0..<count {
      let rowBreaks = row > 0 && starts[row] != starts[row - 1] + 1
      columns.squaredDistances(ofState: row, into: &squares)
      var line = 0
      var white = 0
      for column in row + 1..<max(row + 1, count) {
        let offset = column - row
        let columnBreaks = starts[column] != starts[column - 1] + 1
        if rowBreaks || columnBreaks, runs[offset] > 0 {
          diagonals[runs[offset]] += 1
          runs[offset] = 0
        }
        if columnBreaks {
          if line > 0 { verticals[line] += 1 }
          if white > 0 { whites[white] += 1 }
          line = 0
          white = 0
        }
        if squares[column] <= limit {
          recurrenceCount += 1
          diagonalRecurrences[offset] += 1
          runs[offset] += 1
          if white > 0 { whites[white] += 1 }
          line += 1
          white = 0
        } else {
          if runs[offset] > 0 { diagonals[runs[offset]] += 1 }
          if line > 0 { verticals[line] += 1 }
          runs[offset] = 0
          line = 0
          white += 1
        }
      }
      if line > 0 { verticals[line] += 1 }
      if white > 0 { whites[white] += 1 }
      // The diagonal that ends in this row's last column.
      let last = count - 1 - row
      if last > 0, runs[last] > 0 {
        diagonals[runs[last]] += 1
        runs[last] = 0
      }
    }
  }
}
