/// An end of the program that is not success: one sentence and an exit status.
struct ToolFailure: Error {
  /// The sentence for standard error.
  let message: String
  /// The exit status.
  let status: Int32

  /// An input that could not be read or analysed.
  static func input(_ message: String) -> ToolFailure {
    ToolFailure(message: message, status: 1)
  }
}
