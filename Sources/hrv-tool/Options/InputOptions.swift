import ArgumentParser
import AutonomicSim
import HRVReport

/// How files are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the files: \(Self.formatNames.joined(separator: ", ")). "
        + "auto recognises it by content.",
      valueName: "format"))
  var inputFormat = "auto"

  @Option(
    help: ArgumentHelp(
      "The unit of the numbers. bpm values are read as beats only when told so.",
      valueName: "unit"))
  var unit: UnitChoice = .automatic

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The numbers are sample ticks at this rate, in hertz. (default: they are not)",
      valueName: "hz"))
  var tickRate: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The column of a table that holds the intervals: its number from 1, or its name. (default: "
        + "found by name and content)", valueName: "column"),
    transform: Self.column)
  var column: ColumnChoice?

  @Option(
    help: ArgumentHelp(
      "Which beats bound an interval, where a file names their kinds: beat-to-beat (all), "
        + "uninterrupted (no other mark between) or normal-to-normal.", valueName: "rule"))
  var intervalRule: IntervalRule = .beatToBeat

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The session of a file that holds several, from 1. (default: all, never joined)",
      valueName: "number"))
  var session: Int?

  private static func column(_ text: String) throws -> ColumnChoice {
    guard let choice = ColumnChoice(text) else {
      throw ValidationError(
        "--column is '\(text)'; give the number of a column, from 1, or its name")
    }
    return choice
  }

  func validate() throws {
    if let session, session < 1 {
      throw ValidationError("--session is \(session); sessions are counted from 1")
    }
    if inputFormat != "auto", BuiltInFormat(rawValue: inputFormat) == nil {
      throw ValidationError(
        "there is no input format '\(inputFormat)'"
          + NearestName.text(for: inputFormat, among: Self.formatNames)
          + "; the formats are \(Self.formatNames.joined(separator: ", "))")
    }
    if let tickRate, !(tickRate > 0 && tickRate.isFinite) {
      throw ValidationError(
        "--tick-rate is \(ShortestNumber.text(tickRate)); give a positive number of hertz")
    }
  }

  static var formatNames: [String] { ["auto"] + BuiltInFormat.allCases.map(\.rawValue) }

  /// What a file is called in results, and how it was asked to be read.
  func source(of path: String) -> RecordingSource {
    var source = RecordingSource(
      name: path == "-" ? "standard input" : path, format: BuiltInFormat(rawValue: inputFormat),
      reading: ReadingOptions(
        unit: unit, tickRateHertz: tickRate, intervalRule: intervalRule, column: column,
        session: session))
    source.projectFile = ProjectDefaults.inUse
    return source
  }

  /// Reads a file with one session, `-` being standard input; a failure is one sentence that names
  /// the path.
  func read(_ path: String) throws(ToolFailure) -> Recording {
    try reading(path) { source throws(RecordingError) in
      try RecordingReader().read(
        path: path, format: source.format?.format, options: source.reading)
    }
  }

  /// Reads all sessions of a file, or the one that was asked for.
  func readSessions(_ path: String) throws(ToolFailure) -> [Recording] {
    try reading(path) { source throws(RecordingError) in
      try RecordingReader().readSessions(
        path: path, format: source.format?.format, options: source.reading)
    }
  }

  private func reading<Result>(
    _ path: String, _ read: (RecordingSource) throws(RecordingError) -> Result
  ) throws(ToolFailure) -> Result {
    let source = source(of: path)
    do {
      return try read(source)
    } catch {
      var error = error
      error.fileName = source.name
      throw .input(error.description)
    }
  }
}
