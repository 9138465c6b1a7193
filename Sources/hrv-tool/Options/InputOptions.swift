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

  func validate() throws {
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
    RecordingSource(
      name: path == "-" ? "standard input" : path, format: BuiltInFormat(rawValue: inputFormat),
      reading: ReadingOptions(unit: unit, tickRateHertz: tickRate))
  }

  /// Reads a file, `-` being standard input; a failure is one sentence that names the path.
  func read(_ path: String) throws(ToolFailure) -> Recording {
    let source = source(of: path)
    do {
      return try RecordingReader().read(
        path: path, format: source.format?.format, options: source.reading)
    } catch {
      var error = error
      error.fileName = source.name
      throw .input(error.description)
    }
  }
}
