/// How a recurrence plot is made and its density counted.
public struct RecurrenceRecipe: Sendable, Equatable {
  /// The largest distance of two states that recur.
  public enum Radius: Sendable, Equatable {
    /// √m times the standard deviation (divisor N − 1) of the intervals.
    case rootOfLengthTimesDeviation
    /// So many times the mean distance of all pairs of points (x, x), √2 |x − y|.
    case shareOfMeanDistance(Double)
  }

  /// What recurrences off the main diagonal are a share of.
  public enum Density: Sendable, Equatable {
    /// The whole plot, main diagonal included.
    case wholePlot
    /// The plot without its main diagonal.
    case offDiagonal
  }

  /// m, how many contiguous intervals make a state.
  public var stateLength: Int
  /// The radius.
  public var radius: Radius
  /// The divisor of the recurrence rate.
  public var density: Density
  /// Whether a straight line is removed from the intervals first.
  public var removesLine: Bool

  /// Kubios HRV, as its published numbers can be reproduced: states of 10 intervals, √10 · SD.
  public static let standard = RecurrenceRecipe(
    stateLength: 10, radius: .rootOfLengthTimesDeviation, density: .wholePlot, removesLine: false)
}
