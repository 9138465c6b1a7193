/// Memory to sort numbers in, kept so that one series after another allocates nothing.
package struct SortingScratch {
  /// How many values each cell has, then where the next one of them goes.
  var places: [UInt32] = []
  /// The values between two rounds.
  var between: [Double] = []
  /// The bits of values that are sorted by their digits.
  var keys: [UInt64] = []

  /// Holds nothing yet.
  package init() {}
}
