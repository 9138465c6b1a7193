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
  package let recurrenceCount: Int
  /// How many diagonal lines have each length; the index is the length.
  package let diagonals: [Int]
  /// The same for lines along rows.
  package let verticals: [Int]
  /// The same for white lines along rows, runs of states that do not recur.
  package let whites: [Int]
  /// How many recurrences each diagonal holds; the index is its distance from the main diagonal.
  package let diagonalRecurrences: [Int]
  /// Measures of the diagonal lines.
  package let diagonalMeasures: LineMeasures
  /// Measures of the lines along rows.
  package let verticalMeasures: LineMeasures
  /// Measures of the white lines along rows.
  package let whiteMeasures: LineMeasures

  /// Finds the lines of a series.
  ///
  /// The plot is walked in tiles and never kept.
  ///
  /// - Parameters:
  ///   - states: Those of the series; no line joins states of two stretches with their neighbours in
  ///     another.
  ///   - radius: The largest distance of a recurrence, in the unit of the values, not negative.
  ///   - walk: Memory to work in.
  /// - Complexity: O(n²·m) time, O(n) memory.
  package init(_ states: inout StatePairs, radius: Double, walk: inout RecurrenceWalk) {
    precondition(radius >= 0, "a radius has no sign")
    let count = states.stateCount
    stateCount = count
    walk.walk(&states, limit: radius * radius)
    diagonals = Array(walk.diagonals.prefix(count + 1))
    verticals = walk.blackLines(longest: count)
    whites = walk.whiteLines(longest: count)
    diagonalRecurrences = Array(walk.diagonalRecurrences.prefix(count))
    recurrenceCount = diagonalRecurrences.reduce(0, +)
    diagonalMeasures = LineMeasures(diagonals)
    verticalMeasures = LineMeasures(verticals)
    whiteMeasures = LineMeasures(whites)
  }
}
