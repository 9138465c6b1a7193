import AutonomicSim

/// Where a result goes: standard output, or a file written whole.
enum ResultOutput {
  static func write(_ text: String, to path: String) throws(ToolFailure) {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(ToolFailure) {
    do {
      try OutputFile.write(bytes, to: path)
    } catch {
      // Who reads through `head` has all it asked for: no failure to speak of.
      if error.code == .closedPipe { throw ToolFailure(message: "", status: 0) }
      var error = error
      if path != "-" { error.fileName = path }
      throw .input(error.description)
    }
  }
}
