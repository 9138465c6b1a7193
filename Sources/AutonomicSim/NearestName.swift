import SignalCore

/// The name that was probably meant.
package enum NearestName {
  /// Returns ` (did you mean 'x'?)` for a near miss, else nothing.
  ///
  /// - Parameters:
  ///   - name: The name that was given.
  ///   - names: Those there are.
  /// - Returns: The end of a sentence, or nothing.
  package static func text(for name: String, among names: [String]) -> String {
    // A long text is near nothing, and the distance takes the product of both lengths.
    guard name.utf8.count <= 64 else { return "" }
    let closest = names.min { name.editDistance(to: $0) < name.editDistance(to: $1) }
    guard let closest, name.editDistance(to: closest) <= max(2, name.count / 3) else { return "" }
    return " (did you mean '\(closest)'?)"
  }
}
