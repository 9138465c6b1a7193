/// Counts with their noun.
package enum CountText {
  /// Returns a count and its noun, in the plural unless there is one.
  ///
  /// - Parameters:
  ///   - count: The count.
  ///   - noun: The noun in the singular.
  ///   - plural: The plural where it does not end in `s` alone.
  /// - Returns: Such as `1 gap` or `3 gaps`.
  package static func text(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
