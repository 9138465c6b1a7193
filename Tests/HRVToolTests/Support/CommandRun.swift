import Foundation

/// One run of the built program: what came out, and how it ended.
struct CommandRun {
  /// The program, which the build puts beside the running tests.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "hrv-tool")

  /// The bytes of standard output.
  let output: Data
  /// The text of standard error.
  let errors: String
  /// The exit status, or the number of the signal that ended the program.
  let status: Int32
  /// Whether a signal ended the program.
  let wasSignalled: Bool

  /// The text of standard output.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of standard output.
  var lines: [Substring] { text.split(separator: "\n") }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows the name of the program.
  ///   - folder: The folder it runs in.
  ///   - input: What it reads from standard input.
  /// - Throws: What Foundation throws where the program cannot be started.
  init(_ arguments: [String], in folder: TemporaryFolder, input: Data = Data()) throws {
    let run = try StartedRun(arguments, in: folder, input: input)
    self = try run.end()
  }

  init(output: Data, errors: String, process: Process) {
    self.output = output
    self.errors = errors
    status = process.terminationStatus
    wasSignalled = process.terminationReason == .uncaughtSignal
  }
}

/// A run that goes on.
///
/// What comes out goes to files outside its folder, so that no pipe fills up.
struct StartedRun {
  let process = Process()
  private let streams: TemporaryFolder

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: What follows the name of the program.
  ///   - folder: The folder it runs in.
  ///   - input: What it reads from standard input.
  ///   - program: The program, `hrv-tool` by default.
  ///   - output: Where standard output goes, if not to a file that ``end()`` reads.
  ///   - errors: Where standard error goes, if not to a file that ``end()`` reads.
  /// - Throws: What Foundation throws where the program cannot be started.
  init(
    _ arguments: [String], in folder: TemporaryFolder, input: Data = Data(),
    program: URL = CommandRun.program, output: FileHandle? = nil, errors: FileHandle? = nil
  ) throws {
    streams = try TemporaryFolder()
    try streams.write(input, to: "input")
    try streams.write(Data(), to: "output")
    try streams.write(Data(), to: "errors")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = try FileHandle(forReadingFrom: streams.file("input"))
    process.standardOutput =
      try output ?? FileHandle(forWritingTo: streams.file("output"))
    process.standardError =
      try errors ?? FileHandle(forWritingTo: streams.file("errors"))
    try process.run()
  }

  /// Waits for the end of the run.
  ///
  /// - Returns: What came out.
  /// - Throws: What Foundation throws where the output cannot be read.
  func end() throws -> CommandRun {
    process.waitUntilExit()
    return CommandRun(
      output: try streams.read("output"),
      errors: String(decoding: try streams.read("errors"), as: UTF8.self), process: process)
  }
}
