/// Counts with their noun.
package enum CountText {
  /// Returns a count and its noun, in the plural unless there is one.
  ///
  /// - Parameters:
  ///   - count: The count.
  ///   - noun: The noun in the singular, with a plural in `s`.
  /// - Returns: Such as `1 gap` or `3 gaps`.
  package static func text(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
