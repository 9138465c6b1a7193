extension StringProtocol {
  /// The least number of insertions, deletions and replacements that turn one text into another.
  ///
  /// V. I. Levenshtein, Sov. Phys. Dokl. 10 (1966) 707. Used to suggest the name that was meant.
  ///
  /// - Parameter other: The text to compare with.
  /// - Returns: The distance, zero for equal texts.
  /// - Complexity: O(n·m) for texts of n and m characters.
  public func editDistance(to other: some StringProtocol) -> Int {
    let target = Array(other)
    var previous = Array(0...target.count)
    for (row, character) in self.enumerated() {
      var current = [row + 1]
      for (column, candidate) in target.enumerated() {
        let replaced = previous[column] + (character == candidate ? 0 : 1)
        current.append(Swift.min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[target.count]
  }
}
