/// Numbers with their nouns, as sentences hold them.
enum Counted {
  /// Returns a number and the word after it: `1 row`, `3 rows`.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - one: What follows the number one, such as `row` or `row is`.
  ///   - many: What follows any other, such as `rows are`; `one` with an s by default.
  /// - Returns: The number and its word.
  static func text(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}
