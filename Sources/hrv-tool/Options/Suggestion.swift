import AutonomicSim

/// The name that was probably meant.
enum Suggestion {
  /// Returns ` (did you mean 'x'?)` for a near miss, else nothing.
  static func text(for name: String, among names: [String]) -> String {
    NearestName.text(for: name, among: names)
  }
}
