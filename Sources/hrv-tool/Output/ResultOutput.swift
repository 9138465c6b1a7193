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

  /// Refuses to write over a file that is read: the result would be all that is left of it.
  ///
  /// - Parameters:
  ///   - path: Where the result goes.
  ///   - inputs: The files that are read.
  ///   - kind: What they are.
  /// - Throws: ``ToolFailure`` if the output is one of them, by whatever name.
  static func refuse(
    _ path: String, among inputs: [String], kind: String = "recording"
  ) throws(ToolFailure) {
    guard path != "-", let output = regularFile(path) else { return }
    for input in inputs where input != "-" {
      guard let read = regularFile(input), read.st_dev == output.st_dev,
        read.st_ino == output.st_ino
      else { continue }
      throw .input("\(path): the output would replace the \(kind) itself; give another name")
    }
  }

  private static func regularFile(_ path: String) -> stat? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return status
  }
}
