/// The version of this package, as results and the command line state it.
public enum AutonomicSimVersion {
  /// Semantic version text.
  public static let text = "0.1.0"
  /// The name of the program in the results it writes.
  public static let toolName = "hrv-tool"
}
