import AutonomicSim

/// The name that was probably meant.
enum Suggestion {
  /// Returns ` (did you mean 'x'?)` for a near miss, else nothing.
  static func text(for name: String, among names: [String]) -> String {
    let closest = names.min { name.editDistance(to: $0) < name.editDistance(to: $1) }
    guard let closest, name.editDistance(to: closest) <= max(2, name.count / 3) else { return "" }
    return " (did you mean '\(closest)'?)"
  }
}
